// The head of an article file: YAML between "---" lines, or plain header lines ("Headline: …").
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Span } from '../text/span';
import type { FrontMatter } from './article';
import { readDay } from './calendarDay';

type Field = 'headline' | 'byline' | 'source' | 'url' | 'published';
type Problem = FrontMatter['problems'][number];
type Values = Partial<Record<Field, string>> & { headlineAt?: Span };

const FIELDS: Readonly<Record<string, Field>> = {
  headline: 'headline', title: 'headline', head: 'headline',
  byline: 'byline', by: 'byline', author: 'byline', authors: 'byline', writer: 'byline',
  source: 'source', outlet: 'source', publication: 'source', publisher: 'source', agency: 'source',
  url: 'url', link: 'url', canonical: 'url', permalink: 'url',
  published: 'published', date: 'published', 'publication date': 'published', 'date published': 'published', pubdate: 'published', 'published at': 'published',
};
const fieldOf = (key: string): Field | undefined => FIELDS[key.trim().toLowerCase().replace(/[_-]/g, ' ')] ?? undefined;

/** Longest front matter that is looked at. */
const MOST = 20_000;
const NO_DAY = 'This is no day that can be read. Write it as YYYY-MM-DD, for example 2015-11-23.';

/** The front matter with which `text` begins, or null. Bad YAML is reported in `problems`, never thrown. */
export function readFrontMatter(text: string): FrontMatter | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = text.slice(start, start + MOST);
  return /^---[ \t]*[\r\n]/.test(head) ? yamlHead(head, start) : headerLines(head, start);
}

function yamlHead(head: string, offset: number): FrontMatter | null {
  const open = /^---[ \t]*(?:\r\n|\r|\n)/.exec(head)![0].length;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(head.slice(open));
  if (!close) return null;
  const source = head.slice(open, open + close.index);
  const at = offset + open;
  const values: Values = {};
  const problems: Problem[] = [];
  const span = (from: number, to: number) => ({ start: at + Math.min(from, source.length), end: at + Math.min(Math.max(to, from), source.length) });
  try {
    const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
    for (const e of document.errors) problems.push({ ...span(...e.pos), message: `The front matter is not valid YAML: ${e.message.split('\n')[0]}` });
    // a paragraph between two rules of dashes is no front matter
    if (!isMap(document.contents)) return problems.length && /^[\w-]+:/m.test(source) ? { start: offset, end: endOf(head, open, close, offset), problems } : null;
    for (const { key, value } of document.contents.items) {
      const field = isScalar(key) ? fieldOf(String(key.value)) : undefined;
      if (!field || !value) continue;
      const node = value as { range?: readonly [number, number, number] | null };
      const place = span(...(node.range ? [node.range[0], node.range[1]] as const : [0, 0] as const));
      const written = isScalar(value) ? value.value : document.contents.get(key);
      const said = typeof written === 'string' || typeof written === 'number' ? String(written) : field === 'byline' ? names(written) : null;
      if (said === null) {
        if (written !== null) problems.push({ ...place, message: `The ${field} should be one line of text.` });
      } else set(values, field, said, place, problems);
    }
  } catch (error) {
    problems.push({ ...span(0, source.length), message: `The front matter cannot be read: ${error instanceof Error ? error.message : String(error)}` });
  }
  return { start: offset, end: endOf(head, open, close, offset), ...values, problems };
}

const endOf = (head: string, open: number, close: RegExpExecArray, offset: number): number =>
  Math.min(offset + open + close.index + close[0].length, offset + head.length);

/** A list of authors as one line. */
function names(list: unknown): string | null {
  const items = list && typeof list === 'object' && 'toJSON' in list ? (list as { toJSON(): unknown }).toJSON() : list;
  return Array.isArray(items) && items.every((i) => typeof i === 'string') ? items.join(', ') : null;
}

/** Notes a field's value; of two for one field the first counts. */
function set(values: Values, field: Field, said: string, place: Span, problems: Problem[]): void {
  const value = said.trim();
  if (!value || values[field] !== undefined) return;
  if (field === 'headline') values.headlineAt = place;
  if (field !== 'published') values[field] = value;
  else {
    const day = readDay(value);
    if (day) values.published = day;
    else problems.push({ ...place, message: NO_DAY });
  }
}

const HEADER = /^(\p{Lu}[\p{L} _-]{1,20}):[ \t]*(\S.*)?$/u;

/** "Headline: …", "By: …", "Published: …" lines at the very top; they count once one of them names headline, day or address. */
function headerLines(head: string, offset: number): FrontMatter | null {
  const values: Values = {};
  const problems: Problem[] = [];
  let end = 0, fields = 0;
  for (const line of head.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const found = HEADER.exec(line[1].trimEnd());
    const field = found ? fieldOf(found[1]) : undefined;
    if (!found || (!field && !fields)) break;
    end = line.index + line[1].length;
    if (!field) continue;
    fields++;
    const start = offset + line.index + line[1].length - line[1].trimEnd().length + line[1].indexOf(found[2] ?? '');
    set(values, field, found[2] ?? '', { start, end: offset + line.index + line[1].trimEnd().length }, problems);
  }
  const told = values.headline !== undefined || values.published !== undefined || values.url !== undefined || problems.length > 0;
  return told && fields > 0 && (fields > 1 || /^\s*(?:[\r\n]|$)/.test(head.slice(end).replace(/^[\r\n]{1,2}/, ''))) ? { start: offset, end: offset + end, ...values, problems } : null;
}
