// One word in two spellings: "air strikes" and "airstrikes", "organisation" and "organization".
import { alongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import type { Paragraph } from '../article/paragraph';
import { numberSet } from '../coverage/numberSet';
import { insideMarks } from '../extract/marks';
import { hashWord } from '../lexicon/wordHash';
import { shift, type Span } from '../text/span';
import type { Rule } from './rule';
import { type Candidate, type Pair, type Spellings, spellingsOf, type Variant } from './support/spellings';

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

/** What of a paragraph may be a mix: its pairs whose words stand in the article as one word, too, and its variants whose other spelling does. */
interface Open { readonly pairs: readonly Pair[]; readonly variants: readonly Variant[] }
const NOTHING: Open = { pairs: [], variants: [] };

/** The words of the last article that stand for a pair or a variant, and for each paragraph what of it has one of them. */
const closedHashes = numberSet();
let lastOpen: { readonly closed: ReadonlySet<string>; readonly all: readonly Spellings[]; readonly open: readonly Open[] } = { closed: new Set(), all: [], open: [] };

/** For each paragraph what of it may be a mix; `closed` are the words that may be meant. */
function openIn(all: readonly Spellings[], closed: ReadonlySet<string>): readonly Open[] {
  const { closed: was, all: before, open: known } = lastOpen;
  const same = was.size === closed.size && [...closed].every((word) => was.has(word));
  if (!same) {
    closedHashes.clear(closed.size);
    for (const word of closed) closedHashes.add(hashWord(word));
  }
  const open = all.map((s, n) => (same && s === before[n] ? known[n] : openOf(s, closed)));
  lastOpen = { closed, all, open };
  return open;
}

/** What is wanted begins with the pairs: a look at the hash spares nearly all of them the search by the word. */
function openOf({ pairs, variants, wanted: hashes }: Spellings, closed: ReadonlySet<string>): Open {
  const open = { pairs: pairs.filter((pair, i) => closedHashes.has(hashes[i]) && closed.has(pair.key)),
    variants: variants.filter(({ american, british }) => (american && closed.has(american)) || british.some((w) => closed.has(w))) };
  return open.pairs.length || open.variants.length ? open : NOTHING;
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
  const met: { readonly p: Paragraph; readonly word: string; readonly at: Candidate }[] = [];
  hitsIn(all).forEach((own, n) => { for (const i of own) met.push({ p: article.paragraphs[n], word: all[n].singles[i], at: { from: all[n].tokens[i], to: all[n].tokens[i] } }); });
  if (!met.length) return found;
  const closed = new Set(met.map((m) => m.word));
  const compounds = new Set<string>();
  const open = openIn(all, closed);
  open.forEach(({ pairs }, n) => {
    for (const pair of pairs) {
      compounds.add(pair.key);
      add(pair.key, pair.spelling, article.paragraphs[n], pair);
    }
  });
  for (const { p, word, at } of met) if (compounds.has(word)) add(word, word, p, at);
  open.forEach(({ variants }, n) => {
    for (const v of variants) if (!compounds.has(v.word)) add(v.american && closed.has(v.american) ? v.american : v.word, v.word, article.paragraphs[n], v);
  });
  return found;
}
