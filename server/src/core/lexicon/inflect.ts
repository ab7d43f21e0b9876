// The regular forms of an English verb.

const VOWEL = /[aeiou]/;
/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set(['submit', 'commit', 'admit', 'rebut', 'concur', 'demur', 'refer', 'prefer', 'regret']);

/** Third person, past and -ing form of a regular verb: "deny" → "denies", "denied", "denying". */
export function inflections(verb: string): string[] {
  const last = verb.at(-1)!;
  const before = verb.at(-2) ?? '';
  if (last === 'y' && !VOWEL.test(before)) return [verb.slice(0, -1) + 'ies', verb.slice(0, -1) + 'ied', verb + 'ing'];
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? verb + 'es' : verb + 's';
  if (last === 'e') return [third, verb + 'd', (/(?:ee|oe|ye)$/.test(verb) ? verb : verb.slice(0, -1)) + 'ing'];
  const syllables = verb.match(/[aeiouy]+/g)?.length ?? 0;
  const short = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) && (syllables === 1 || DOUBLING.has(verb));
  const stem = short ? verb + last : verb;
  return [third, stem + 'ed', stem + 'ing'];
}
