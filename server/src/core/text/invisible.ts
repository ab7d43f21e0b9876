// Characters that cannot be seen, or look like a plain space and are none.
import type { Span } from './span';

/** A run of one invisible character. */
export interface Invisible extends Span {
  readonly code: number;
  /** "no-break space". */
  readonly name: string;
  /** Whether it stands for a space (and not for nothing). */
  readonly space: boolean;
}

const NAMES = new Map<number, string>([
  [0xa0, 'no-break space'], [0x2007, 'figure space'], [0x202f, 'narrow no-break space'], [0x205f, 'mathematical space'], [0x3000, 'ideographic space'],
  [0xad, 'soft hyphen'], [0x200b, 'zero-width space'], [0x200c, 'zero-width non-joiner'], [0x200d, 'zero-width joiner'], [0x2060, 'word joiner'],
  [0xfeff, 'byte order mark'], [0x180e, 'Mongolian vowel separator'], [0x200e, 'left-to-right mark'], [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'], [0x2029, 'paragraph separator'],
]);
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00a0\u00ad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/g;
const SPACE = /[\s\u200b]/;

function nameOf(code: number): string {
  const name = NAMES.get(code);
  if (name) return name;
  if (code < 0x20 || code === 0x7f) return 'control character';
  return code >= 0x2000 && code <= 0x200a ? 'typographic space' : 'text direction mark';
}

/** A no-break space that keeps a number with its unit, French marks from their words, or a dash on its line. */
const isKept = (before: string, after: string): boolean => (/\p{N}/u.test(before) && /[\p{L}\p{N}%€$£°]/u.test(after)) || /[«‹]/.test(before) || /[»›–—]/.test(after);
/** Joiners and direction marks have work to do in other scripts and between emoji. */
const isAtWork = (before: string, after: string): boolean => /[^\u0000-\u036f\u1e00-\u206f]/.test(before) || /[^\u0000-\u036f\u1e00-\u206f]/.test(after);

/** The runs of one invisible character in `text`, in order, whatever they do there. */
export function invisibleRuns(text: string): Span[] {
  const runs: Span[] = [];
  INVISIBLE.lastIndex = 0;
  for (let m = INVISIBLE.exec(text); m; m = INVISIBLE.exec(text)) {
    const code = text.charCodeAt(m.index);
    let end = m.index + 1;
    while (text.charCodeAt(end) === code) end++;
    runs.push({ start: m.index, end });
    INVISIBLE.lastIndex = end;
  }
  return runs;
}

/** The invisible characters of `text` (those in `runs`), in order; those that do a job there are left out, and a byte order mark at the very start. */
export function findInvisible(text: string, runs: readonly Span[] = invisibleRuns(text)): Invisible[] {
  const found: Invisible[] = [];
  for (const { start, end } of runs) {
    const code = text.charCodeAt(start);
    if (start === 0 && code === 0xfeff) continue;
    const before = text[start - 1] ?? '', after = text[end] ?? '';
    const space = SPACE.test(text[start]) && code !== 0xfeff && code !== 0x200b;
    if (space ? isKept(before, after) : code >= 0x200c && code !== 0xfeff && isAtWork(before, after)) continue;
    found.push({ start, end, code, name: nameOf(code), space });
  }
  return found;
}
