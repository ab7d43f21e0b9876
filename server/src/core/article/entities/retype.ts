// Second thoughts: a name the tagger was unsure of takes the type it surely has elsewhere in the article.
import type { EntityType } from '../mention';

/** A name as far as its type is concerned. */
export interface Typed {
  /** Folded words of the name. */
  readonly words: readonly string[];
  type: EntityType;
  readonly sure: number;
}

const TYPES: readonly EntityType[] = ['PERSON', 'ORG', 'PLACE', 'MISC'];
const SURE = 0.95;

/** Changes the types of unsure names to what the whole article says of the same words. */
export function retype(names: readonly Typed[]): void {
  const votes = new Map<string, Float64Array>();
  const vote = (key: string, type: EntityType, weight: number) => {
    let row = votes.get(key);
    if (!row) votes.set(key, row = new Float64Array(TYPES.length));
    row[TYPES.indexOf(type)] += weight;
  };
  for (const { words, type, sure } of names) {
    vote(words.join(' '), type, sure * sure);
    // a full name speaks for its surname
    if (type === 'PERSON' && words.length > 1 && sure > 0.8) vote(words[words.length - 1], 'PERSON', sure);
  }
  for (const name of names) {
    if (name.sure > SURE) continue;
    const row = votes.get(name.words.join(' '))!;
    let best = TYPES.indexOf(name.type);
    for (let t = 0; t < TYPES.length; t++) if (row[t] > row[best]) best = t;
    name.type = TYPES[best];
  }
}
