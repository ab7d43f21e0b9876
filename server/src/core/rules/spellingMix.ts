// One word in two spellings: "air strikes" and "airstrikes", "organisation" and "organization".
import { alongParagraphs, amongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import type { Paragraph } from '../article/paragraph';
import { numberSet } from '../coverage/numberSet';
import { insideMarks } from '../extract/marks';
import { hashWord } from '../lexicon/wordHash';
import { shift, type Span } from '../text/span';
import type { Rule } from './rule';
import { type Candidate, type Spellings, spellingsOf } from './support/spellings';

/** A spelling in the text. */
interface Place extends Span { readonly text: string; readonly quoted: boolean }

export const spellingMix: Rule = {
  id: 'spelling-mix',
  title: 'One word in two spellings',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A compound written in two ways in one article (“air strike”, “airstrike”, “air-strike”), or a word in British and American spelling (“organisation”, “organization”).',
    why: 'Both may be right, but one article should keep to one. AP and the Guardian each name one spelling.',
    bad: ['Talks open\n\nThe [[air strikes]] began on Monday. Three more airstrikes followed, and then airstrikes hit the port.',
      'Talks open\n\nThe organization met on Monday. The [[organisation]] has no money, and no organization can help.'],
    good: ['Talks open\n\nThe airstrikes began on Monday. Three more airstrikes followed.', 'Talks open\n\nThey set up a camp. The setup was simple. They meet every day, and it is an everyday thing.'],
    fix: 'Writes the spelling most used in the article. In quotations nothing is changed.',
    ignore: 'When one spelling belongs to a name.',
    measured: 'On 1,003 real articles 30 findings in 28 articles, all read: each names a word that stands there in two spellings; in 4 one of them came from a tweet or a headline linked in the text.',
  },
  *check({ article }) {
    const spellings = collect(article);
    for (const forms of spellings.values()) {
      if (forms.size < 2) continue;
      const all = [...forms].map(([spelling, places]) => ({ spelling, places }));
      const open = all.flatMap((f) => f.places).filter((p) => !p.quoted);
      if (!open.length) continue;
      // keep the most used one; among equals the one that stands in a quotation, as that cannot change, else the first
      all.sort((a, b) => b.places.length - a.places.length || Number(b.places.some((p) => p.quoted)) - Number(a.places.some((p) => p.quoted)) || a.places[0].start - b.places[0].start);
      const kept = all[0];
      const wrong = all.slice(1).flatMap((f) => f.places).filter((p) => !p.quoted).sort((a, b) => a.start - b.start);
      if (!wrong.length) continue;
      const other = kept.places[0];
      const edits = wrong.map((p) => ({ start: p.start, end: p.end, newText: like(p.text, kept.spelling) }));
      yield { start: wrong[0].start, end: wrong[0].end, message: `“${wrong[0].text}” here, “${other.text}” elsewhere in the article. Keep to one spelling.`,
        related: [other, ...wrong.slice(1)].slice(0, 6).map((p) => ({ start: p.start, end: p.end, message: `“${p.text}” here${p.quoted ? ' (in a quotation)' : ''}` })),
        fixes: [{ title: `Write “${edits[0].newText}”`, edits }] };
    }
  },
};

/** The kept spelling with the ending and capital of the one it replaces. */
function like(text: string, kept: string): string {
  const word = /s$/i.test(text) ? kept + 's' : kept;
  return /^\p{Lu}/u.test(text) ? word[0].toUpperCase() + word.slice(1) : word;
}

const spellingsIn = alongParagraphs(({ reading }) => spellingsOf(reading));
const variantsIn = amongParagraphs((reading) => spellingsOf(reading).variants);

/** The words wanted of the last article, and for each paragraph which of its singles are: most edits change neither but in one paragraph. */
const wanted = numberSet();
let last: { readonly all: readonly Spellings[]; readonly hits: readonly (readonly number[])[] } = { all: [], hits: [] };

/** For each paragraph which of its singles stand for a pair or a variant of the article too: of thousands only those matter. Found by their hashes. */
function hitsIn(all: readonly Spellings[]): readonly (readonly number[])[] {
  const { all: before, hits: known } = last;
  const same = all.length === before.length && all.every((s, i) => s === before[i] || (s.wanted.length === before[i].wanted.length && s.wanted.every((h, k) => h === before[i].wanted[k])));
  if (!same) {
    wanted.clear(all.reduce((n, s) => n + s.wanted.length, 0));
    for (const s of all) for (let i = 0; i < s.wanted.length; i++) wanted.add(s.wanted[i]);
  }
  const hits = all.map((s, n) => (same && s === before[n] ? known[n] : wantedOf(s)));
  last = { all, hits };
  return hits;
}

/** The words of the last article that stand for a pair or a variant, and for each paragraph which of its pairs have one of them. */
const closedHashes = numberSet();
let lastPairs: { readonly closed: ReadonlySet<string>; readonly all: readonly Spellings[]; readonly hits: readonly (readonly number[])[] } = { closed: new Set(), all: [], hits: [] };

/** For each paragraph those of its pairs whose words stand in the article as one word, too: `closed` are those that may be meant. */
function pairsIn(all: readonly Spellings[], closed: ReadonlySet<string>): readonly (readonly number[])[] {
  const { closed: was, all: before, hits: known } = lastPairs;
  const same = was.size === closed.size && [...closed].every((word) => was.has(word));
  if (!same) {
    closedHashes.clear(closed.size);
    for (const word of closed) closedHashes.add(hashWord(word));
  }
  const hits = all.map((s, n) => (same && s === before[n] ? known[n] : pairsOf(s, closed)));
  lastPairs = { closed, all, hits };
  return hits;
}

/** What is wanted begins with the pairs: a look at the hash spares nearly all of them the search by the word. */
function pairsOf({ pairs, wanted: hashes }: Spellings, closed: ReadonlySet<string>): readonly number[] {
  const found = pairs.flatMap((pair, i) => (closedHashes.has(hashes[i]) && closed.has(pair.key) ? [i] : []));
  return found.length ? found : NONE;
}

const NONE: readonly number[] = [];

function wantedOf({ hashes }: Spellings): readonly number[] {
  let found: number[] | null = null;
  for (let i = 0; i < hashes.length; i++) if (wanted.has(hashes[i])) (found ??= []).push(i);
  return found ?? NONE;
}

/** From each word, whatever its spelling, to its spellings (without plural s) and where they stand. */
function collect(article: Article): Map<string, Map<string, Place[]>> {
  const found = new Map<string, Map<string, Place[]>>();
  const add = (key: string, spelling: string, { reading, start }: Paragraph, { from, to }: Candidate) => {
    let forms = found.get(key);
    if (!forms) found.set(key, forms = new Map());
    const own = { start: reading.tokens[from].start, end: reading.tokens[to].end };
    const place = { ...shift(own, start), text: reading.text.slice(own.start, own.end), quoted: insideMarks(reading.marks)(own) };
    const places = forms.get(spelling);
    if (places) places.push(place);
    else forms.set(spelling, [place]);
  };
  const all = spellingsIn(article.paragraphs);
  const met = hitsIn(all).flatMap((own, n) => own.map((i) => ({ p: article.paragraphs[n], word: all[n].singles[i], at: { from: all[n].tokens[i], to: all[n].tokens[i] } })));
  if (!met.length) return found;
  const closed = new Set(met.map((m) => m.word));
  const compounds = new Set<string>();
  pairsIn(all, closed).forEach((hits, n) => {
    for (const i of hits) {
      const pair = all[n].pairs[i];
      compounds.add(pair.key);
      add(pair.key, pair.spelling, article.paragraphs[n], pair);
    }
  });
  for (const { p, word, at } of met) if (compounds.has(word)) add(word, word, p, at);
  for (const { paragraph, found: variants } of variantsIn(article.paragraphs)) for (const v of variants) {
    if (compounds.has(v.word)) continue;
    if (v.american && closed.has(v.american)) add(v.american, v.word, article.paragraphs[paragraph], v);
    else if (v.british.some((w) => closed.has(w))) add(v.word, v.word, article.paragraphs[paragraph], v);
  }
  return found;
}
