// Finds text that was decoded with the wrong table: UTF-8 read as Windows-1252 ("donâ€™t"), once or twice over.
import type { Span } from './span';

/** A wrongly decoded stretch, and what it should read; null where the characters are lost. */
export interface Garbled extends Span {
  readonly right: string | null;
}

// Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
const TABLE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...TABLE].map((c, i): [number, number] => [c.charCodeAt(0), 0x80 + i]));

/** The byte that the character at `at` stands for, -1 for none, and its code units: "A" with a combining tilde is "Ã" too. */
function byteAt(text: string, at: number): { byte: number; length: number } {
  let code = text.charCodeAt(at), length = 1;
  const mark = text.charCodeAt(at + 1);
  if (mark >= 0x300 && mark <= 0x30c) {
    const whole = text.slice(at, at + 2).normalize('NFC');
    if (whole.length === 1) [code, length] = [whole.charCodeAt(0), 2];
  }
  return { byte: BYTES.get(code) ?? (code < 0x100 ? code : -1), length };
}

// What news text can have meant: Latin letters and signs, general punctuation, currency, letterlike signs, arrows, marks, emoji.
const PLAUSIBLE = /^[\u00a0-\u024f\u02bc\u2009-\u200d\u2010-\u203a\u20ac\u2116\u2122\u2190-\u21ff\u2212\u25a0-\u27bf\ufeff\ufffd\ufb00-\ufb04\u{1f300}-\u{1faff}]$/u;
const SUSPECT = /[\u0080-\u009f\u00c2-\u00c5\u00e2\u00ef\u00f0\ufffd]|[Aai][\u0300-\u030c]/g;

/** Reads one UTF-8 sequence from the bytes that `text` stands for at `at`: the character and the code units used, or null. */
function decodeAt(text: string, at: number): { char: string; length: number } | null {
  const { byte: lead, length: first } = byteAt(text, at);
  const bytes = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (!bytes) return null;
  let code = lead & (0x7f >> bytes), length = first;
  for (let i = 1; i < bytes; i++) {
    const next = at + length < text.length ? byteAt(text, at + length) : { byte: -1, length: 0 };
    if (next.byte < 0x80 || next.byte > 0xbf) return null;
    code = (code << 6) | (next.byte & 0x3f);
    length += next.length;
  }
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  const char = String.fromCodePoint(code);
  // a byte or a character of the table may be the half-way house of text garbled twice
  return PLAUSIBLE.test(char) || BYTES.has(code) || code < 0xa0 ? { char, length } : null;
}

/** Decodes every UTF-8 sequence in `text`; null where there is none. */
function decodeAll(text: string): string | null {
  let out = '', changed = false;
  for (let i = 0; i < text.length;) {
    const found = decodeAt(text, i);
    out += found ? found.char : text[i];
    changed ||= found !== null;
    i += found ? found.length : 1;
  }
  return changed ? out : null;
}

/** Where in `text` a garbled stretch may begin, in order. */
export const mojibakeSuspects = (text: string): number[] => Array.from(text.matchAll(SUSPECT), (m) => m.index);

/** The garbled stretches of `text` that begin at one of the `suspects`, in order. A stretch is a run of sequences with nothing between them. */
export function findMojibake(text: string, suspects: readonly number[] = mojibakeSuspects(text)): Garbled[] {
  const found: Garbled[] = [];
  let past = 0;
  for (const start of suspects) {
    if (start < past) continue;
    let end = start;
    for (let next = decodeAt(text, end); next; next = decodeAt(text, end)) end += next.length;
    let right: string | null = null;
    if (end > start) {
      right = text.slice(start, end);
      // garbled twice: "Ã¢â‚¬â„¢" is "â€™" is "’"
      for (let again = decodeAll(right), n = 0; again !== null && n < 3; again = decodeAll(right), n++) right = again;
      // what remains is the first half of a character whose second half is gone
      if (/^[ÂÃ]$/.test(right)) right = null;
    } else if (/^â€(?:\u009d)?(?![\u0080-\u00bf\u2018-\u203a\u02c6\u02dc\u0152-\u017e\u0192\u20ac\u2122])/.test(text.slice(start, start + 3))) {
      // the last of the three bytes of ” has no character in Windows-1252 and is often dropped
      [end, right] = [start + 2, '”'];
    } else if (text[start] === '\ufffd') {
      while (text[end] === '\ufffd') end++;
    } else if (text.charCodeAt(start) >= 0x80 && text.charCodeAt(start) < 0xa0 && text.charCodeAt(start) !== 0x85) {
      // a byte of Windows-1252 read as Latin-1
      const char = TABLE[text.charCodeAt(start) - 0x80];
      [end, right] = [start + 1, char.charCodeAt(0) < 0xa0 ? null : char];
    }
    if (end === start) continue;
    found.push({ start, end, right: right?.replaceAll('\ufeff', '') ?? null });
    past = end;
  }
  return found;
}
