// Two numbers that are one figure: ranges, ratios, scores.
import { CARDINALS } from '../lexicon/numberWords';
import { TIME_UNITS } from '../lexicon/units';
import { measureBehind, moneyBehind, moneyFromSign, shareBehind, withKind } from './amounts';
import { touching } from './cardinals';
import type { Found, Scene } from './figureScene';
import { readNumber, type NumberReading } from './numbers';

/** "one in five", "3 out of 4". */
export function ratioFrom(s: Scene, n: NumberReading): Found | null {
  let at = n.to;
  if (s.lower[at] === 'over' && n.value <= 99 && n.kind === 'cardinal') {
    const under = readNumber(s, at + 1);
    return under?.kind === 'cardinal' && under.value > n.value && under.value <= 100 && (under.to >= s.to || s.tags[under.to] === 'PUNCT') ? { kind: 'ratio', from: n.from, to: under.to, value: n.value / under.value, unit: null, step: 0 } : null;
  }
  if (s.lower[at] === 'out' && s.lower[at + 1] === 'of') at += 2;
  else if (s.lower[at] === 'in') at += 1;
  else return null;
  if (s.lower[at] === 'every') at++;
  const whole = s.tokens[at] ? readNumber(s, at) : null;
  if (whole?.kind !== 'cardinal' || whole.value <= n.value || n.kind !== 'cardinal') return null;
  if (s.lower[n.to] === 'in' && (whole.value > 1e6 || n.value > 99 || s.tokens[at].kind === 'number' !== (s.tokens[n.from].kind === 'number') && whole.value > 100 || TIME_UNITS.has(s.lower[whole.to]) || shareBehind(s, whole) || (whole.value > 1000 && n.value > 1))) return null;
  return { kind: 'ratio', from: n.from, to: whole.to, value: n.value / whole.value, unit: null, step: 0 };
}

const COUNTED_IN_SCORES: ReadonlySet<string> = new Set('vote votes goal goals point points seat seats run runs set sets frame frames game games try tries'.split(' '));
const OF_SCORES: ReadonlySet<string> = new Set('margin vote majority ratio win victory defeat loss lead ruling decision odds score'.split(' '));

/** Two numbers against each other: "51 votes to 49", "by three goals to two", "3:1", "two-to-one", "voted 6 to 3"; null for none. */
export function scoreFrom(s: Scene, n: NumberReading): Found | null {
  if (n.kind !== 'cardinal' || n.value < 0 || s.lower[n.from - 1] === 'from') return null;
  let at = n.to;
  const counted = COUNTED_IN_SCORES.has(s.lower[at]) ? 1 : 0;
  at += counted;
  const word = s.lower[at];
  const ratio = word === ':' && !counted && touching(s, at) && touching(s, at + 1);
  const dashes = word === '-' && s.lower[at + 1] === 'to' && s.lower[at + 2] === '-' ? 1 : 0;
  if (!(ratio || dashes || word === 'to')) return null;
  const second = s.tokens[at + 1 + 2 * dashes] ? readNumber(s, at + 1 + 2 * dashes) : null;
  if (second?.kind !== 'cardinal' || !Number.isInteger(second.value) || second.to > s.to) return null;
  const next = s.lower[second.to], plainly = s.tags[second.to] !== 'NOUN' && s.tags[second.to] !== 'ADJ' && next !== '%' && next !== 'percent' && next !== 'per' && next !== ':' && next !== '-' && next !== '–';
  if (!(plainly || OF_SCORES.has(next))) return null;
  const made = { from: n.from, to: second.to, unit: null, step: 0 } as const;
  if (ratio) return n.value > 0 && second.value > 0 && second.value < 100 && n.value <= 1000 && !/^\d\d$/.test(s.lower[at + 1]) ? { ...made, kind: 'ratio', value: n.value / second.value } : null;
  if (!Number.isInteger(n.value) && second.value !== 1) return null;
  if (!counted && (dashes ? n.value === second.value || second.value > 100 : n.value <= second.value || n.value > 1000)) return null;
  // "a ratio of 4 to 1", "cut 12 to 10": against one, or where a score is spoken of
  if (!counted && !dashes && second.value > 1 && !OF_SCORES.has(next) && !/^(?:by|voted|lost|won|beat|led|lead|trailed)$/.test(s.lower[n.from - 1] ?? '')) return null;
  return second.value === 1 && !counted && n.value > 1 ? { ...made, kind: 'ratio', value: n.value } : { ...made, kind: 'score', value: n.value, second: second.value };
}

/** Words before "from 10 to 15" by which it is a range; else it tells of a change. */
const RANGING: ReadonlySet<string> = new Set('range ranges ranged ranging anywhere vary varies varied varying aged ages anything priced prices'.split(' '));

/** Joins "20-30", "20 to 30", "between 20 and 30", "51-49" where `first` is followed by a second number of its kind. */
export function rangeFrom(s: Scene, first: Found): Found {
  const mark = s.lower[first.to];
  const between = s.lower[first.from - 1] === 'between';
  const from = s.lower[first.from - 1] === 'from', ranging = from ? RANGING.has(s.lower[first.from - 2]) : s.lower[first.from - 1] === 'aged';
  if (!(mark === '-' || mark === '–' || mark === '—' || mark === '~' || (mark === 'to' && (!from || ranging)) || (mark === 'and' && between)) || first.value === null) return first;
  const glued = mark === '-' || mark === '–' || mark === '—';
  if (glued && !(touching(s, first.to) === touching(s, first.to + 1))) return first;
  const at = first.to + 1;
  if (at >= s.to) return first;
  const money = first.kind === 'money' ? moneyFromSign(s, at) : null;
  const number = money?.number ?? readNumber(s, at, first.kind === 'money');
  if (!number || number.kind === 'ordinal' || (number.kind === 'fraction') !== (first.kind === 'ratio') || s.tokens[number.from].text === '-') return first;
  if (/^[-–]$/.test(s.tokens[number.to]?.text ?? '') && (s.tokens[number.to + 1]?.kind === 'number' || (number.words && touching(s, number.to) && CARDINALS.has(s.lower[number.to + 1])))) return first;
  // the end of "three-nought-four"
  if (glued && number.words && first.from - 2 >= s.from && s.tokens[first.from - 1].text === mark && touching(s, first.from) && CARDINALS.has(s.lower[first.from - 2])) return first;
  const amount = first.kind === 'money' ? money ?? { to: number.to, value: number.value, unit: first.unit! } : withKind(shareBehind(s, number), 'percent') ?? withKind(moneyBehind(s, number), 'money') ?? withKind(measureBehind(s, number), 'measure');
  if (amount && (first.unit ? amount.unit !== first.unit : glued && !touching(s, first.to))) return first;
  if (!amount && first.unit && first.kind !== 'money') return first;
  const to = amount?.to ?? number.to;
  let low = first.value;
  const high = amount?.value ?? number.value;
  // "$1-2 million": the scale stands once
  if (low < high && high >= 1000 && low < 1000 && high / low > 100 && number.step >= 1000 && !(number.value < 1000)) low *= number.step >= 1e12 ? 1e12 : number.step >= 1e9 ? 1e9 : number.step >= 1e6 ? 1e6 : 1;
  if (low >= high) {
    if (first.unit || amount?.unit || !glued || low - high > 1000) return between && low > high ? { kind: 'range', from: first.from, to, value: first.value, second: high, unit: amount?.unit ?? first.unit, step: first.step } : first;
    return { kind: 'score', from: first.from, to, value: low, second: high, unit: null, step: first.step };
  }
  if (mark === 'to' && !ranging && !amount && s.tags[number.to] !== 'NOUN' && s.tags[number.to] !== 'ADJ' && !TIME_UNITS.has(s.lower[number.to]) && first.unit === null) return first;
  return { kind: 'range', from: first.from, to, value: low, second: high, unit: amount?.unit ?? first.unit, step: first.step, ...(ranging ? { ranging } : {}) };
}
