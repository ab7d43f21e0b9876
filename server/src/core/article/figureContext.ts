// The words around a figure, to see whether two figures count the same thing.
import { forLast } from '../text/forLast';
import { singular } from '../text/singular';
import type { Article } from './article';
import type { Span } from '../text/span';
import type { Reading } from '../extract/reading';
import { OTHERS } from '../lexicon/counted';
import type { Figure } from './figure';
import type { Mention } from './mention';
import type { Moment } from './moment';
import type { Paragraph } from './paragraph';

/** What the sentence of a figure speaks of beside it. */
export interface Beside {
  /** The other numbers, and the dates it names, as far as they are known. */
  readonly numbers: ReadonlySet<number>;
  readonly times: ReadonlySet<string>;
  /** The entities, pronouns included, and the last one before the number. */
  readonly entities: ReadonlySet<number>;
  readonly entityBefore: number | null;
}

/** What stands around one figure. */
export interface FigureContext {
  readonly figure: Figure;
  /** Stems of the content words of its sentence, the figure's own noun and other numbers left out. */
  readonly words: ReadonlySet<string>;
  /** Of those, the ones within eight words of the number. */
  readonly near: ReadonlySet<string>;
  /** Stems of the content words within `AROUND` tokens, before the number and behind it. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Stems of the proper nouns of its sentence. */
  readonly names: ReadonlySet<string>;
  /** What else its sentence speaks of; worked out when asked for, as few figures have a likely partner. */
  readonly beside: () => Beside;
  /** Words and marks before the number, nearest first, and behind it; lower case, at most `BESIDE`, within the sentence. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The same without marks and beyond the ends of the sentence. */
  readonly leftOn: readonly string[];
  readonly rightOn: readonly string[];
  /** The number as written. */
  readonly written: string;
  /** How many words beside the number speak of change or comparison ("rose", "than", "previous"). */
  readonly changes: number;
  /** Whether "the", "those", "their" or the like stands before the number. */
  readonly definite: boolean;
  /** Whether "other", "more" or "additional" stands before the number or in its noun phrase: a part, or what comes on top. */
  readonly others: boolean;
  /** Whether it stands in a pointer to something else to read ("PHOTOS: 20 quotes", "Also read: 5 ways"). */
  readonly pointer: boolean;
  /** Index of the sentence within the paragraph, and how many tokens it has. */
  readonly sentence: number;
  readonly length: number;
}

const STOP = new Set(('a an the of to in on at by for with from as and or but nor so that this these those it its he she they we you i his her their our your my him them us who whom which what when where why how is are was were be been being am ' +
  'has have had do does did will would can could may might must shall should not no n’t n\'t \'s ’s than then there here also just only even more most some any all each both about over into out up down off after before during while if because since until ' +
  'said says say told tell according one two new last first next other another such like per cent percent people many much very still now well back get got make made').split(' '));

/** A rough stem: singular, without "ed" and "ing". */
export function stem(word: string): string {
  const w = singular(word);
  if (w.length > 5 && w.endsWith('ing')) return w.slice(0, -3);
  if (w.length > 4 && w.endsWith('ed')) return w.slice(0, -2);
  return w.length > 4 && w.endsWith('e') ? w.slice(0, -1) : w;
}

/** A longer sentence is none. */
const LONGEST = 300;
/** How far "near" reaches, how far before and behind, and how many tokens of each side are kept in order. */
const WINDOW = 8, AROUND = 14, BESIDE = 16, ON = 20;
const CHANGES = new Set(('rose risen rise rises rising increased increase fell fallen fall dropped drop declined grew grown up down from than compared previous previously earlier ago formerly ' +
  'another other additional more further extra next then later each per every average').split(' '));
const DEFINITE = new Set('the those these this that both its their our his her'.split(' '));
const POINTS = new Set('read also more on related watch see'.split(' '));

/** The figures, moments and mentions of one paragraph. */
interface Room {
  readonly figures: Figure[];
  readonly moments: Moment[];
  readonly mentions: Mention[];
}

type ContextReader = (figure: Figure) => FigureContext | null;

/** Gives the context of each figure of an article, and keeps it for all that ask. */
export const contextReader = forLast((article: Article): ContextReader => {
  const kept = new Map<Figure, FigureContext | null>();
  const byParagraph = new Map<number, Room>();
  const room = (p: number) => {
    let own = byParagraph.get(p);
    if (!own) byParagraph.set(p, own = { figures: [], moments: [], mentions: [] });
    return own;
  };
  for (const f of article.figures) room(f.paragraph).figures.push(f);
  for (const m of article.moments) room(m.paragraph).moments.push(m);
  for (const m of article.mentions) if (m.entity !== null) room(m.paragraph).mentions.push(m);
  return (figure) => {
    let context = kept.get(figure);
    if (context === undefined) {
      context = contextOf(article, figure, room(figure.paragraph));
      kept.set(figure, context);
    }
    return context;
  };
});

/** Those of `records`, which stand in order, that lie within `span`. */
function within<T extends Span>(records: readonly T[], span: Span): T[] {
  let low = 0, high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle].start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < records.length && records[i].start < span.end; i++) if (records[i].end <= span.end) found.push(records[i]);
  return found;
}

/** The context of a figure; null where its sentence cannot be found. */
function contextOf(article: Article, figure: Figure, room: Room): FigureContext | null {
  const paragraph = article.paragraphs[figure.paragraph];
  const around = paragraph && wordsAround(paragraph, figure);
  if (!around) return null;
  let beside: Beside | null = null;
  return { ...around, figure,
    written: article.text.slice(figure.number.start, figure.number.end),
    others: around.others || figure.modifiers.some((m) => OTHERS.has(m)),
    beside: () => (beside ??= besideOf(article, paragraph, around.sentence, figure, room)) };
}

function besideOf({ text }: Article, { reading, start }: Paragraph, sentence: number, figure: Figure, room: Room): Beside {
  const whole = { start: start + reading.sentences[sentence].start, end: start + reading.sentences[sentence].end + 2 };
  const mentions = within(room.mentions, whole);
  return {
    numbers: new Set(within(room.figures, whole).filter((f) => f !== figure && f.value !== null && f.kind !== 'ordinal').map((f) => f.value!)),
    times: new Set(within(room.moments, whole).filter((m) => m.kind !== 'duration' && m.kind !== 'time').map((m) => (m.parts.year !== undefined && m.kind === 'year' ? String(m.parts.year) : m.value ?? text.slice(m.start, m.end).toLowerCase()))),
    entities: new Set(mentions.map((m) => m.entity!)), entityBefore: mentions.findLast((m) => m.end <= figure.number.start)?.entity ?? null,
  };
}

/** What is known of a figure's surroundings from its paragraph alone. */
export type Around = Omit<FigureContext, 'figure' | 'beside' | 'written'>;
const keptAround = new WeakMap<Reading, Map<number, Around | null>>();

/** The words around a figure: kept with the reading, by the place of the number in it. Null where its sentence cannot be found. */
export function wordsAround({ reading, start }: Paragraph, figure: Figure): Around | null {
  let byPlace = keptAround.get(reading);
  if (!byPlace) keptAround.set(reading, byPlace = new Map());
  const at = figure.number.start - start;
  let around = byPlace.get(at);
  if (around === undefined) byPlace.set(at, around = findAround(reading, figure.noun, at, figure.number.end - start));
  return around;
}

function findAround({ tokens, sentences, tags }: Reading, noun: string | null, at: number, to: number): Around | null {
  const sentence = sentences.findIndex((s) => s.start <= at && at < s.end);
  if (sentence < 0) return null;
  const { from, to: end } = sentences[sentence];
  if (end - from > LONGEST) return null;
  const words = new Set<string>(), near = new Set<string>(), before = new Set<string>(), behind = new Set<string>(), names = new Set<string>();
  const left: string[] = [], right: string[] = [], leftOn: string[] = [], rightOn: string[] = [];
  let first = from;
  while (first < end && tokens[first].end <= at) first++;
  let last = first;
  while (last < end && tokens[last].start < to) last++;
  let changes = 0;
  for (let i = from; i < end; i++) {
    if (i >= first && i < last) continue;
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    const lower = token.text.toLowerCase();
    if (i >= first - 6 && i < last + 5 && CHANGES.has(lower)) changes++;
    if (STOP.has(lower) || lower.length < 2 || tags[i] === 'NUM') continue;
    const s = stem(lower);
    if (tags[i] === 'PROPN' && lower.length > 2) names.add(s);
    if (s === noun) continue;
    words.add(s);
    if (i >= first - WINDOW && i < last + WINDOW) near.add(s);
    if (i < first && i >= first - AROUND) before.add(s);
    if (i >= last && i < last + AROUND) behind.add(s);
  }
  for (let i = first - 1; i >= from && left.length < BESIDE; i--) left.push(tokens[i].text.toLowerCase());
  for (let i = last; i < end && right.length < BESIDE; i++) right.push(tokens[i].text.toLowerCase());
  for (let i = first - 1; i >= 0 && leftOn.length < ON; i--) if (tokens[i].kind !== 'mark') leftOn.push(tokens[i].text.toLowerCase());
  for (let i = last; i < tokens.length && rightOn.length < ON; i++) if (tokens[i].kind !== 'mark') rightOn.push(tokens[i].text.toLowerCase());
  let colon = first - 1;
  while (colon > 0 && colon >= first - 4 && tokens[colon].text !== ':') colon--;
  const lead = colon > 0 && colon >= first - 4 ? tokens[colon - 1].text : '';
  const pointer = POINTS.has(lead.toLowerCase()) || /^\p{Lu}{4,}$/u.test(lead);
  return { words, near, before, behind, names, left, right, leftOn, rightOn, changes, pointer, sentence, length: end - from,
    definite: left.length > 0 && DEFINITE.has(left[0]), others: left.slice(0, 2).some((w) => OTHERS.has(w)) };
}

/** How many words two lists have in common from the front. */
export function common(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
/** How many members two sets share, and as a share of the smaller. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { count: number; share: number } {
  let count = 0;
  for (const x of a) if (b.has(x)) count++;
  return { count, share: count / Math.max(1, Math.min(a.size, b.size)) };
}
export const isContent = (word: string): boolean => !STOP.has(word) && /^\p{L}{2,}/u.test(word);
