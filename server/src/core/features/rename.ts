// Rename: a name is written anew wherever it stands; what stands inside quotation marks is offered apart.
import type { Article } from '../article/article';
import type { Entity } from '../article/mention';
import { surnameLength } from '../lexicon/particles';
import type { Span } from '../text/span';
import { entityAt, mentionAt, mentionsOf } from './at';

/** One place that changes. `quoted`: somebody's own words, to be changed only after a look. */
export interface RenameEdit extends Span {
  readonly newText: string;
  readonly quoted: boolean;
}

/** The name at `offset` that can be renamed, and whose it is; null where there is none (a pronoun, a description, no name). */
export function renameTarget(article: Article, offset: number): (Span & { readonly text: string; readonly entity: Entity }) | null {
  const mention = mentionAt(article, offset);
  const entity = entityAt(article, offset);
  return mention && entity && mention.kind === 'name' ? { start: mention.start, end: mention.end, text: mention.text, entity } : null;
}

/**
 * The edits that write `newName` for `oldName` at all name mentions of the entity with that key, in reading order: the same words, the
 * same words in other marks or capitals, a longer form that contains them, a shorter one that is part of them, another form of the
 * same surname. Other names of the entity ("ISIL" for "Islamic State") stay. A possessive 's stays too: it is not part of a mention.
 */
export function renameEdits(article: Article, key: string, oldName: string, newName: string): RenameEdit[] {
  const edits: RenameEdit[] = [];
  const renamed = new Map<string, string>();
  for (const entity of article.entities) {
    if (entity.key !== key) continue;
    for (const m of mentionsOf(article, entity)) {
      if (m.kind !== 'name') continue;
      const newText = rewritten(m.text, oldName, newName, entity.type === 'PERSON');
      if (newText === null || newText === m.text) continue;
      edits.push({ start: m.start, end: m.end, newText, quoted: m.quoted });
      renamed.set(m.text, newText);
    }
  }
  edits.push(...inHeadline(article, renamed));
  return edits.sort((a, b) => a.start - b.start);
}

/** The same names in the headline that the front matter gives, where they are written as in the article. */
function inHeadline({ text, frontMatter }: Article, renamed: ReadonlyMap<string, string>): RenameEdit[] {
  const place = frontMatter?.headlineAt;
  if (!place || !renamed.size) return [];
  const names = [...renamed.keys()].sort((a, b) => b.length - a.length).map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...text.slice(place.start, place.end).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu'))]
    .map((m) => ({ start: place.start + m.index, end: place.start + m.index + m[0].length, newText: renamed.get(m[0])!, quoted: false }));
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
const split = (name: string): string[] => name.trim().split(/\s+/);

/** How a mention reads after the renaming; null where it stays as it is. A person's name has forms that others' have not. */
export function rewritten(mention: string, oldName: string, newName: string, person = true): string | null {
  const here = split(mention);
  const old = split(oldName);
  const next = split(newName);
  const words = longer(here, old, next) ?? shorter(here, old, next) ?? (person ? otherForm(here, old, next) : null);
  if (!words) return null;
  const capitals = mention.length > 3 && mention === mention.toUpperCase() && oldName !== oldName.toUpperCase();
  return capitals ? words.join(' ').toUpperCase() : words.join(' ');
}

/** The whole old name stands in the mention: "Angela Merkle" for "Merkle". Words that the new name begins with are not written twice. */
function longer(here: readonly string[], old: readonly string[], next: readonly string[]): readonly string[] | null {
  const at = indexOfWords(here.map(fold), old.map(fold));
  if (at < 0) return null;
  const before = here.slice(0, at);
  let twice = Math.min(before.length, next.length - 1);
  while (twice > 0 && !before.slice(-twice).every((w, i) => fold(w) === fold(next[i]) || isInitialOf(w, next[i]))) twice--;
  return [...before.slice(0, before.length - twice), ...next, ...here.slice(at + old.length)];
}

/** The mention is part of the old name: the surname, a given name. It becomes the same part of the new one. */
function shorter(here: readonly string[], old: readonly string[], next: readonly string[]): readonly string[] | null {
  const part = indexOfWords(old.map(fold), here.map(fold));
  if (part < 0) return null;
  const last = part + here.length === old.length;
  if (last && here.length === surnameLength(old)) return next.slice(-surnameLength(next));
  if (old.length === next.length) return next.slice(part, part + here.length);
  if (last) return next.slice(-here.length);
  return part === 0 && next.length > here.length ? next.slice(0, here.length) : null;
}

/** The same surname behind an initial or with one more given name: "A. Merkle", "Angela D. Merkle" for "Angela Merkle". */
function otherForm(here: readonly string[], old: readonly string[], next: readonly string[]): readonly string[] | null {
  const surname = surnameLength(old);
  if (surname >= old.length || surname >= here.length || indexOfWords(here.slice(-surname).map(fold), old.slice(-surname).map(fold)) < 0) return null;
  const [first, ...others] = here.slice(0, -surname);
  const newSurname = next.slice(-surnameLength(next));
  if (newSurname.length === next.length) return [first, ...others, ...newSurname];
  const given = fold(first) === fold(old[0]) ? next[0] : isInitialOf(first, old[0]) ? first.replace(first[0], next[0][0]) : first;
  return [given, ...others, ...newSurname];
}

const isInitialOf = (word: string, name: string): boolean => /^\p{Lu}\.?$/u.test(word) && word[0] === name[0];

function indexOfWords(words: readonly string[], sought: readonly string[]): number {
  for (let i = 0; i + sought.length <= words.length; i++) if (sought.every((w, k) => words[i + k] === w)) return i;
  return -1;
}
