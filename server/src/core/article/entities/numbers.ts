// The numbers of entities in their article.
import type { Identity } from './whoIsWho';

/** The number of each entity. */
export type Numbers = ReadonlyMap<Identity, number>;

let last: { readonly identities: readonly Identity[]; readonly numbers: Numbers } | null = null;

/** The numbers of these entities, in their order; the same record as long as they are the same. */
export function numbersOf(identities: readonly Identity[]): Numbers {
  if (last?.identities !== identities) last = { identities, numbers: new Map(identities.map((e, n) => [e, n])) };
  return last.numbers;
}
