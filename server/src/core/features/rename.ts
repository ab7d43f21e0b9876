// Rename: a name is written anew wherever it stands; what stands inside quotation marks is offered apart.
import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { entityAt, mentionAt, mentionsOf } from './at';

/** One place that changes. `quoted`: somebody's own words, to be changed only after a look. */
export interface RenameEdit extends Span {
  readonly newText: string;
  readonly quoted: boolean;
}

/** The name at `offset` that can be renamed; null where there is none (a pronoun, a description, no name). */
export function renameTarget(article: Article, offset: number): (Span & { readonly text: string; readonly key: string }) | null {
  const mention = mentionAt(article, offset);
  const entity = entityAt(article, offset);
  return mention && entity && mention.kind === 'name' ? { start: mention.start, end: mention.end, text: mention.text, key: entity.key } : null;
}

/**
 * The edits that write `newName` for `oldName` at all name mentions of the entity with that key: the same words, the same words in
 * other marks or capitals, a longer form that contains them, a shorter one that is part of them. Other names of the entity
 * ("ISIL" for "Islamic State") stay. A possessive 's stays too: it is not part of a mention.
 */
export function renameEdits(article: Article, key: string, oldName: string, newName: string): RenameEdit[] {
  const edits: RenameEdit[] = [];
  for (const entity of article.entities) {
    if (entity.key !== key) continue;
    for (const m of mentionsOf(article, entity)) {
      if (m.kind !== 'name') continue;
      const newText = rewritten(m.text, oldName, newName);
      if (newText !== null && newText !== m.text) edits.push({ start: m.start, end: m.end, newText, quoted: m.quoted });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
const split = (name: string): string[] => name.trim().split(/\s+/);

/** How a mention reads after the renaming; null where it has none of the old name's words. */
export function rewritten(mention: string, oldName: string, newName: string): string | null {
  const here = split(mention);
  const old = split(oldName);
  const next = split(newName);
  const at = indexOfWords(here.map(fold), old.map(fold));
  const capitals = mention.length > 3 && mention === mention.toUpperCase() && oldName !== oldName.toUpperCase();
  const write = (words: string[]) => (capitals ? words.join(' ').toUpperCase() : words.join(' '));
  if (at >= 0) return write([...here.slice(0, at), ...next, ...here.slice(at + old.length)]);
  const part = indexOfWords(old.map(fold), here.map(fold));
  if (part < 0) return null;
  if (old.length === next.length) return write(next.slice(part, part + here.length));
  if (part + here.length === old.length) return write(next.slice(-here.length));
  return part === 0 ? write(next.slice(0, here.length)) : null;
}

function indexOfWords(words: readonly string[], sought: readonly string[]): number {
  for (let i = 0; i + sought.length <= words.length; i++) if (sought.every((w, k) => words[i + k] === w)) return i;
  return -1;
}
