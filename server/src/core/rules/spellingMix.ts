// One word in two spellings: "air strikes" and "airstrikes", "organisation" and "organization".
import type { Article } from '../article/article';
import { insideMarks } from '../extract/marks';
import type { Reading } from '../extract/reading';
import type { Span } from '../text/span';
import type { Rule } from './rule';

/** Second words that make a verb of two words and a noun of one ("set up", "setup"), or change the sense ("every day"). */
const OTHER_WORD = new Set('up out down in off over on back away by one time times day days be ever thing things body where way ways side sides more less self selves long like word words while ready together land mark marks head heads some any every no'.split(' '));
const PARTS_OF = new Set('a an the to of and or as at by for in on it is be no not so up all any some every me we he my over under out off with for may'.split(' '));

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

/** What one paragraph has to say of spellings, with offsets from its start: kept with its reading, as most paragraphs stay as they are. */
interface Spellings {
  /** Words of more than five letters, without plural s. */
  readonly singles: readonly { readonly word: string; readonly place: Place }[];
  /** Two words that may be one compound, by what they would be in one. */
  readonly pairs: readonly { readonly key: string; readonly spelling: string; readonly place: Place }[];
  /** Words that may be spelt in the other variety, with what they would be there. */
  readonly variants: readonly { readonly word: string; readonly place: Place; readonly american: string | null; readonly british: readonly string[] }[];
}

const kept = new WeakMap<Reading, Spellings>();

function spellingsIn(reading: Reading): Spellings {
  let found = kept.get(reading);
  if (!found) kept.set(reading, found = findSpellings(reading));
  return found;
}

function findSpellings({ tokens, tags, text, marks }: Reading): Spellings {
  const singles: { word: string; place: Place }[] = [];
  const pairs: { key: string; spelling: string; place: Place }[] = [];
  const quoted = insideMarks(marks);
  const at = ({ start, end }: Span): Place => ({ start, end, text: text.slice(start, end), quoted: quoted({ start, end }) });
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (t.kind !== 'word' || t.text.length < 3 || !/^\p{Ll}+$/u.test(t.text)) continue;
    if (t.text.length > 5) singles.push({ word: singular(t.text), place: at(t) });
    const hyphen = tokens[i + 1]?.text === '-' && tokens[i + 1].start === t.end;
    const next = tokens[hyphen ? i + 2 : i + 1];
    if (next?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(next.text) || (hyphen && next.start !== t.end + 1)) continue;
    if (OTHER_WORD.has(next.text) || PARTS_OF.has(t.text) || tags[hyphen ? i + 2 : i + 1] !== 'NOUN' || !(tags[i] === 'NOUN' || tags[i] === 'ADJ')) continue;
    const second = singular(next.text);
    pairs.push({ key: t.text + second, spelling: hyphen ? `${t.text}-${second}` : `${t.text} ${second}`, place: at({ start: t.start, end: next.end }) });
  }
  const variants = singles.flatMap(({ word, place }) => {
    const american = word.replace(/is(e|ed|ing|ation|er)$/, 'iz$1').replace(/our(?=$|ed$|ing$|able$|ite$)/, 'or').replace(/^(theat|cent|met|lit|fib|calib)re$/, '$1er');
    const british = [word.replace(/iz(e|ed|ing|ation|er)$/, 'is$1'), word.replace(/or(?=$|ed$|ing$|able$|ite$)/, 'our'), word.replace(/^(theat|cent|met|lit|fib|calib)er$/, '$1re')].filter((w) => w !== word);
    return american !== word || british.length ? [{ word, place, american: american === word ? null : american, british }] : [];
  });
  return { singles, pairs, variants };
}

/** From each word, whatever its spelling, to its spellings (without plural s) and where they stand. */
function collect(article: Article): Map<string, Map<string, Place[]>> {
  const found = new Map<string, Map<string, Place[]>>();
  const add = (key: string, spelling: string, place: Place, by: number) => {
    let forms = found.get(key);
    if (!forms) found.set(key, forms = new Map());
    const moved = { ...place, start: place.start + by, end: place.end + by };
    const places = forms.get(spelling);
    if (places) places.push(moved);
    else forms.set(spelling, [moved]);
  };
  const closed = new Set<string>();
  for (const { reading } of article.paragraphs) for (const { word } of spellingsIn(reading).singles) closed.add(word);
  const compounds = new Set<string>();
  for (const { reading, start } of article.paragraphs) for (const { key, spelling, place } of spellingsIn(reading).pairs) {
    if (!closed.has(key)) continue;
    compounds.add(key);
    add(key, spelling, place, start);
  }
  for (const { reading, start } of article.paragraphs) {
    const { singles, variants } = spellingsIn(reading);
    if (compounds.size) for (const { word, place } of singles) if (compounds.has(word)) add(word, word, place, start);
    for (const { word, place, american, british } of variants) {
      if (compounds.has(word)) continue;
      if (american && closed.has(american)) add(american, word, place, start);
      else if (british.some((w) => closed.has(w))) add(word, word, place, start);
    }
  }
  return found;
}

const singular = (word: string): string => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
