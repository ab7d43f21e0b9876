// The words of a text as numbers, the same however the text is set: marks, dashes, spaces, case, accents, ligatures, soft hyphens,
// "U.S.", "U. S." or "US", "8,000" or "8000", "%" or "per cent", "Nov." or "November". Duplicates are looked for among these numbers.

/** Words in reading order; three arrays of the same length. */
export interface Words {
  /** A 32-bit hash of each word; its two lowest bits say whether it is a figure and whether it is a function word. */
  readonly hashes: Uint32Array;
  /** Offsets into the text that was read. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const FIGURE = 1;
const FUNCTION_WORD = 2;
export const isFigure = (hash: number): boolean => (hash & FIGURE) !== 0;
export const isFunctionWord = (hash: number): boolean => (hash & FUNCTION_WORD) !== 0;

const SEED = 0x811c9dc5;
const step = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193);
/** Spreads the last characters over all bits (the finalizer of MurmurHash3). */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
const plainHash = (word: string): number => {
  let h = SEED;
  for (let i = 0; i < word.length; i++) h = step(h, word.charCodeAt(i));
  return (mix(h) & ~3) >>> 0;
};

const list = (words: string): number[] => words.split(' ').map(plainHash);
const FUNCTION_WORDS = list('a an the and or but nor so yet of to in on at by for from with without into onto over under about after before between ' +
  'through during against among as than that which who whom whose what when where while if because although though since until unless whether ' +
  'is are was were be been being am do does did done have has had having will would shall should can could may might must not no ' +
  'i you he she it we they me him her us them my your his its our their this these those there here also very more most some any all ' +
  'said says say told');
const ALIASES = 'pct=percent jan=january feb=february mar=march apr=april jun=june jul=july aug=august sept=september sep=september oct=october ' +
  'nov=november dec=december usa=us govt=government dlrs=dollars dlr=dollar mln=million bln=billion mr=mister mrs=missus dr=doctor';
/** Written-out numbers are the figures they mean; "one" is left out, since it is mostly a pronoun. */
const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/** What stands for each of these words, by its plain hash: a small open-addressed table, since every word is looked up in it. */
const SLOTS = 2048;
const specialKeys = new Uint32Array(SLOTS);
const specialValues = new Uint32Array(SLOTS);
const slotOf = (hash: number): number => {
  let slot = (hash >>> 2) & (SLOTS - 1);
  while (specialKeys[slot] !== 0 && specialKeys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
};
const define = (hash: number, value: number): void => {
  const slot = slotOf(hash);
  specialKeys[slot] = hash;
  specialValues[slot] = value >>> 0;
};
for (const hash of FUNCTION_WORDS) define(hash, hash | FUNCTION_WORD);
for (const [from, to] of ALIASES.split(' ').map((pair) => pair.split('='))) define(plainHash(from), plainHash(to));
for (const [i, word] of NUMBER_WORDS.split(' ').entries()) define(plainHash(word), plainHash(String(i + 2)) | FIGURE);
const PER = plainHash('per');
const CENT = plainHash('cent');
const PERCENT = plainHash('percent');
const AND = plainHash('and') | FUNCTION_WORD;

const BREAK = 0;
const LETTER = 1;
const DIGIT = 2;
const ASCII = Uint8Array.from({ length: 128 }, (_, c) => (c >= 48 && c <= 57 ? DIGIT : (c >= 65 && c <= 90) || (c >= 97 && c <= 122) ? LETTER : BREAK));
/** Letters of ASCII in lower case; 0 for what is none. */
const LOWER = Uint8Array.from({ length: 128 }, (_, c) => (ASCII[c] === LETTER ? c | 32 : 0));

/** What a character beyond ASCII stands for: its plain lower-case letters, '' where it is to be passed over, ' ' where it ends a word. */
const folded = new Map<number, string>();
function foldCharacter(code: number): string {
  let f = folded.get(code);
  if (f !== undefined) return f;
  const c = String.fromCharCode(code);
  if (/[\p{M}\p{Cf}]/u.test(c)) f = '';
  else if (/[\p{L}\p{N}]/u.test(c)) f = c.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || ' ';
  else f = ' ';
  folded.set(code, f);
  return f;
}
/** Scripts written without spaces: each character is a word. */
const standsAlone = (code: number): boolean => code >= 0x3040 && code <= 0x9fff;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

/** The words read last, in the first places of each array; read over and over into the same. */
export const lastRead: { hashes: Uint32Array<ArrayBuffer>; starts: Uint32Array<ArrayBuffer>; ends: Uint32Array<ArrayBuffer> } =
  { hashes: new Uint32Array(1024), starts: new Uint32Array(1024), ends: new Uint32Array(1024) };
function grow(): void {
  const wider = (old: Uint32Array) => { const next = new Uint32Array(old.length * 2); next.set(old); return next; };
  lastRead.hashes = wider(lastRead.hashes); lastRead.starts = wider(lastRead.starts); lastRead.ends = wider(lastRead.ends);
}

/** The words of `text` between two offsets. Never throws; linear in the length. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const count = readWords(text, from, to);
  return { hashes: lastRead.hashes.slice(0, count), starts: lastRead.starts.slice(0, count), ends: lastRead.ends.slice(0, count) };
}

/** Reads the words of `text` between two offsets into `lastRead`, and gives their number. */
export function readWords(text: string, from: number, to: number): number {
  let { hashes, starts, ends } = lastRead;
  const room = () => { grow(); ({ hashes, starts, ends } = lastRead); };
  let count = 0;
  let at = from;
  while (at < to) {
    const c = text.charCodeAt(at);
    const sort = c < 128 ? ASCII[c] : LETTER;
    if (sort === BREAK) {
      if (c === 37 || c === 38) { // % and &
        if (count === hashes.length) room();
        hashes[count] = c === 37 ? PERCENT : AND; starts[count] = at; ends[count++] = at + 1;
      }
      at++;
      continue;
    }
    let h = SEED;
    let i = at;
    // most words are plain letters up to a space
    for (let lower = 0; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code >= 128 || (lower = LOWER[code]) === 0) break;
      h = step(h, lower);
    }
    let length = i - at;
    let digits = 0;
    let dotted = false;
    let last = i;
    if (length === 0 || (i < to && text.charCodeAt(i) !== 32)) for (; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code < 128) {
        const s = ASCII[code];
        if (s !== BREAK) {
          h = step(h, code >= 65 && code <= 90 ? code + 32 : code);
          length++;
          if (s === DIGIT) digits++;
          last = i + 1;
          continue;
        }
      } else if (!isApostrophe(code)) {
        const f = foldCharacter(code);
        if (f === ' ') break;
        if (standsAlone(code)) {
          if (length > 0) break;
          h = step(h, code); length = 1; last = ++i;
          break;
        }
        for (let k = 0; k < f.length; k++) h = step(h, f.charCodeAt(k));
        if (f !== '') { length++; last = i + 1; }
        continue;
      }
      const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
      const nextSort = next < 128 ? ASCII[next] : LETTER;
      if (isApostrophe(code) && length > 0 && nextSort === LETTER && !(next >= 128 && foldCharacter(next) === ' ')) continue;
      if (digits > 0 && digits === length && nextSort === DIGIT && (code === 44 || code === 46)) { // 8,000 and 1.2
        if (code === 46) h = step(h, 46);
        continue;
      }
      if (code === 46 && digits === 0 && nextSort === LETTER && next < 128 && (length === 1 || dotted)) { // U.S. but not "it.He"
        const after = i + 2 < to ? text.charCodeAt(i + 2) : 0;
        if (after === 46 || !(after < 128 && ASCII[after] !== BREAK)) { dotted = true; continue; }
      }
      if (code === 46 && next === 32 && (length === 1 || dotted) && i + 3 < to && isCapital(text.charCodeAt(i - 1)) && isCapital(text.charCodeAt(i + 2)) && text.charCodeAt(i + 3) === 46) { // U. S.
        dotted = true;
        i++;
        continue;
      }
      break;
    }
    if (length > 0) {
      let word = (mix(h) & ~3) >>> 0;
      if (digits > 0) word = (word | FIGURE) >>> 0;
      else {
        const slot = slotOf(word);
        if (specialKeys[slot] === word) word = specialValues[slot];
      }
      if (word === CENT && count > 0 && hashes[count - 1] === PER) {
        hashes[count - 1] = PERCENT;
        ends[count - 1] = last;
      } else {
        if (count === hashes.length) room();
        hashes[count] = word; starts[count] = at; ends[count++] = last;
      }
    }
    at = Math.max(i, at + 1);
  }
  return count;
}

/** Whether two texts have the same words. */
export function sameWords(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** One number for a sequence of words, for finding equal ones. */
export function hashOf(words: Uint32Array, from = 0, to = words.length): number {
  let h = SEED;
  for (let i = from; i < to; i++) h = step(h, words[i]) ^ (words[i] >>> 15);
  return mix(h);
}
