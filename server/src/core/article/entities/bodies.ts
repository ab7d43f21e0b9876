// Who is who among organisations and places: one form, one thing; acronyms, short forms, known aliases and what the text itself ties together.
import type { Form } from './form';
import type { Known } from './known';

/** A distinct form of an organisation's or place's name in an article. */
export interface Body {
  readonly form: Form;
  readonly known: Known | null;
  /** Which mentions, as positions in reading order. */
  readonly at: number[];
  readonly place: boolean;
}

/** Words too common to stand for one organisation by themselves, folded. */
const GENERIC = new Set(`university college school institute court bank party department ministry office agency council committee commission association union
  federation board center centre foundation fund group company club team service services authority police army navy force forces air congress parliament senate
  house state city county national international united new north south east west central royal general american british european world great san los saint st el la le
  free first high supreme democratic republican social people’s peoples`.split(/\s+/));

/** The groups of forms that are one thing: an array of group numbers, one for each body. */
export function linkBodies(bodies: readonly Body[], ties: readonly (readonly [number, number])[]): Int32Array {
  const parent = Int32Array.from(bodies, (_, i) => i);
  const root = (i: number): number => { while (parent[i] !== i) i = parent[i] = parent[parent[i]]; return i; };
  const join = (a: number, b: number) => { parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b)); };
  const byKnown = new Map<string, number>();
  const byInitials = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  const push = (map: Map<string, number[]>, key: string, i: number) => { const list = map.get(key); if (list) list.push(i); else map.set(key, [i]); };
  bodies.forEach(({ form, known }, i) => {
    if (known) {
      const before = byKnown.get(known.key);
      if (before === undefined) byKnown.set(known.key, i);
      else join(before, i);
    }
    if (form.words.length > 1) {
      push(byInitials, form.initials, i);
      push(byFirst, form.words[0], i);
      push(byLast, form.words[form.words.length - 1], i);
    }
  });
  for (const [a, b] of ties) join(a, b);
  bodies.forEach(({ form, at, known, place }, i) => {
    if (form.acronym && form.acronym.length > 1) {
      const full = byInitials.get(form.acronym) ?? [];
      if (full.length === 1 && compatible(bodies[full[0]].known, known)) join(full[0], i);
      return;
    }
    if (place || known || form.words.length > 2) return;
    // a short form stands for the longer one that came before it, where there is only one
    const word = form.words[0];
    if (form.words.length === 1 && GENERIC.has(word)) return;
    const longer = [...(byFirst.get(word) ?? []), ...(form.words.length === 1 ? byLast.get(word) ?? [] : [])]
      .filter((j) => j !== i && !bodies[j].place && bodies[j].form.words.length > form.words.length && bodies[j].at[0] < at[0] && form.words.every((w) => bodies[j].form.words.includes(w)));
    if (new Set(longer.map(root)).size === 1) join(longer[0], i);
  });
  return parent.map((_, i) => root(i));
}

const compatible = (a: Known | null, b: Known | null): boolean => !a || !b || a.key === b.key;
