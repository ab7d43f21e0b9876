// Changes a desk file's text: adds a name, an ignored finding, a publication day, a severity. Lines that are there stay as they are.
import { isMap, isScalar, isSeq, parseDocument, stringify, type Pair, type Node } from 'yaml';
import type { Severity } from '../rules/rule';
import type { DeskName, DeskTerm, Ignored } from './desk';

const TYPE = { PERSON: 'person', ORG: 'organization', PLACE: 'place', MISC: 'other' } as const;

/** The text with one more ignored finding; `excerpt` helps people to know it again. Null where the file is broken. */
export const addIgnored = (text: string, { rule, hash, reason }: Ignored, excerpt?: string): string | null =>
  addItem(text, 'ignored', { rule, hash, ...(excerpt ? { text: excerpt.replace(/\s+/g, ' ').slice(0, 80) } : {}), ...(reason ? { reason } : {}) });

/** The text with one more preferred name. Null where the file is broken. */
export const addName = (text: string, { name, type, aliases, note }: DeskName): string | null =>
  addItem(text, 'names', { name, ...(type ? { type: TYPE[type] } : {}), ...(aliases.length ? { aliases } : {}), ...(note ? { note } : {}) });

/** The text with one more preferred term. Null where the file is broken. */
export const addTerm = (text: string, { prefer, avoid, note }: DeskTerm): string | null =>
  addItem(text, 'terms', { prefer, avoid, ...(note ? { note } : {}) });

/** The text with the publication day of an article, `YYYY-MM-DD`; its path counts from the desk file. Null where the file is broken. */
export const setPublished = (text: string, article: string, day: string): string | null => setEntry(text, 'published', article, day);

/** The text with a rule's severity, `on` or `off`. Null where the file is broken. */
export const setRule = (text: string, rule: string, severity: Severity | 'on' | 'off'): string | null => setEntry(text, 'rules', rule, severity);

function addItem(text: string, list: string, item: object): string | null {
  const top = topLevel(text);
  if (!top) return null;
  const lines = stringify([item], { lineWidth: 0 });
  const pair = top.get(list);
  if (!pair) return append(text, `${list}:\n${indent(lines, 2)}`);
  const value = pair.value;
  if (isSeq(value) && !value.flow && value.items.length) {
    const first = (value.items[0] as Node).range![0];
    return insertAfter(text, lastEnd(value), indent(lines, text.lastIndexOf('-', first) - lineStart(text, first)));
  }
  return rewrite(text, (doc) => doc.addIn([list], doc.createNode(item)), list, [item]);
}

function setEntry(text: string, map: string, key: string, said: string): string | null {
  const top = topLevel(text);
  if (!top) return null;
  const line = stringify({ [key]: said }, { lineWidth: 0 });
  const pair = top.get(map);
  if (!pair) return append(text, `${map}:\n${indent(line, 2)}`);
  const value = pair.value;
  if (isMap(value) && !value.flow && value.items.length && !value.has(key)) {
    const first = (value.items[0].key as Node).range![0];
    return insertAfter(text, lastEnd(value), indent(line, first - lineStart(text, first)));
  }
  return rewrite(text, (doc) => doc.setIn([map, key], said), map, { [key]: said });
}

/** The pairs of the file by key; null where it is broken or no map. An empty file has none. */
function topLevel(text: string): Map<unknown, Pair<Node, Node | null>> | null {
  const doc = parseDocument(text);
  if (doc.errors.length) return null;
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)) return new Map();
  if (!isMap(doc.contents) || doc.contents.flow) return null;
  return new Map((doc.contents.items as Pair<Node, Node | null>[]).map((p) => [isScalar(p.key) ? p.key.value : p.key, p]));
}

/** Where the last item of a block list or map ends, comments behind it left out. */
function lastEnd(value: Node): number {
  if (isSeq(value) && !value.flow && value.items.length) return lastEnd(value.items.at(-1) as Node);
  if (isMap(value) && !value.flow && value.items.length) {
    const { key, value: last } = value.items.at(-1) as Pair<Node, Node | null>;
    return last ? lastEnd(last) : key.range![1];
  }
  return value.range![1];
}

/** For lists and maps in a form that takes no line more (`[]`, `{…}`, nothing): the whole value is written anew. */
function rewrite(text: string, change: (doc: ReturnType<typeof parseDocument>) => void, key: string, fresh: object): string {
  const doc = parseDocument(text);
  const value = doc.get(key, true);
  if (isSeq(value) || isMap(value)) change(doc);
  else doc.set(key, doc.createNode(fresh));
  const out = doc.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? out.replace(/\r?\n/g, '\r\n') : out;
}

const eol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const indent = (lines: string, by: number): string => lines.trimEnd().split('\n').map((l) => `${' '.repeat(Math.max(0, by))}${l}\n`).join('');

function append(text: string, lines: string): string {
  const end = eol(text);
  return (text === '' || text.endsWith('\n') ? text : text + end) + lines.replace(/\n/g, end);
}

function insertAfter(text: string, at: number, lines: string): string {
  const end = text.indexOf('\n', Math.max(0, at - 1));
  if (end < 0) return append(text, lines);
  return text.slice(0, end + 1) + lines.replace(/\n/g, eol(text)) + text.slice(end + 1);
}
