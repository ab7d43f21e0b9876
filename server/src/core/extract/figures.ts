// The figures of one paragraph: each number with its hedge, its unit and what it counts.
import type { Figure, FigureKind } from '../article/figure';
import { rangeOf, type HedgeSense } from '../lexicon/hedges';
import { CARDINALS, LAST_RANKS, MULTIPLES, NEIGHBOURS, ORDINALS, PARTS, SCALES, SEQUENCES, VAGUE_SCALES, VAGUE_WORDS, VULGAR } from '../lexicon/numberWords';
import { BEFORE_NUMBER, CURRENCY_CODES, CURRENCY_SIGNS, SIGN_PREFIXES } from '../lexicon/currencies';
import { TIME_UNITS, type TimeUnit } from '../lexicon/units';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';
import { measureBehind, moneyBehind, moneyFromSign, shareBefore, shareBehind, stoneAt, withKind, type Amount } from './amounts';
import { countedAfter, deedBefore, type Counted } from './counted';
import { plural, type Found, type Scene } from './figureScene';
import { hedgeBefore, hedgeBehind, PREPOSITIONS } from './hedges';
import { idiomAt, isCountedOne, isLabel, isListNumber, isOrdinalFigure, isPhone } from './labels';
import type { MomentReading } from './moments';
import { readNumber, type NumberReading } from './numbers';
import { rangeFrom, ratioFrom, scoreFrom } from './ranges';
import type { Tag } from './tags';

/** A figure before it has its place in the article. */
export type FigureReading = Omit<Figure, 'paragraph' | 'quoted'>;

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
      if (tokens[i].kind !== 'number' && (!OPENERS.has(lower[i]) || (isSmall(lower[i]) && moment?.from !== i && !goesOn(scene, i + 1)))) { i++; continue; }
      const idiom = idiomAt(scene, i);
      if (idiom) { i += idiom; continue; }
      const found = figureAt(scene, i, moment);
      if (!found) { i++; continue; }
      // "1-5 p.m.": the time has its number
      const next = moment ? null : moments[m];
      if (next && next.from < found.to && (next.kind === 'time' || next.kind === 'date')) { i = next.from; continue; }
      figures.push(finish(scene, found));
      i = Math.max(found.to, i + 1);
    }
  }
  return figures;
}

/** All words with which a figure can begin. */
const OPENERS: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...ORDINALS.keys(), ...PARTS.keys(), ...CURRENCY_SIGNS.keys(), ...MULTIPLES.keys(), ...VAGUE_SCALES.keys(), ...VAGUE_WORDS, ...CURRENCY_CODES.keys(),
  ...SIGN_PREFIXES.keys(), ...BEFORE_NUMBER, 'u.s.', ...VULGAR.keys(), 'a', 'an', 'twin', 'couple', 'pair', 'trio', 'minus', 'negative', '-', '−', '–', 'percent', 'percents', 'per', 'percentage', 'percentages', 'penultimate', 'antepenultimate', ...NEIGHBOURS.keys()]);

/** The openers met most, which seldom begin a number: looked at only where the next word may go on with one. */
const isSmall = (word: string): boolean => word === 'a' || word === 'an' || word === '-' || word === '–' || word === '−';
const GOES_ON: ReadonlySet<string> = new Set([...CARDINALS.keys(), ...ORDINALS.keys(), ...PARTS.keys(), ...SCALES.keys(), '$', '£', 'twin', 'pair', 'trio']);
const goesOn = (s: Scene, at: number): boolean => at < s.tokens.length && (s.tokens[at].kind === 'number' || GOES_ON.has(s.lower[at]));

function figureAt(s: Scene, at: number, moment: MomentReading | null): Found | null {
  const money = moneyFromSign(s, at);
  if (money) return rangeFrom(s, { kind: 'money', from: at, to: money.to, value: money.value, unit: money.unit, step: money.step });
  const stone = s.tokens[at].kind === 'number' ? stoneAt(s, at) : null;
  if (stone) return { ...stone, kind: 'measure' };
  const place = rankFromLast(s, at) ?? neighbourRank(s, at);
  if (place) return place;
  const number = readNumber(s, at);
  if (!number && moment?.parts.unit && moment.from === at && moment.parts.amount === 1.5) return { kind: 'duration', from: at, to: moment.to, value: 1.5, unit: plural(moment.parts.unit), step: 0, alone: true };
  if (!number) return wordFigure(s, at);
  if (isPhone(s, number)) return null;
  const plain = { from: at, to: number.to, value: number.value, step: number.step, unit: null };
  if (isRank(s, number)) return { ...plain, kind: 'ordinal' };
  if (isLabel(s, number) || isListNumber(s, number)) return null;
  if (s.lower[number.to] === '-' && s.lower[number.to + 1] === 'star') return null;
  if (number.kind === 'ordinal') return isOrdinalFigure(s, number) ? { ...plain, kind: 'ordinal' } : null;
  if (moment && moment.from <= at && moment.parts.amount !== undefined) {
    const unit = moment.parts.unit ? plural(moment.parts.unit) : null;
    return { kind: 'duration', from: at, to: moment.to, value: number.value, unit, step: number.step, alone: true };
  }
  const age = ageOf(s, number);
  if (age) return age;
  // "five-fold", "a 10-fold rise"
  if (s.lower[number.to] === '-' && s.lower[number.to + 1] === 'fold') return { ...plain, kind: 'multiple', to: number.to + 2, alone: true };
  const score = scoreFrom(s, number);
  if (score) return score;
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

/** A place counted from the end: "penultimate", "the last but one", "next to last", "second-to-last", "third from last"; null for none. */
function rankFromLast(s: Scene, at: number): Found | null {
  const word = s.lower[at];
  if (!LAST_RANKS.has(word)) return null;
  // by itself it has its article: "the last but one"
  const made = (to: number, value: number): Found => ({ kind: 'ordinal', from: s.lower[at - 1] === 'the' && to > at + 1 && word !== 'next' && s.tags[to] !== 'NOUN' && at > s.from ? at - 1 : at, to, value, unit: 'from the end', step: 0 });
  if (word.endsWith('penultimate')) return made(at + 1, word === 'penultimate' ? 2 : 3);
  if (word === 'last') {
    const more = s.lower[at + 1] === 'but' ? CARDINALS.get(s.lower[at + 2]) : undefined;
    return more && more < 4 && s.tags[at + 3] !== 'NOUN' ? made(at + 3, more + 1) : null;
  }
  const dash = s.lower[at + 1] === '-' ? 1 : 0;
  const joins = s.lower[at + 1 + dash] === 'to' || s.lower[at + 1 + dash] === 'from' ? 1 + dash + (s.lower[at + 2 + dash] === '-' || s.lower[at + 2 + dash] === 'the' ? 1 : 0) : dash;
  const end = at + 1 + joins;
  return joins > 0 && s.lower[end] === 'last' ? made(end + 1, word === 'next' ? 2 : ORDINALS.get(word)!) : null;
}

/** "The previous version", "last sentence", "the next one": a place beside the present one or at the end; null for none. */
function neighbourRank(s: Scene, at: number): Found | null {
  const distance = NEIGHBOURS.get(s.lower[at]);
  if (distance === undefined) return null;
  const unit = s.lower[at] === 'last' ? 'from the end' : 'from here';
  if (s.lower[at + 1] === 'one' && s.tags[at + 2] !== 'NOUN' && s.tags[at + 2] !== 'ADJ') return { kind: 'ordinal', from: at, to: at + 2, value: distance, unit, step: 0, alone: true };
  const counted = s.tokens[at + 1]?.kind === 'number' || CARDINALS.has(s.lower[at + 1]) ? at + 2 : at + 1;
  return SEQUENCES.has(s.lower[counted]) ? { kind: 'ordinal', from: at, to: at + 1, value: distance, unit, step: 0, alone: true } : null;
}

/** "World No. 1", "ranked No. 5", "the No. 2 seed": a place, where other numbers behind "No." are names. */
function isRank(s: Scene, n: NumberReading): boolean {
  const stop = s.lower[n.from - 1] === '.' ? 1 : 0;
  if (n.from - 1 - stop <= s.from || s.tokens[n.from].kind !== 'number' || !/^no\.?$/.test(s.lower[n.from - 1 - stop])) return false;
  return /^(?:world|ranked|rated|seeded|at)$/.test(s.lower[n.from - 2 - stop]) || /^(?:seed|seeds|ranking|spot|priority|issue|concern|song|single|hit|album|cause|killer|ranked|rated|player|pick)$/.test(s.lower[n.to] ?? '');
}

/** Figures in words that are no numbers: "dozens", "several", "twin", "doubled". */
function wordFigure(s: Scene, at: number): Found | null {
  const word = s.lower[at];
  const share = word.startsWith('per') ? shareBefore(s, at) : null;
  if (share) return { ...share, kind: 'percent', alone: true };
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

/** Where "aged" or "age" stands before the number at `at`, a hedge between them or not ("aged under 14"); -1 where none does. */
function agedBefore(s: Scene, at: number): number {
  for (let i = at - 1; i >= s.from && i > at - 4; i--) {
    if (s.lower[i] === 'aged' || (s.lower[i] === 'age' && i === at - 1)) return i;
    if (!/^(?:under|over|above|below|about|around|between|from|at|least|up|to|just)$/.test(s.lower[i])) return -1;
  }
  return -1;
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
  const aged = n.from > s.from ? agedBefore(s, n.from) : -1;
  if (aged >= 0) {
    const pair = rangeFrom(s, { kind: 'count', from: n.from, to: n.to, value: n.value, unit: null, step: n.step });
    if (pair.kind === 'range') return { ...pair, unit: 'years', alone: true };
    return made(aged === n.from - 1 ? aged : n.from, n.to);
  }
  if (n.from - 2 > s.from && before === 'of' && s.lower[n.from - 2] === 'age') return made(n.from, n.to);
  const closes = s.lower[n.to];
  if (before === ',' && n.from - 2 >= s.from && s.tags[n.from - 2] === 'PROPN' && s.tokens[n.from].kind === 'number' && /^\d{1,3}$/.test(s.tokens[n.from].text)
    && (closes === ',' || closes === '.' || closes === ';' || closes === 'and' || closes === 'of' || n.to >= s.to || closes === '(' || closes === 'was' || closes === 'is') && n.value >= 1 && !/^\p{Lu}\.?$|^(?:Jan|Feb|Sept?|Oct|Nov|Dec|Aug|Inc|Corp)/u.test(s.tokens[n.from - 2].text)) return made(n.from, n.to);
  return null;
}

/** The record: hedge before and behind, the noun, the range. */
function finish(s: Scene, f: Found): FigureReading {
  let from = f.from;
  if (f.kind === 'range' && (s.lower[from - 1] === 'between' || (s.lower[from - 1] === 'from' && f.ranging)) && from > s.from) from--;
  const hedgeable = f.kind !== 'ordinal' && f.kind !== 'multiple' && f.kind !== 'score';
  // "under one government": nobody counts to less than one
  const one = f.kind === 'count' && f.value === 1 && f.to === f.from + 1 && s.lower[f.from] === 'one' && PREPOSITIONS.has(s.lower[from - 1]);
  const before = hedgeable && !one ? hedgeBefore(s, from, s.from) : null;
  const behind = hedgeable ? hedgeBehind(s, f.to, s.to) : null;
  const counted: Counted | null = f.alone || f.kind === 'score' ? null : countedAfter(s, s.tags, behind?.to ?? f.to, s.to, (f.kind === 'count' || f.kind === 'range' || f.kind === 'vague') && (f.value === null || f.value > 1));
  // a share of so many: "60 percent of the 200 passengers"
  const whole = counted === null && (f.kind === 'percent' || f.kind === 'ratio') && !f.alone ? countedWhole(s, f.to) : null;
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
    hedge, counts: counted ? slice(s, counted.from, Math.max(counted.described, counted.to)) : whole ? slice(s, f.to, Math.max(whole.described, whole.to)) : deed,
    noun: counted?.noun ?? whole?.noun ?? (deed ? 'person' : null), modifiers: (counted ?? whole)?.modifiers ?? [], deed,
  };
}

/** What "of the 200 passengers" from token `at` on counts; null for no such words. */
function countedWhole(s: Scene, at: number): Counted | null {
  if (s.lower[at] !== 'of') return null;
  const number = readNumber(s, /^(?:the|its|their|these|those|his|her|our|all)$/.test(s.lower[at + 1] ?? '') ? at + 2 : at + 1);
  return number && number.to < s.to ? countedAfter(s, s.tags, number.to, s.to) : null;
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
