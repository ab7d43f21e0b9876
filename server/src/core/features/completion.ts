// Completion of names: those of the article, of the coverage and of the desk file, once a capital letter is typed.
import type { Article } from '../article/article';
import type { EntityType } from '../article/mention';
import type { Coverage } from '../coverage/coverage';
import type { Desk } from '../desk/desk';
import type { Span } from '../text/span';
import { mentionsOf } from './at';
import { many, typeName } from './words';

/** A name to write in place of the span, which ends at the caret. */
export interface NameCompletion extends Span {
  readonly name: string;
  readonly type: EntityType;
  readonly detail: string;
  readonly note?: string;
  /** Sorts first where lower: the article's own names, the desk's, the coverage's. */
  readonly rank: number;
}

const TYPED = /(?:(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*[ \u00a0]){0,3})[\p{Lu}\p{Lt}][\p{L}\p{M}\p{N}.'’-]*$/u;
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names that go on from what is typed before `offset`: at least two characters of a word that begins with a capital, or its capital behind the words before it. */
export function completeName(article: Article, offset: number, coverage: Coverage, desk: Desk, limit = 50): NameCompletion[] {
  const typed = TYPED.exec(article.text.slice(Math.max(0, offset - 80), offset))?.[0];
  if (!typed) return [];
  const words = typed.split(/[ \u00a0]/);
  const found = new Map<string, NameCompletion>();
  const offer = (name: string, type: EntityType, detail: string, rank: number, note?: string) => {
    if (found.has(name) || name.length < 3) return;
    const taken = taking(name, words);
    if (taken === 0 || (taken === 1 && words[words.length - 1].length < 2)) return;
    const start = offset - words.slice(-taken).join(' ').length;
    if (article.text.slice(start, offset) !== name) found.set(name, { name, type, detail, rank, note, start, end: offset });
  };
  for (const n of desk.names) offer(n.name, n.type ?? 'MISC', 'desk file', 1, n.note);
  for (const e of article.entities) {
    const names = mentionsOf(article, e).filter((m) => m.kind === 'name' && !(m.start < offset && offset <= m.end));
    if (!names.length) continue;
    for (const name of new Set([e.name, ...names.map((m) => m.text.replace(/\s+/g, ' '))])) offer(name, e.type, `${typeName[e.type]} · ${many(names.length, 'mention')} here`, 0, e.note);
  }
  for (const d of coverage.digests.values()) {
    if (found.size >= limit) break;
    if (d.id !== article.id) for (const e of d.entities) offer(e.name, e.type, `${typeName[e.type]} · in ${d.headline}`, 2);
  }
  return [...found.values()].slice(0, limit);
}

/** How many of the last words typed the name goes on from; 0 where it does not. One word may also begin a later word of the name. */
function taking(name: string, typed: readonly string[]): number {
  const parts = fold(name).split(' ');
  for (let n = Math.min(typed.length, parts.length); n > 0; n--) {
    const last = typed.slice(-n).map(fold);
    if (last.every((w, i) => (i === n - 1 ? parts[i].startsWith(w) : parts[i] === w))) return n;
  }
  const one = fold(typed[typed.length - 1]);
  return parts.some((p) => p.startsWith(one)) ? 1 : 0;
}
