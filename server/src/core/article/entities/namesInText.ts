// Names with their places in a paragraph, and words about names: what the phrases that give other names have in common.
import type { EntityType } from '../mention';
import type { Form } from './form';

/** A name with its tokens, as far as other names are concerned. */
export interface Placed {
  readonly name: { readonly from: number; readonly to: number; readonly type: EntityType };
  readonly text: string;
  readonly form: Form;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "real name", "ring name": whose name it is needs no word more. */
export const OF_NAME = set(`real full birth stage pen ring maiden code official former original common short brand trade legal native old new another alternative screen artistic
  professional given nick married local`);

export const QUOTE = /^["“”'‘’]$/;

/** Both people, or neither. */
export const bothAre = (a: Placed, b: Placed): boolean => a.name.type === b.name.type || (a.name.type !== 'PERSON' && a.name.type !== 'MISC' && b.name.type !== 'PERSON');

/** Whether a text begins with a capital of A to Z. */
export const isCapital = (text: string): boolean => text.charCodeAt(0) < 91 && text.charCodeAt(0) > 64;
