// The dateline that opens a lede: where the story was filed, and the agency's credit.
import type { Span } from '../text/span';

const CITY = String.raw`\p{Lu}[\p{Lu}.’'-]+(?:[ /]\p{Lu}[\p{Lu}.’'-]+){0,4}`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}.’'-]+(?:[ /]\p{Lu}[\p{L}.’'-]+){0,3}`;
// What may follow the city: a state or country, a day.
const WHERE = String.raw`(?:, ?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?(?:,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2})?(?:, \d{4})?`;
const AGENCY = String.raw`\((?!R-|D-|I-)[\p{Lu}][\p{L}. /&’'-]{1,40}\)`;
const DASH = '(?:—|–|--?|―)';
const DATELINE = new RegExp([
  `^${AGENCY}(?: ?${DASH}(?=\\s))?`,
  `^${CITY}${WHERE} ?${AGENCY} ?${DASH}?`,
  `^${CAPITALISED}${WHERE} ?${AGENCY} ?${DASH}`,
  `^${CITY}${WHERE} ?(?:—|–|--|―|-(?= ))`,
].map((p) => `(?:${p})`).join('|'), 'u');
const AGENCIES = /\b(?:CNN|AP|AFP|UPI|BBC|ABC|CBS|NBC|NPR|PTI|ANI|dpa|DPA|IANS|TASS|Reuters|Bloomberg|Xinhua|Interfax|Associated Press|News|Press|Agency|Wire|Service|Post|Times)\b|\p{Lu}{2,6}\)/u;

/**
 * The dateline or agency credit with which a paragraph begins: "(CNN)", "PARIS (AP) —", "WASHINGTON —"; offsets from its start. Null
 * where there is none. Its form is that of the AP Stylebook: the city in capitals, the agency in parentheses, a dash.
 */
export function datelineOf(text: string): Span | null {
  const found = DATELINE.exec(text.slice(0, 120));
  if (!found) return null;
  const [head] = found;
  if (/^(?:FILE|NOTE|UPDATED?|CORRECTION|EXCLUSIVE|ANALYSIS|OPINION|WATCH|READ|MORE|BREAKING|LIVE)\b/.test(head)) return null;
  // "(In French)" and "NATO —" open sentences too
  if (head[0] === '(' && !AGENCIES.test(head)) return null;
  if (!head.includes('(') && text.length < head.length + 20) return null;
  return { start: 0, end: head.trimEnd().length };
}
