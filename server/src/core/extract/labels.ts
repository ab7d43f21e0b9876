// Numbers that count nothing: idioms, telephone numbers, parts of names, list numbers.
import { BEFORE_PRONOUN_ONE, IDIOMS, IDIOMS_WITH_ONE, LABELS } from '../lexicon/counted';
import { CURRENCY_SIGNS } from '../lexicon/currencies';
import { TIME_UNITS } from '../lexicon/units';
import { measureBehind, moneyBehind } from './amounts';
import { touching } from './cardinals';
import type { Scene } from './figureScene';
import { readNumber, type NumberReading } from './numbers';

const IDIOMS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(IDIOMS.map(([first]) => [first, IDIOMS.filter((words) => words[0] === first)]));

/** How many tokens the idiom takes up that begins at `at` ("one by one", "50-50"); 0 where none does. */
export function idiomAt(s: Scene, at: number): number {
  if (s.lower[at] === 'one' && at > s.from && IDIOMS_WITH_ONE.has(`${s.lower[at - 1]} one ${s.lower[at + 1]}`)) return 1;
  return IDIOMS_BY_FIRST.get(s.lower[at])?.find((words) => words.every((x, k) => s.lower[at + k] === x))?.length ?? 0;
}

/** "0800 555 111", "+44 20 7946 0000": digits that begin with a zero, or a plus and the groups behind them. */
function begunByZero(s: Scene, at: number): boolean {
  for (let i = at, n = 0; i >= s.from && n < 5 && /^\d{2,}$/.test(s.tokens[i].text); i--, n++) {
    if (/^0\d/.test(s.tokens[i].text)) return true;
    // "+11 points" is one number, "+44 20 …" goes on
    if (s.lower[i - 1] === '+') return touching(s, i) && (i < at || /^\d{2,}$/.test(s.tokens[i + 1]?.text ?? ''));
  }
  return false;
}

/** "555-0123", "1-800-…", and other chains of digits: no numbers to count with. */
export function isPhone(s: Scene, n: NumberReading): boolean {
  if (s.tokens[n.from].kind !== 'number') return false;
  if (begunByZero(s, n.from)) return true;
  const joined = (at: number) => touching(s, at) && touching(s, at + 1) && /^[-.–/:]$/.test(s.tokens[at]?.text ?? '') && s.tokens[at + 1]?.kind === 'number';
  const behind = joined(n.to), before = n.from >= 2 && joined(n.from - 1) && s.tokens[n.from - 2].kind === 'number';
  if (behind && joined(n.to + 2)) return true;
  if (before && (behind || (n.from >= 4 && joined(n.from - 3)))) return true;
  if (behind && s.tokens[n.to].text === '-' && /^\d{3}$/.test(s.tokens[n.from].text) && /^\d{4}$/.test(s.tokens[n.to + 1].text)) return true;
  return before && s.tokens[n.from - 1].text === '-' && /^\d{4}$/.test(s.tokens[n.from].text) && /^\d{3}$/.test(s.tokens[n.from - 2].text);
}

/** What may stand straight behind digits without making a name of them: scales, units, ends of ordinals. */
const GLUED: ReadonlySet<string> = new Set(('m bn b tn mn k ft in km kg lb lbs cm mm mph kph kmh oz p pc pct st h ml mg g l w kw mw gw gb mb tb kb ha yd mi usd eur gbp m2 m² km2 °c s nm µm cl dl hl km² ft² mi² cm² m³ mwh kwh ' +
  'mbps gbps trn mln bln tln e').split(' '));
const NUMBERED: ReadonlySet<string> = new Set('no no. nos. number page channel flight section article chapter route highway room gate phase level stage grade size season episode step district unit'.split(' '));

/** "Boeing 737", "COVID-19", "Section 232", "iPhone 6", "#5": the number is part of a name. */
export function isLabel(s: Scene, n: NumberReading): boolean {
  const before = s.tokens[n.from - 1];
  if (!before || n.from <= s.from) return false;
  const word = s.lower[n.from - 1];
  if (s.tokens[n.from].kind !== 'number') return LABELS.has(word) && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(s.tokens[n.from].text);
  if (word === '#') return true;
  if (/^[-‑–]$/.test(before.text) && touching(s, n.from) && touching(s, n.from - 1) && /^\p{L}/u.test(s.tokens[n.from - 2]?.text ?? '')) return !/^(?:mid|pre|post|under|over|sub|age|up|minus|from|to)$/.test(s.lower[n.from - 2]);
  if (touching(s, n.from) && /^[\p{L}_@/=&]/u.test(before.text)) return true;
  const behind = touching(s, n.to) && s.tokens[n.to].kind === 'word' ? s.lower[n.to] : null;
  if (behind === 'g' && s.tokens[n.to].text === 'G') return true;
  if (behind !== null && !GLUED.has(behind) && !CURRENCY_SIGNS.has(behind) && /^\d/.test(s.tokens[n.to - 1].text) && /^[\p{L}_]/u.test(behind) && !((behind === 'c' || behind === 'f') && measureBehind(s, n))) return true;
  if (LABELS.has(word) && (NUMBERED.has(word) || /^\p{Lu}/u.test(before.text))) return true;
  if (s.tags[n.from - 1] !== 'PROPN' || !/^\p{Lu}/u.test(before.text) || n.from - 1 === s.from || n.value >= 10000 || !Number.isInteger(n.value) || n.to !== n.from + 1) return false;
  const next = s.lower[n.to];
  if (next === undefined || /^(?:%|percent|per|-|–|to|million|billion)$/.test(next) || s.tags[n.to] === 'NOUN' || s.tags[n.to] === 'ADJ' || TIME_UNITS.has(next)) return false;
  return measureBehind(s, n) === null && moneyBehind(s, n) === null;
}

/** "1." or "2)" at the head of a paragraph. */
export const isListNumber = (s: Scene, n: NumberReading): boolean => n.from === 0 && n.to === 1 && s.tokens[0].kind === 'number' && /^[.):]$/.test(s.tokens[1]?.text ?? '') && touching(s, 1) && s.tokens.length > 2;

/** "One" that counts something: before a noun, not behind a determiner. */
export function isCountedOne(s: Scene, n: NumberReading): boolean {
  if (n.from > s.from && BEFORE_PRONOUN_ONE.has(s.lower[n.from - 1])) return false;
  const next = n.to;
  if (s.lower[next] === '-') return false;
  if ((s.lower[next] === 'in' || s.lower[next] === 'over') && readNumber(s, next + 1)) return true;
  return (s.tags[next] === 'NOUN' || (s.tags[next] === 'ADJ' && s.tags[next + 1] === 'NOUN')) && s.tags[n.from] === 'NUM';
}

/** An ordinal that ranks or counts: not "first," nor "seconds", nor the amendments and streets whose names are ordinals. */
export function isOrdinalFigure(s: Scene, n: NumberReading): boolean {
  const next = s.lower[n.to];
  if (/^(?:street|avenue|st|ave|circuit|district|amendment|century|lady|congress|st\.|ave\.)$/.test(next ?? '') && /^\p{Lu}/u.test(s.tokens[n.to].text)) return false;
  if (s.tokens[n.from].kind === 'number') return true;
  if (n.value === 1 && next === 'place' && s.lower[n.from - 1] === 'the' && s.lower[n.from - 2] === 'in') return false;
  // "a second", "per second": time
  if (n.value === 2 && /^(?:a|one|per|each|split|half|any)$/.test(s.lower[n.from - 1] ?? '') && s.tags[n.to] !== 'NOUN' && s.tags[n.to] !== 'ADJ' && s.tags[n.to] !== 'PROPN') return false;
  return !(n.value < 4 && (n.from === s.from || s.lower[n.from - 1] === 'at') && (next === ',' || next === undefined)) && s.tags[n.from] !== 'ADV';
}
