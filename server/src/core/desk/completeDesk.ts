// What may be written in a desk file, and what it means: by the schema, at a place in the text. Goes by indentation, so that it works while the file is broken.
import type { Span } from '../text/span';

/** The part of a JSON schema that is used. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** Something to write in place of the span, which ends at the caret. */
export interface DeskCompletion extends Span {
  readonly label: string;
  readonly newText: string;
  readonly what: 'key' | 'value';
  readonly description?: string;
}

/** Indent, dashes, key or the beginning of one, and what stands behind its colon. */
const LINE = /^(\s*)((?:-[ \t]+)*)([^\s:#][^:#]*)?(?:(:[ \t]*)(.*))?$/;

/** What can be written at `offset`: keys that are not there yet, or the values of the key before it. */
export function completeDesk(schema: SchemaNode, text: string, offset: number): DeskCompletion[] {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = LINE.exec(text.slice(from, offset));
  if (!line) return [];
  const [, indent, dashes, key = '', colon, value] = line;
  const column = indent.length + dashes.length;
  const parent = nodeAt(schema, keysAbove(text, from, column));
  if (colon !== undefined) {
    const said = parent?.properties?.[key.trim()]?.enum ?? [];
    return colon.length < 2 ? [] : said.filter((v) => typeof v === 'string').map((v) => ({ label: v, newText: v, what: 'value', start: offset - value.length, end: offset }));
  }
  const there = keysBeside(text, from, column, dashes !== '');
  const after = text.slice(offset).startsWith(':') ? '' : ': ';
  return Object.entries(parent?.properties ?? {}).filter(([k]) => !there.has(k))
    .map(([k, { description }]) => ({ label: k, newText: k + after, what: 'key', description, start: offset - key.length, end: offset }));
}

/** What the key at `offset` means; null where there is none that is known. */
export function describeDesk(schema: SchemaNode, text: string, offset: number): (Span & { readonly description: string }) | null {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = LINE.exec(text.slice(from).split(/\r?\n/, 1)[0]);
  if (!line?.[4] || !line[3]) return null;
  const start = from + line[1].length + line[2].length;
  const end = start + line[3].length;
  const description = nodeAt(schema, [...keysAbove(text, from, start - from), line[3].trim()])?.description;
  return description && start <= offset && offset <= end ? { start, end, description } : null;
}

/** The keys that a key at `column` of the line at `from` stands under, the outermost first. */
function keysAbove(text: string, from: number, column: number): string[] {
  const keys: string[] = [];
  let inner = column;
  for (const line of text.slice(0, from).split(/\r?\n/).reverse()) {
    if (inner === 0) break;
    const [, indent, dashes, key, colon] = LINE.exec(line) ?? [];
    if (key === undefined || colon === undefined || indent.length + dashes.length >= inner) continue;
    inner = indent.length + dashes.length;
    keys.unshift(key.trim());
  }
  return keys;
}

/** The keys of the map that the line at `from` belongs to: lines of the same column around it, as far as no list item begins or outer key stands between. */
function keysBeside(text: string, from: number, column: number, first: boolean): Set<string> {
  const keys = new Set<string>();
  const take = (lines: readonly string[], upwards: boolean) => {
    for (const line of lines) {
      const [, indent, dashes, key, colon] = LINE.exec(line) ?? [];
      if (key === undefined || colon === undefined) continue;
      const at = indent.length + dashes.length;
      if (at < column || (at === column && dashes !== '' && !upwards)) break;
      if (at === column) keys.add(key.trim());
      if (at === column && dashes !== '') break;
    }
  };
  if (!first) take(text.slice(0, from).split(/\r?\n/).reverse(), true);
  take(text.slice(from).split(/\r?\n/).slice(1), false);
  return keys;
}

/** The schema of what stands under these keys; of a list, that of its items. */
function nodeAt(schema: SchemaNode, keys: readonly string[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (const key of keys) node = items(node)?.properties?.[key];
  return items(node);
}

function items(node: SchemaNode | undefined): SchemaNode | undefined {
  const item = node?.items;
  return item ? { ...(item.anyOf?.find((n) => n.properties) ?? item), description: node.description } : node;
}
