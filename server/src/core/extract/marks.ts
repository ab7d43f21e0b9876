// Stretches inside quotation marks, in one paragraph.
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

/** What stands between an opening and a closing mark, both included. */
export interface Marked extends Span {
  /** Offsets of the words between the marks. */
  readonly inner: Span;
  /** Whether the closing mark is there; a paragraph that the quotation runs past has none. */
  readonly closed: boolean;
  readonly style: 'curly' | 'straight' | 'single' | 'guillemet' | 'doubled';
  /** Nesting depth: 0 for a quotation, 1 for one within it. */
  readonly depth: number;
}

type Style = Marked['style'];
interface Mark extends Span {
  readonly style: Style;
  /** What the character itself says; a straight mark says nothing. */
  readonly says: 'open' | 'close' | null;
}

const CANDIDATE = /["“”„‟«»‘’'‚`]/g;
const OPENISH = new Set('([{—–-/“‘"\'«'.split(''));
const CLOSEISH = new Set('.,;:!?)]}—–-’”"\'»…'.split(''));
const isSpace = (c: string): boolean => c.trim() === '';
const isWord = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);
/** A double mark after figures with a single one before them: 6'2". */
const INCHES = /\d['’′]\s?\d{1,2}$/;

/**
 * The marked stretches of a paragraph in reading order, nested ones after the one that holds them. Double marks pair in every
 * style, also mistyped ones ("” at the start"); a second opening mark ends what the first opened. Single marks count inside a
 * double pair and where they stand round words; an apostrophe, a possessive (ISIS' oil) and inches do not.
 */
export function findMarks(text: string, _tokens: readonly Token[]): Marked[] {
  CANDIDATE.lastIndex = 0;
  if (!CANDIDATE.test(text)) return [];
  const { doubles, singles } = marksOf(text);
  const outer = pairDoubles(text, doubles);
  const inner = pairSingles(text, singles);
  if (!inner.length) return outer;
  let at = 0;
  const kept = inner.flatMap((m) => {
    while (at < outer.length && outer[at].end <= m.start) at++;
    const holder = outer[at]?.start < m.end ? outer[at] : undefined;
    if (!holder) return [m];
    return holder.start < m.start && m.end <= holder.end ? [{ ...m, depth: 1 }] : [];
  });
  return [...outer, ...kept].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The double marks and the possible single marks of a text, in order. */
function marksOf(text: string): { doubles: Mark[]; singles: Mark[] } {
  const doubles: Mark[] = [];
  const singles: Mark[] = [];
  CANDIDATE.lastIndex = 0;
  for (let found = CANDIDATE.exec(text); found; found = CANDIDATE.exec(text)) {
    const start = found.index;
    const c = found[0];
    const twice = text[start + 1] === c;
    if ((c === "'" || c === '’' || c === '‘') && twice) {
      // three in a row: a doubled mark and a single one; which comes first depends on the side it stands on
      const late = text[start + 2] === c && start > 0 && !isSpace(text[start - 1]) && !OPENISH.has(text[start - 1]);
      const at = late ? start + 1 : start;
      doubles.push({ start: at, end: at + 2, style: 'doubled', says: c === '’' ? 'close' : c === '‘' ? 'open' : null });
      if (text[start + 2] === c) singles.push({ start: late ? start : start + 2, end: late ? start + 1 : start + 3, style: 'single', says: null });
      CANDIDATE.lastIndex = start + (text[start + 2] === c ? 3 : 2);
    } else if (c === '`') {
      if (twice) { doubles.push({ start, end: start + 2, style: 'doubled', says: 'open' }); CANDIDATE.lastIndex = start + 2; }
      else singles.push({ start, end: start + 1, style: 'single', says: 'open' });
    } else if (c === "'" || c === '’' || c === '‘' || c === '‚') {
      singles.push({ start, end: start + 1, style: 'single', says: c === '‘' ? 'open' : null });
    } else if (c === '"') doubles.push({ start, end: start + 1, style: 'straight', says: null });
    else if (c === '«' || c === '»') doubles.push({ start, end: start + 1, style: 'guillemet', says: c === '«' ? 'open' : 'close' });
    else doubles.push({ start, end: start + 1, style: 'curly', says: c === '”' ? 'close' : 'open' });
  }
  return { doubles, singles };
}

function pairDoubles(text: string, marks: readonly Mark[]): Marked[] {
  const found: Marked[] = [];
  let open: Mark | null = null;
  const keep = (from: Mark, to: Mark | null, limit: number) => {
    let end = to ? to.end : limit;
    if (!to) while (end > from.end && isSpace(text[end - 1])) end--;
    if (end <= from.end) return;
    found.push({ start: from.start, end, inner: { start: from.end, end: to ? to.start : end }, closed: to !== null, style: from.style, depth: 0 });
  };
  for (const m of marks) {
    const before = m.start > 0 ? text[m.start - 1] : ' ';
    const after = m.end < text.length ? text[m.end] : ' ';
    const left = isSpace(before) || OPENISH.has(before);
    const right = isSpace(after) || CLOSEISH.has(after);
    let opens: boolean;
    if (!open) {
      if (m.says === null && !left && right) continue;
      if (m.says === 'close' && !(left && isWord(after))) continue;
      opens = true;
    } else if (m.says === null) {
      if (isInches(text, m)) continue;
      opens = left && !right;
    } else if (m.says === 'open') opens = !(!left && right);
    else opens = false;
    if (opens) {
      if (open) keep(open, null, m.start);
      open = m;
    } else {
      keep(open!, m, m.end);
      open = null;
    }
  }
  if (open) keep(open, null, text.length);
  return found;
}

const isInches = (text: string, m: Mark): boolean => INCHES.test(text.slice(Math.max(0, m.start - 6), m.start)) && text.indexOf('"', m.end) > 0;

/** Pairs of single marks round words. Those that could be an apostrophe count as closing only if no better one follows. */
function pairSingles(text: string, marks: readonly Mark[]): Marked[] {
  const found: Marked[] = [];
  for (let i = 0; i < marks.length; i++) {
    if (!canOpen(text, marks[i])) continue;
    const close = closingSingle(text, marks, i);
    if (close < 0) continue;
    const [from, to] = [marks[i], marks[close]];
    found.push({ start: from.start, end: to.end, inner: { start: from.end, end: to.start }, closed: true, style: 'single', depth: 0 });
    i = close;
  }
  return found;
}

function canOpen(text: string, m: Mark): boolean {
  const before = m.start > 0 ? text[m.start - 1] : ' ';
  const after = text[m.end] ?? ' ';
  if (!(isSpace(before) || OPENISH.has(before) || before === '”') || isSpace(after) || CLOSEISH.has(after)) return false;
  // '90s, 'em, 'til
  return !/^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n['’])/i.test(text.slice(m.end, m.end + 6));
}

function closingSingle(text: string, marks: readonly Mark[], from: number): number {
  let maybe = -1;
  for (let i = from + 1; i < marks.length && i < from + 40; i++) {
    const m = marks[i];
    const before = text[m.start - 1];
    const after = text[m.end] ?? ' ';
    if (m.says === 'open' || (isSpace(before) && !isSpace(after))) { if (canOpen(text, m)) return maybe; continue; }
    if (isSpace(before) || isWord(after)) continue;
    // "the allies' plan": a possessive, unless nothing else closes
    const possessive = /[sz]/i.test(before) && isSpace(after) && /^\s\p{Ll}/u.test(text.slice(m.end, m.end + 2));
    if (!possessive) return i;
    if (maybe < 0) maybe = i;
  }
  return maybe;
}

/** Whether a stretch stands inside the words of one of `marks`; to be asked of stretches in reading order. */
export function insideMarks(marks: readonly Marked[]): (span: Span) => boolean {
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    while (next < marks.length && marks[next].inner.start <= start) reach = Math.max(reach, marks[next++].inner.end);
    return end <= reach;
  };
}
