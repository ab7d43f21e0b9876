// The figures of one paragraph: each number with its hedge, its unit and what it counts.
import type { Figure, FigureKind } from '../article/figure';
import { BEFORE_PRONOUN_ONE, IDIOMS, IDIOMS_WITH_ONE, LABELS } from '../lexicon/counted';
import { rangeOf, type HedgeSense } from '../lexicon/hedges';
import { CARDINALS, MULTIPLES, ORDINALS, PARTS, VAGUE_SCALES, VAGUE_WORDS, VULGAR } from '../lexicon/numberWords';
import { CURRENCY_CODES, CURRENCY_SIGNS, SIGN_PREFIXES } from '../lexicon/currencies';
import { TIME_UNITS, type TimeUnit } from '../lexicon/units';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { measureBehind, moneyBehind, moneyFromSign, shareBehind, touching, type Amount } from './amounts';
import { countedAfter, deedBefore, type Counted } from './counted';
import { hedgeBefore, hedgeBehind, PREPOSITIONS } from './hedges';
import type { MomentReading } from './moments';
import { readNumber, type NumberReading, type Words } from './numbers';
import type { Tag } from './tags';

/** A figure before it has its place in the article. */
export type FigureReading = Omit<Figure, 'paragraph' | 'quoted'>;

interface Scene extends Words {
  readonly text: string;
  readonly tags: readonly Tag[];
  /** The sentence the figure stands in. */
  readonly from: number;
  readonly to: number;
}

/** A figure by token indices; the number's own are those of its amount. */
interface Found {
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Of a range or score: the other end. */
  readonly second?: number;
  readonly unit: string | null;
  readonly step: number;
  /** Age and the like stand alone: nothing behind them is counted. */
  readonly alone?: boolean;
  readonly deed?: string;
}

/** The figures of a paragraph in reading order; dates and times (`moments`) are none, durations are both. */
export function findFigures(text: string, tokens: readonly Token[], sentences: readonly Sentence[], tags: readonly Tag[], moments: readonly MomentReading[],
  lower: readonly string[] = tokens.map((t) => t.text.toLowerCase())): FigureReading[] {
  const figures: FigureReading[] = [];
  let m = 0;
  for (const s of sentences) {
    const scene: Scene = { text, tokens, lower, tags, from: s.from, to: s.to };
    for (let i = s.from; i < s.to;) {
      while (m < moments.length && moments[m].to <= i) m++;
      const moment = m < moments.length && moments[m].from <= i ? moments[m] : null;
      if (moment && moment.kind !== 'duration' && moment.kind !== 'offset' && !(moment.kind === 'relative' && moment.parts.amount !== undefined)) { i = moment.to; continue; }
      const found = figureAt(scene, i, moment);
      if (!found) { i++; continue; }
      figures.push(finish(scene, found));
      i = Math.max(found.to, i + 1);
    }
  }
  return figures;
}

/** All words with which a figure can begin. */
const OPENERS: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...ORDINALS.keys(), ...PARTS.keys(), ...CURRENCY_SIGNS.keys(), ...MULTIPLES.keys(), ...VAGUE_SCALES.keys(), ...VAGUE_WORDS, ...CURRENCY_CODES.keys(),
  ...SIGN_PREFIXES.keys(), 'u.s.', ...VULGAR.keys(), 'a', 'an', 'twin', 'couple', 'pair', 'trio', 'minus', 'negative', '-', '−', '–']);

function figureAt(s: Scene, at: number, moment: MomentReading | null): Found | null {
  const word = s.lower[at];
  if (s.tokens[at].kind !== 'number' && !OPENERS.has(word)) return null;
  const money = moneyFromSign(s, at);
  if (money) return rangeFrom(s, { kind: 'money', from: at, to: money.to, value: money.value, unit: money.unit, step: money.step });
  const number = readNumber(s, at);
  if (!number) return wordFigure(s, at);
  if (isIdiom(s, at) || isPhone(s, number) || isLabel(s, number) || isListNumber(s, number)) return null;
  const plain = { from: at, to: number.to, value: number.value, step: number.step, unit: null };
  if (s.lower[number.to] === '-' && s.lower[number.to + 1] === 'star') return null;
  if (number.kind === 'ordinal') return isOrdinalFigure(s, number) ? { ...plain, kind: 'ordinal' } : null;
  if (moment && moment.from <= at && moment.parts.amount !== undefined) {
    const unit = moment.parts.unit ? plural(moment.parts.unit) : null;
    return { kind: 'duration', from: at, to: moment.to, value: number.value, unit, step: number.step, alone: true };
  }
  const age = ageOf(s, number);
  if (age) return age;
  const amount: (Amount & { kind: FigureKind }) | null = withKind(shareBehind(s, number), 'percent') ?? withKind(moneyBehind(s, number), 'money') ?? withKind(measureBehind(s, number), 'measure');
  if (amount) return rangeFrom(s, { ...amount });
  const pair = ratioFrom(s, number) ?? rangeFrom(s, { ...plain, kind: number.kind === 'fraction' ? 'ratio' : 'count' });
  if (pair.kind === 'count' && pair.to === number.to && number.words && number.value === 1 && !isCountedOne(s, number)) return null;
  if (TIME_UNITS.has(s.lower[pair.to]) && pair.kind === 'range') return { ...pair, unit: plural(TIME_UNITS.get(s.lower[pair.to])!), to: pair.to + 1 };
  if (pair.kind === 'count') {
    const more = readNumber(s, number.from, true);
    if (more && more.to > number.to && s.tags[more.to] === 'NOUN') return { ...plain, kind: 'count', to: more.to, value: more.value, step: more.step };
  }
  return pair;
}

const withKind = (amount: Amount | null, kind: FigureKind): (Amount & { kind: FigureKind }) | null => amount && { ...amount, kind };

/** Figures in words that are no numbers: "dozens", "several", "twin", "doubled". */
function wordFigure(s: Scene, at: number): Found | null {
  const word = s.lower[at];
  const times = MULTIPLES.get(word);
  if (times !== undefined) return { kind: 'multiple', from: at, to: at + 1, value: times, unit: null, step: 0, alone: true };
  const vague = VAGUE_SCALES.get(word);
  if (vague !== undefined && (s.lower[at + 1] === 'of' || s.tags[at] === 'NOUN' || s.tags[at] === 'NUM')) {
    const two = s.lower[at + 1] === 'of' ? VAGUE_SCALES.get(s.lower[at + 2]) : undefined;
    return { kind: 'vague', from: at, to: two ? at + 3 : at + 1, value: null, second: vague * (two ?? 1), unit: null, step: 0 };
  }
  if (VAGUE_WORDS.has(word)) return { kind: 'vague', from: at, to: at + 1, value: null, unit: null, step: 0 };
  const lead = word === 'a' ? at + 1 : at;
  if (s.lower[lead] === 'twin' && (s.tags[lead + 1] === 'NOUN')) return { kind: 'count', from: lead, to: lead + 1, value: 2, unit: null, step: 0 };
  if (/^(?:pair|trio)$/.test(s.lower[lead] ?? '') && s.lower[lead + 1] === 'of' && lead > at) return { kind: 'count', from: lead, to: lead + 1, value: s.lower[lead] === 'pair' ? 2 : 3, unit: null, step: 0 };
  return null;
}

const plural = (unit: TimeUnit): string => (unit === 'century' ? 'centuries' : unit + 's');

const isIdiom = (s: Scene, at: number): boolean => (s.lower[at] === 'one' && at > s.from && IDIOMS_WITH_ONE.has(`${s.lower[at - 1]} one ${s.lower[at + 1]}`)) || IDIOMS.some((words) => words[0] === s.lower[at] && words.every((x, k) => s.lower[at + k] === x));

/** "555-0123", "1-800-…", and other chains of digits: no numbers to count with. */
function isPhone(s: Scene, n: NumberReading): boolean {
  if (s.tokens[n.from].kind !== 'number') return false;
  const joined = (at: number) => touching(s, at) && touching(s, at + 1) && /^[-.–/:]$/.test(s.tokens[at]?.text ?? '') && s.tokens[at + 1]?.kind === 'number';
  const behind = joined(n.to), before = n.from >= 2 && joined(n.from - 1) && s.tokens[n.from - 2].kind === 'number';
  if (behind && joined(n.to + 2)) return true;
  if (before && (behind || (n.from >= 4 && joined(n.from - 3)))) return true;
  if (behind && s.tokens[n.to].text === '-' && /^\d{3}$/.test(s.tokens[n.from].text) && /^\d{4}$/.test(s.tokens[n.to + 1].text)) return true;
  return before && s.tokens[n.from - 1].text === '-' && /^\d{4}$/.test(s.tokens[n.from].text) && /^\d{3}$/.test(s.tokens[n.from - 2].text);
}

/** "Boeing 737", "COVID-19", "Section 232", "iPhone 6", "#5": the number is part of a name. */
function isLabel(s: Scene, n: NumberReading): boolean {
  const before = s.tokens[n.from - 1];
  if (!before || n.from <= s.from) return false;
  const word = s.lower[n.from - 1];
  if (s.tokens[n.from].kind !== 'number') return LABELS.has(word) && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(s.tokens[n.from].text);
  if (word === '#') return true;
  if (/^[-‑–]$/.test(before.text) && touching(s, n.from) && touching(s, n.from - 1) && /^\p{L}/u.test(s.tokens[n.from - 2]?.text ?? '')) return !/^(?:mid|pre|post|under|over|sub|age|up|minus|from|to)$/.test(s.lower[n.from - 2]);
  if (touching(s, n.from) && /^[\p{L}_@/=&]/u.test(before.text)) return true;
  if (touching(s, n.to) && /^[\p{L}_]/u.test(s.tokens[n.to].text) && s.tokens[n.to].kind === 'word' && !CURRENCY_SIGNS.has(s.lower[n.to]) && /^\d/.test(s.tokens[n.to - 1].text) && !/^(?:m|bn|b|k|tn|mn|ft|in|km|kg|lb|lbs|cm|mm|mph|kph|kmh|oz|p|pc|pct|st|h|ml|mg|g|l|w|kw|mw|gw|gb|mb|tb|kb|ha|yd|mi|usd|eur|gbp|m2|m²|km2|°c|s)$/.test(s.lower[n.to])) return true;
  if (LABELS.has(word) && (/^\p{Lu}/u.test(before.text) || /^(?:no\.?|nos\.|number|page|channel|flight|section|article|chapter|route|highway|room|gate|phase|level|stage|grade|size|season|episode|step|district|unit)$/.test(word))) return true;
  if (s.tags[n.from - 1] !== 'PROPN' || !/^\p{Lu}/u.test(before.text) || n.from - 1 === s.from || n.value >= 10000 || !Number.isInteger(n.value) || n.to !== n.from + 1) return false;
  const next = s.lower[n.to];
  if (next === undefined || /^(?:%|percent|per|-|–|to|million|billion)$/.test(next) || s.tags[n.to] === 'NOUN' || s.tags[n.to] === 'ADJ' || TIME_UNITS.has(next)) return false;
  return measureBehind(s, n) === null && moneyBehind(s, n) === null;
}

/** "1." or "2)" at the head of a paragraph. */
const isListNumber = (s: Scene, n: NumberReading): boolean => n.from === 0 && n.to === 1 && s.tokens[0].kind === 'number' && /^[.):]$/.test(s.tokens[1]?.text ?? '') && touching(s, 1) && s.tokens.length > 2;

/** "One" that counts something: before a noun, not behind a determiner. */
function isCountedOne(s: Scene, n: NumberReading): boolean {
  if (n.from > s.from && BEFORE_PRONOUN_ONE.has(s.lower[n.from - 1])) return false;
  const next = n.to;
  if (s.lower[next] === '-') return false;
  if ((s.lower[next] === 'in' || s.lower[next] === 'over') && readNumber(s, next + 1)) return true;
  return (s.tags[next] === 'NOUN' || (s.tags[next] === 'ADJ' && s.tags[next + 1] === 'NOUN')) && s.tags[n.from] === 'NUM';
}

/** An ordinal that ranks or counts: not "first," nor "seconds", nor the amendments and streets whose names are ordinals. */
function isOrdinalFigure(s: Scene, n: NumberReading): boolean {
  const next = s.lower[n.to];
  if (/^(?:street|avenue|st|ave|circuit|district|amendment|century|lady|congress|st\.|ave\.)$/.test(next ?? '') && /^\p{Lu}/u.test(s.tokens[n.to].text)) return false;
  if (s.tokens[n.from].kind === 'number') return true;
  return !(n.value < 4 && (n.from === s.from || s.lower[n.from - 1] === 'at') && (next === ',' || next === undefined)) && s.tags[n.from] !== 'ADV';
}

/** "31-year-old", "31 years old", "aged 31", "age 31", "Smith, 31,"; months and weeks too. */
function ageOf(s: Scene, n: NumberReading): Found | null {
  const made = (from: number, to: number, unit: TimeUnit = 'year'): Found => ({ kind: 'age', from, to, value: n.value, unit: plural(unit), step: n.step, alone: true });
  if (n.kind !== 'cardinal') return null;
  let to = n.to;
  const dash = (at: number) => (s.tokens[at]?.text === '-' || s.tokens[at]?.text === '‑' ? 1 : 0);
  to += dash(to);
  const unit = TIME_UNITS.get(s.lower[to]);
  if (unit && unit !== 'second') {
    const old = to + 1 + dash(to + 1);
    if (/^olds?$/.test(s.lower[old] ?? '') && s.lower[old + 1] !== 'than') return made(n.from, old + 1, unit);
    if (s.lower[to + 1] === 'of' && s.lower[to + 2] === 'age') return made(n.from, to + 3, unit);
  }
  if (s.lower[to] === 'yo' || s.lower[to] === 'y' && s.lower[to + 1] === '/' && s.lower[to + 2] === 'o') return made(n.from, to + 1);
  if (n.value > 120 || !Number.isInteger(n.value)) return null;
  const before = s.lower[n.from - 1];
  if (n.from > s.from && (before === 'aged' || before === 'age')) return made(n.from - 1, n.to);
  if (n.from - 2 > s.from && before === 'of' && s.lower[n.from - 2] === 'age') return made(n.from, n.to);
  const closes = s.lower[n.to];
  if (before === ',' && n.from - 2 >= s.from && s.tags[n.from - 2] === 'PROPN' && s.tokens[n.from].kind === 'number' && /^\d{1,3}$/.test(s.tokens[n.from].text)
    && (closes === ',' || closes === '.' || closes === ';' || closes === 'and' || closes === 'of' || n.to >= s.to || closes === '(' || closes === 'was' || closes === 'is') && n.value >= 1 && !/^\p{Lu}\.?$|^(?:Jan|Feb|Sept?|Oct|Nov|Dec|Aug|Inc|Corp)/u.test(s.tokens[n.from - 2].text)) return made(n.from, n.to);
  return null;
}

/** "one in five", "3 out of 4". */
function ratioFrom(s: Scene, n: NumberReading): Found | null {
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

/** Joins "20-30", "20 to 30", "between 20 and 30", "51-49" where `first` is followed by a second number of its kind. */
function rangeFrom(s: Scene, first: Found): Found {
  const mark = s.lower[first.to];
  const between = s.lower[first.from - 1] === 'between';
  if (!(mark === '-' || mark === '–' || mark === '—' || mark === '~' || (mark === 'to' && s.lower[first.from - 1] !== 'from') || (mark === 'and' && between)) || first.value === null) return first;
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
  if (mark === 'to' && !amount && s.tags[number.to] !== 'NOUN' && s.tags[number.to] !== 'ADJ' && !TIME_UNITS.has(s.lower[number.to]) && first.unit === null) return first;
  return { kind: 'range', from: first.from, to, value: low, second: high, unit: amount?.unit ?? first.unit, step: first.step };
}

/** The record: hedge before and behind, the noun, the range. */
function finish(s: Scene, f: Found): FigureReading {
  let from = f.from;
  if (f.kind === 'range' && s.lower[from - 1] === 'between' && from > s.from) from--;
  const hedgeable = f.kind !== 'ordinal' && f.kind !== 'multiple' && f.kind !== 'score';
  // "under one government": nobody counts to less than one
  const one = f.kind === 'count' && f.value === 1 && f.to === f.from + 1 && s.lower[f.from] === 'one' && PREPOSITIONS.has(s.lower[from - 1]);
  const before = hedgeable && !one ? hedgeBefore(s, from, s.from) : null;
  const behind = hedgeable ? hedgeBehind(s, f.to, s.to) : null;
  const counted: Counted | null = f.alone || f.kind === 'score' ? null : countedAfter(s, s.tags, behind?.to ?? f.to, s.to);
  const start = before ? before.from : determinerBefore(s, from, f, counted);
  const deed = counted?.deed ?? (f.kind === 'count' || f.kind === 'range' || f.kind === 'vague' ? deedBefore(s, start, s.from) : null);
  const takesNoun = counted && (f.kind === 'count' || f.kind === 'range' || f.kind === 'vague' || f.kind === 'ordinal' || f.kind === 'ratio');
  const end = takesNoun ? counted.to : behind?.to ?? f.to;
  const sense: HedgeSense | null = behind?.sense ?? before?.sense ?? null;
  const hedge = before || behind ? [before && slice(s, before.from, from), behind?.text].filter(Boolean).join(' … ').replace(/ (?:a|an|the)$/, '') : f.kind === 'vague' ? s.lower.slice(f.from, f.to).join(' ') : null;
  const range = f.kind === 'range' ? { low: f.value, high: f.second!, lowIncluded: true, highIncluded: true }
    : f.kind === 'score' ? { low: f.value, high: f.value, lowIncluded: true, highIncluded: true }
      : f.value === null ? { low: f.second === undefined ? null : 2 * f.second, high: null, lowIncluded: true, highIncluded: false } : rangeOf(f.value, sense);
  return {
    start: s.tokens[start].start, end: s.tokens[end - 1].end, kind: f.kind,
    number: { start: s.tokens[f.from].start, end: s.tokens[f.to - 1].end },
    value: f.value, ...range, step: f.step,
    unit: f.unit ?? (f.kind === 'score' && f.second !== undefined ? null : counted?.noun ? nounUnit(s, counted) : deed ? 'people' : null),
    hedge, counts: counted ? slice(s, counted.from, Math.max(counted.described, counted.to)) : deed, noun: counted?.noun ?? (deed ? 'person' : null), modifiers: counted?.modifiers ?? [], deed,
  };
}

const slice = (s: Scene, from: number, to: number): string => s.text.slice(s.tokens[from].start, s.tokens[to - 1].end);
/** The noun with its modifiers, as the unit of a count: "special operations forces". */
const nounUnit = (s: Scene, c: Counted): string => {
  let from = c.head;
  while (from > c.from && (s.tags[from - 1] === 'NOUN' || s.tags[from - 1] === 'ADJ') && !/^(?:more|other|most|active|additional)$/.test(s.lower[from - 1])) from--;
  return slice(s, from, c.head + 1);
};

/** "those two governments", "the two": a determiner belongs to the figure where it points back. */
function determinerBefore(s: Scene, from: number, f: Found, counted: Counted | null): number {
  const word = s.lower[from - 1];
  if (from <= s.from || f.kind !== 'count' || f.unit) return from;
  return word === 'those' || word === 'these' || (word === 'the' && !counted) ? from - 1 : from;
}
