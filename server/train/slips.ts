// Slips of the pen in numbers, to make examples of: one off, a digit changed, two digits exchanged, another round number.

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number with a slip in it; null where none can be made. `written` holds digits or one small number word. */
export function slip(value: number, written: string, next: () => number): { value: number; written: string } | null {
  const found = /\d[\d,.]*\d|\d/.exec(written)?.[0];
  if (!found) {
    const other = value + (next() < 0.5 ? 1 : -1) * (next() < 0.5 ? 1 : 2);
    return other < 1 || other === value || !SMALL[other] ? null : { value: other, written: SMALL[other] };
  }
  const number = Number(found.replaceAll(',', ''));
  const kind = next();
  const changed = number < 10 || kind < 0.3 ? oneOff(number, next) : kind < 0.6 ? otherDigit(found, next) : kind < 0.72 ? exchanged(found, next) : otherRound(number, next);
  const other = Number(changed?.replaceAll(',', ''));
  return !changed || !(other > 0) || other === number || !number ? null : { value: (value * other) / number, written: written.replace(found, changed) };
}

const oneOff = (n: number, next: () => number): string => String(Math.round((n + (next() < 0.5 ? 1 : -1) * (next() < 0.5 ? 1 : 2)) * 1e6) / 1e6);
const placesOf = (text: string): number[] => [...text].flatMap((c, i) => (/\d/.test(c) ? [i] : []));

function otherDigit(text: string, next: () => number): string {
  const places = placesOf(text), at = places[Math.floor(next() * places.length)];
  const digit = (Number(text[at]) + 1 + Math.floor(next() * 9)) % 10;
  return text.slice(0, at) + (at === places[0] && digit === 0 ? 9 : digit) + text.slice(at + 1);
}

function exchanged(text: string, next: () => number): string | null {
  const places = placesOf(text);
  const pairs = places.slice(1).map((q, i) => [places[i], q] as const).filter(([p, q]) => text[p] !== text[q] && !(p === places[0] && text[q] === '0'));
  if (!pairs.length) return null;
  const [p, q] = pairs[Math.floor(next() * pairs.length)];
  const letters = [...text];
  [letters[p], letters[q]] = [letters[q], letters[p]];
  return letters.join('');
}

function otherRound(n: number, next: () => number): string {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(n)) - (n % 10 === 0 ? 0 : 1));
  return Math.max(size, Math.round((n * (0.6 + next() * 0.8)) / size) * size).toLocaleString('en-US');
}
