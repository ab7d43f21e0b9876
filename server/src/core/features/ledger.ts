// The ledger: every figure and date by what it counts, with who gives it and whether the others agree.
import { countedKey, verdictOf } from '../article/agreement';
import type { Article } from '../article/article';
import type { Figure } from '../article/figure';
import type { Moment } from '../article/moment';
import type { Digest } from '../coverage/coverage';
import type { Finding } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import { sentenceAt } from './at';
import { momentInWords, shortValue } from './values';
import { articleTitle, speakerLabel, wordsOf } from './words';

export type LedgerVerdict = 'agrees' | 'compatible' | 'conflicts' | 'update' | 'cannot tell';

export interface LedgerItem extends Span {
  readonly article: string;
  readonly title: string;
  readonly what: 'figure' | 'moment';
  readonly text: string;
  readonly value: string;
  readonly sentence: string;
  readonly source: string | null;
  readonly verdict: LedgerVerdict | null;
  /** The figure's words and its number among equal ones of its article: stays while other sentences change. */
  readonly key: string;
  /** Hash of the words of its sentence. */
  readonly hash: string;
}

export interface LedgerGroup {
  readonly label: string;
  readonly items: readonly LedgerItem[];
}

/** An article with what the rules report in it. */
interface Checked {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

interface Entry {
  readonly item: Omit<LedgerItem, 'verdict' | 'key'>;
  readonly figure: Figure | null;
  readonly findings: readonly Finding[];
}

const DATES = 'Dates and times';
const OTHER = 'Other figures';
/** The rules whose findings say that two figures or dates do not go together. */
const CONFLICT = /^(?:figure-conflict|headline-body-mismatch|percent-math|sum-mismatch|.*-conversion-mismatch|range-reversed|age-mismatch|list-count|magnitude-slip|date-.*-mismatch)$/;

/** Figures and dates of the articles grouped by what they count, in the order of first appearance; `digests` of articles that are given are left out. */
export function ledger(articles: readonly Checked[], digests: Iterable<Digest> = []): LedgerGroup[] {
  const groups = new Map<string, Entry[]>();
  const put = (label: string, entry: Entry) => { const list = groups.get(label); if (list) list.push(entry); else groups.set(label, [entry]); };
  for (const { article, findings } of articles) {
    const title = articleTitle(article);
    const about = findings.filter((f) => CONFLICT.test(f.rule) || f.rule === 'figure-conflict-across');
    for (const f of article.figures) put(labelOf(f), { item: { ...entryOf(article, title, f), what: 'figure', value: shortValue(f) }, figure: f, findings: about });
    for (const m of article.moments) put(DATES, { item: { ...entryOf(article, title, m), what: 'moment', value: resolution(m) }, figure: null, findings: about });
  }
  const given = new Set(articles.map((a) => a.article.id));
  for (const d of digests) {
    if (given.has(d.id)) continue;
    for (const f of d.figures) put(labelOf(f), { item: { start: f.start, end: f.end, article: d.id, title: d.headline, what: 'figure', text: f.text, value: shortValue(f), sentence: f.sentence, source: null, hash: hash(f.sentence) }, figure: f, findings: [] });
  }
  const seen = new Map<string, number>();
  const keyOf = ({ item }: Entry): string => {
    const id = `${item.article}\n${item.what}\n${item.text}`;
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    return `${item.text.replace(/\s+/g, ' ')}#${n}`;
  };
  const finished = [...groups].map(([label, entries]) => ({ label, items: entries.map((e) => ({ ...e.item, key: keyOf(e), verdict: verdict(e, entries) })) }));
  const last = (label: string) => (label === DATES ? 2 : label === OTHER ? 1 : 0);
  return finished.sort((a, b) => last(a.label) - last(b.label));
}

function entryOf(article: Article, title: string, at: Span): Omit<LedgerItem, 'what' | 'value' | 'verdict' | 'key'> {
  const sentence = sentenceAt(article, at.start);
  const words = sentence ? wordsOf(article, sentence).replace(/\s+/g, ' ') : '';
  const said = article.quotes.find((q) => q.start <= at.start && at.end <= q.end && q.status !== 'unattributed');
  return { start: at.start, end: at.end, article: article.id, title, text: wordsOf(article, at).replace(/\s+/g, ' '), sentence: words, source: said ? speakerLabel(said) : null, hash: hash(words) };
}

/** What a figure counts, for a heading: "killed", "strikes", "money (USD)". */
function labelOf(f: Figure): string {
  const key = countedKey(f);
  if (key === null) return OTHER;
  const [kind, ...rest] = key.split(' ');
  switch (kind) {
    case 'deed': return rest.join(' ');
    case 'count': return f.noun ?? OTHER;
    case 'share': return rest.length ? `share of ${rest.slice(1).join(' ')}` : 'shares';
    case 'money': return rest[0] === 'null' ? 'money' : `money (${rest.join(' ')})`;
    case 'measure': return rest.join(' ');
    case 'duration': return rest[0] === 'null' ? 'durations' : `durations (${rest.join(' ')}s)`;
    case 'age': return 'ages';
    case '%': return 'percent';
    case 'pp': return 'percentage points';
    default: return OTHER;
  }
}

const resolution = (m: Moment): string => (m.value ? momentInWords(m.value) : 'not known');

/** A conflict only where a rule says so: unlike numbers of one noun mostly count unlike things. */
function verdict({ item, figure, findings }: Entry, group: readonly Entry[]): LedgerVerdict | null {
  const here = findings.filter((f) => overlaps(f, item) || f.related.some((r) => (r.article ?? item.article) === item.article && overlaps(r, item)));
  if (here.some((f) => CONFLICT.test(f.rule))) return 'conflicts';
  if (here.some((f) => f.rule === 'figure-conflict-across')) return 'update';
  if (!figure || countedKey(figure) === null) return null;
  return best(group.flatMap((e) => (e.figure && e.figure !== figure ? [verdictOf(figure, e.figure)] : [])));
}

/** Of several verdicts the most telling that needs no rule. */
function best(verdicts: readonly string[]): LedgerVerdict | null {
  if (!verdicts.length) return null;
  return verdicts.includes('agrees') ? 'agrees' : verdicts.includes('compatible') ? 'compatible' : 'cannot tell';
}

/** Another place where the same sort of thing is counted. */
export interface CountedElsewhere {
  readonly article: string;
  readonly span: Span;
  readonly text: string;
  /** `differs`: the ranges exclude one another, and no rule says that they are of one thing. */
  readonly verdict: LedgerVerdict | 'differs';
}

/**
 * Where else the same sort of thing is counted, in the article and in `others`, at most `limit` places. Ranges that exclude one another conflict, or
 * are an update, where a finding of the article says so; else they differ.
 */
export function countedElsewhere({ article, findings }: Checked, figure: Figure, others: readonly Digest[], limit = 4): CountedElsewhere[] {
  const key = countedKey(figure);
  if (!key || !/^(?:deed|count|share of) /.test(key)) return [];
  const alike = (f: Figure) => countedKey(f) === key && (key.startsWith('deed') || f.counts === figure.counts || f.modifiers.some((m) => figure.modifiers.includes(m)) || verdictOf(figure, f) === 'agrees');
  const isAbout = (x: Finding, f: Figure, id: string): boolean => {
    const places: readonly (Span & { readonly article?: string })[] = [x, ...x.related];
    return places.some((s) => (s.article ?? article.id) === id && overlaps(s, f));
  };
  const verdictAt = (f: Figure, id: string): CountedElsewhere['verdict'] => {
    const verdict = verdictOf(figure, f);
    if (verdict !== 'conflicts') return verdict;
    const rule = findings.find((x) => isAbout(x, figure, article.id) && isAbout(x, f, id))?.rule;
    return rule === undefined ? 'differs' : CONFLICT.test(rule) ? 'conflicts' : rule === 'figure-conflict-across' ? 'update' : 'differs';
  };
  const here = article.figures.filter((f) => f !== figure && alike(f)).map((f): CountedElsewhere => ({ article: article.id, span: f, text: wordsOf(article, f), verdict: verdictAt(f, article.id) }));
  const there = others.flatMap((d) => (d.id === article.id ? [] : d.figures.filter(alike).map((f): CountedElsewhere => ({ article: d.id, span: f, text: f.text, verdict: verdictAt(f, d.id) }))));
  return [...here, ...there].slice(0, limit);
}

/** FNV-1a of the words, without regard to case and marks, in base 36. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (const c of text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()) h = Math.imul(h ^ c.codePointAt(0)!, 0x01000193);
  return (h >>> 0).toString(36);
}
