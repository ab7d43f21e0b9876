// The names in one paragraph: people, organisations, places.
import bytes from '../../../models/names.bin';
import type { EntityType } from '../article/mention';
import { decodePairs, type NameLexicon } from '../lexicon/nameLexicon';
import { unpack } from '../model/pack';
import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { decodeModel } from './names/model';
import { nameTagger, tagNames, type NameTagger } from './names/tagger';
import { vocabulary, type Word } from './vocabulary';

/** A stretch that is a name, before it is known whose. `from` and `to` are token indices, `to` exclusive. */
export interface NameSpan extends Span {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** How sure the tagger is, 0 to 1. */
  readonly sure: number;
  /** How likely each type is by this paragraph alone: PERSON, ORG, PLACE, MISC. */
  readonly odds: readonly number[];
}

let shipped: { tagger: NameTagger; lexicon: NameLexicon } | undefined;

function load(): { tagger: NameTagger; lexicon: NameLexicon } {
  if (!shipped) {
    const sections = unpack(bytes);
    const section = (name: string): Uint8Array => sections.get(name) ?? new Uint8Array(1);
    const lexicon: NameLexicon = { kinds: decodePairs(section('kinds')), cluster: decodePairs(section('clusters')) };
    const step = new Float64Array(section('step').slice().buffer)[0];
    shipped = { lexicon, tagger: nameTagger(decodeModel(section('keys'), section('weights'), section('transitions'), step), lexicon) };
  }
  return shipped;
}

/** The words the tagger knows: given names, family names, places. Read from the shipped file when first asked for. */
export const shippedLexicon = (): NameLexicon => load().lexicon;

/** The names of a paragraph in reading order; they do not overlap. */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[], words: readonly Word[] = vocabulary.wordsOf(tokens)): readonly NameSpan[] {
  return tagNames(load().tagger, tokens, sentences, words);
}
