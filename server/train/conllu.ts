// Reads CoNLL-U (universaldependencies.org/format.html) and lays its tags on our own tokens.
import { readFileSync } from 'node:fs';
import { tokenize, type Token } from '../src/core/text/tokens';
import type { Tag } from '../src/core/extract/tags';

/** One sentence: our tokens of its text, and the gold tag of each. */
export interface TaggedSentence {
  readonly document: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/**
 * The sentences of a CoNLL-U file. A token of ours takes the tag of the gold token in which it begins. A proper noun by its Penn
 * tag (NNP, NNPS) is PROPN whatever its UPOS: GUM has "United" in "United States" as a verb.
 */
export function readTagged(file: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let document = '';
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document;
    const rows = block.split('\n').filter((l) => /^\d+\t/.test(l)).map((l) => l.split('\t'));
    const text = /^# text = (.*)$/m.exec(block)?.[1] ?? '';
    let at = 0;
    const gold = rows.map(([, form, , upos, xpos]) => {
      const start = Math.max(at, text.indexOf(form, at));
      at = start + form.length;
      return { start, tag: (/^NNPS?$/.test(xpos) ? 'PROPN' : upos) as Tag };
    });
    if (!gold.length) continue;
    const tokens = tokenize(text);
    let g = 0;
    const tags = tokens.map((t) => {
      while (g + 1 < gold.length && gold[g + 1].start <= t.start) g++;
      return gold[g].tag;
    });
    sentences.push({ document, tokens, tags });
  }
  return sentences;
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
