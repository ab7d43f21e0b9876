// The form of a name: its words as they are compared, whatever the case, accents and points.
import { fold } from '../../lexicon/wordHash';

/** How a name is written, made ready to be compared. */
export interface Form {
  /** Words without article, points and suffixes: "The U.S." → ["us"], "Bashar al-Assad" → ["bashar", "assad"]. */
  readonly words: readonly string[];
  /** The words joined, and the number: what stands for the form in tables. */
  readonly key: string;
  /** The words without spaces and hyphens: "Kim Jong-un" and "Kim Jong Un" have this in common. */
  readonly joined: string;
  /** The words' first letters, small words left out: what an acronym of it would be. */
  readonly initials: string;
  /** All words, a company's "Corporation" too, cut at hyphens and strokes: what an acronym may take its letters from. */
  readonly parts: readonly string[];
  /** The key where the name is written like an acronym ("NATO", "U.S."), else null. */
  readonly acronym: string | null;
  /** What slips in the last word have in common with it (see `slipKey`). */
  readonly slip: string;
  /** The number of a king or heir, in small letters ("iii"), "jr" or "sr", else "". */
  readonly number: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'phd', 'md', 'esq', 'frs', 'obe', 'cbe', 'mbe', 'dbe', 'qc', 'kc', 'mp', 'mla', 'mep', 'usn', 'usaf']);
const SAINT = new Set(['st', 'saint', 'sir', 'dame']);
/** Words at the end of a company's name that say what it is by law. */
export const COMPANY: ReadonlySet<string> = new Set(['inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'ag', 'gmbh', 'nv', 'sa', 'spa', 'company', 'corporation', 'limited', 'incorporated']);
/** "US Airways Group" is called "US Airways"; of two words alone ("Contact Group") it is part of the name. */
const OWNER = new Set(['group', 'holdings', 'holding']);
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', '&', 'a']);
/** "Puahi I", "Benedict XVI"; "Malcolm X" has none. */
const NUMBER = /(?<= )(?:[IVXL]{2,6}|[IV])$/;
/** Letters behind a name: "DBE RA". */
const LETTERS = / \p{Lu}{2,3}$/u;
/** Points, apostrophes, and the signs of transliterations from Arabic, Hebrew and Hawaiian that newspapers leave out or write as apostrophes: “Saʿid”, “Saʾid”. */
const MARK = /['.`´ʹʻʼʽʾʿˈ]|’s$/g;
const ARABIC_ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)[-–’' ](?=\p{L}{3})/u;

const ofPeople = new Map<string, Form>();
const ofOthers = new Map<string, Form>();
const KEPT = 10000;

/** The form of a name as written. */
export function formOf(text: string, person: boolean): Form {
  const forms = person ? ofPeople : ofOthers;
  let form = forms.get(text);
  if (!form) {
    if (forms.size >= KEPT) forms.clear();
    forms.set(text, form = makeForm(text, person));
  }
  return form;
}

function makeForm(text: string, person: boolean): Form {
  const words: string[] = [];
  for (const part of fold(text).replace(/[‐‑]/g, '-').split(/[\s,"“”()]+/)) {
    const word = part.replace(ARABIC_ARTICLE, '').replace(MARK, '');
    if (word && word !== '-') words.push(word);
  }
  if (words.length > 1 && words[0] === 'the') words.shift();
  // "U. S."
  if (!person && words.length > 1 && words.every((w) => w.length === 1)) words.splice(0, words.length, words.join(''));
  if (person && words.length > 2 && (words[1] === 'al' || words[1] === 'el')) words.splice(1, 1);
  if (person && words.length > 1 && SAINT.has(words[0])) words.shift();
  // "U.S. Navy" is the "United States Navy"
  if (!person && words.length > 1 && words[0] === 'us' && /^(?:the\s+)?U\.?S/i.test(text)) words.splice(0, 1, 'united', 'states');
  // "LibriVox" gives an L and a V
  const humps = !person && words.length === 1 ? text.match(/\p{Lu}\p{Ll}+/gu) : null;
  const parts = humps && humps.length > 1 && humps.join('') === text ? humps.map(fold) : words.flatMap((w) => w.split(/[-/]/)).filter((w) => w);
  let bare = text;
  if (person) for (; words.length > 2 && LETTERS.test(bare) && !NUMBER.test(bare) && /\p{Ll}/u.test(bare); bare = bare.replace(LETTERS, '')) words.pop();
  const heir = person && words.length > 1 && /^(?:jr|sr)$/.test(words[words.length - 1]) ? words[words.length - 1] : '';
  const ends = person ? SUFFIXES : COMPANY;
  while (words.length > 1 && ends.has(words[words.length - 1])) words.pop();
  const number = person && words.length > 1 ? NUMBER.exec(bare)?.[0].toLowerCase() ?? '' : '';
  if (number && words[words.length - 1] === number) words.pop();
  if (!person && words.length > 2 && OWNER.has(words[words.length - 1])) words.pop();
  const big = words.filter((w) => !SMALL.has(w));
  const letters = text.replace(/[.’']|(?<=\.) (?=\p{L}(?:\.|$))/gu, '');
  const acronym = !person && words.length === 1 && letters.length > 1 && letters.length < 8 && /^\p{Lu}[\p{Lu}\d&]+$/u.test(letters) ? words[0] : null;
  return { words, key: words.join(' ') + (number && ` ${number}`), joined: words.join('').replace(/-/g, ''), number: number || heir, parts, initials: big.flatMap((w) => w.split('-')).map((w) => w[0]).join(''), acronym, slip: slipKey(words[words.length - 1] ?? '') };
}

/** What the spellings of one foreign name have in common: "Gonder" and "Gondar", "Mohammed" and "Muhamad", "Zakhary" and "Zachary". */
export const skeleton = (key: string): string => key.replace(/kh|ch|ck|[cq]/g, 'k').replace(/ph/g, 'f').replace(/[wv]/g, 'b').replace(/z/g, 's').replace(/(?<=.)[aeiouyh'-]/g, '').replace(/(.)\1+/g, '$1');

/** The shortest name of which a slip is told from another name. */
const LEAST_FOR_SLIP = 6;
/** What a name and most slips in it have in common: the first letter and the consonants, swapped or not ("Murkowski", "Murkowksi"); "" for a short name. */
const slipKey = (word: string): string => (word.length < LEAST_FOR_SLIP ? '' : word[0] + [...skeleton(word.slice(1))].sort().join(''));

/** Words that a short form passes over. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'at', 'by', 'with', 'from', 'under', 'against', 'de', 'da', 'do', 'la', 'du', 'des', 'dos', 'del', '&', 'a']);

/** Whether the letters are the first letters of the parts in order; small words may be left out. */
export function abbreviates(letters: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    if (part[0] === letters[at]) at++;
    else if (!SMALL_WORDS.has(part) && !COMPANY.has(part)) return false;
  }
  return at === letters.length && letters.length > 1;
}
