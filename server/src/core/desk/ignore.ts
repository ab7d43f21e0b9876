// Findings that somebody settled for good: known by their rule and the words around them, never by position.
import type { Article } from '../article/article';
import type { Finding } from '../rules/rule';
import type { Desk } from './desk';

/** Words on each side that count; enough to tell places apart, few enough to outlive edits elsewhere in the paragraph. */
const AROUND = 4;
/** Characters looked at on each side, and of a long finding at its start. */
const REACH = 160;
const LONG = 400;

/**
 * Stands for `finding` in a desk file: a hash of its words and of four more on each side in its line, without regard to case,
 * marks, dashes and spaces, so that it survives edits elsewhere and typographic changes. With a finding's `distinct` it tells
 * findings apart that stand at one place. Eleven characters of base 36.
 */
export function ignoreHash(article: Article, finding: Pick<Finding, 'rule' | 'start' | 'end' | 'distinct'>): string {
  const { text } = article;
  const before = words(lastLine(text.slice(Math.max(0, finding.start - REACH), finding.start))).slice(-AROUND);
  const own = words(text.slice(finding.start, Math.min(finding.end, finding.start + LONG)));
  const after = words(firstLine(text.slice(finding.end, finding.end + REACH))).slice(0, AROUND);
  return hash([finding.rule, before.join(' '), own.join(' '), after.join(' '), words(finding.distinct ?? '').join(' ')].join('\n'));
}

/** Stands for the pair of places of a finding, the same from either side; null for a finding that is about one place. */
export const pairHash = ({ rule, pair }: Pick<Finding, 'rule' | 'pair'>): string | null => pair ? hash([rule, ...pair.map((p) => words(p).join(' ')).sort()].join('\n')) : null;

/** Whether the desk has settled `finding`, by its place or by its pair of places. */
export function isIgnored(desk: Desk, article: Article, finding: Pick<Finding, 'rule' | 'start' | 'end' | 'distinct' | 'pair'>): boolean {
  if (!desk.ignored.length) return false;
  const hashes = ignoredBy(desk).get(finding.rule);
  if (!hashes) return false;
  const pair = pairHash(finding);
  return hashes.has(ignoreHash(article, finding)) || (pair !== null && hashes.has(pair));
}

const byDesk = new WeakMap<Desk, ReadonlyMap<string, ReadonlySet<string>>>();
function ignoredBy(desk: Desk): ReadonlyMap<string, ReadonlySet<string>> {
  let rules = byDesk.get(desk);
  if (!rules) {
    const made = new Map<string, Set<string>>();
    for (const { rule, hash } of desk.ignored) made.set(rule, (made.get(rule) ?? new Set()).add(hash));
    byDesk.set(desk, rules = made);
  }
  return rules;
}

const words = (text: string): string[] => text.normalize('NFKC').toLowerCase().replace(/['’ʼ\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const lastLine = (text: string): string => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)![0];

/** 53 bits in base 36: two lanes of multiply and mix, as in cyrb53 (public domain). */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
