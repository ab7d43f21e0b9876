// Which well-known thing a name stands for: the built-in table and the desk file's names.
import type { Desk } from '../../desk/desk';
import { knownNames } from '../../lexicon/aliases';
import type { EntityType } from '../mention';
import { formOf } from './form';

/** What the tables say of a form. */
export interface Known {
  /** The form of the full name: what all its aliases have in common. */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType | null;
  /** The one name to keep to, where the table names one. */
  readonly usual?: string;
  readonly note?: string;
  readonly fromDesk: boolean;
}

/** Short aliases with a capital letter at their beginning only, as written: "Fed". */
const mixed = new Set<string>();
/** Forms of those that have a point at their end: "Ark." is Arkansas, "ARK" is not. */
const pointed = new Set<string>();
const builtIn: ReadonlyMap<string, Known> = (() => {
  const table = new Map<string, Known>();
  for (const { name, type, aliases, usual } of knownNames) {
    const known: Known = { key: formOf(name, false).key, name, type, usual, fromDesk: false };
    for (const alias of [name, ...aliases]) {
      table.set(formOf(alias, false).key, known);
      if (alias.length <= 4) mixed.add(alias);
      if (/^\p{Lu}\p{Ll}+\.$/u.test(alias)) pointed.add(formOf(alias, false).key);
    }
  }
  return table;
})();

const ofDesk = new WeakMap<Desk, ReadonlyMap<string, Known>>();

function deskTable(desk: Desk): ReadonlyMap<string, Known> {
  let table = ofDesk.get(desk);
  if (!table) {
    const made = new Map<string, Known>();
    for (const { name, type, aliases, note } of desk.names) {
      const person = type === 'PERSON';
      const known: Known = { key: formOf(name, person).key, name, type: type ?? null, note, fromDesk: true };
      for (const alias of [name, ...aliases]) made.set(formOf(alias, person).key, known);
    }
    ofDesk.set(desk, table = made);
  }
  return table;
}

/** What the desk file says of a form. */
const deskForm = (desk: Desk, key: string): Known | null => (desk.names.length ? deskTable(desk).get(key) ?? null : null);

/** What a form is known to be; the desk file goes before the built-in table. `raw` is the name as written. */
export const knownForm = (desk: Desk, key: string, raw: string): Known | null => deskForm(desk, key) ?? builtInForm(key, raw);

/** The same of a name for which the built-in table has been asked before. */
export const knownName = (desk: Desk, { form, known }: { readonly form: { readonly key: string }; readonly known: Known | null }): Known | null => deskForm(desk, form.key) ?? known;

/** What the built-in table says of a form; `raw` is the name as written. */
export function builtInForm(key: string, raw: string): Known | null {
  const found = builtIn.get(key);
  if (found && pointed.has(key) && key.length < 5) return mixed.has(raw) || raw.length > 4 ? found : null;
  // "who", "is", "us" and "ice" are words: an alias of four letters or fewer counts only as the table writes it
  return found && (key.length > 4 || mixed.has(raw) || !/^\p{Ll}/u.test(raw.slice(1)) || raw.length > 4) ? found : null;
}
