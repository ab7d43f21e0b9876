// An acronym that is never spelled out.
import { alongParagraphs } from '../article/alongParagraphs';
import { namesOf } from '../article/namesOf';
import { formOf } from '../article/entities/form';
import { forSame } from '../text/forLast';
import type { Rule } from './rule';
import { amongEntities } from './support/amongEntities';
import { relate, roleOf, times } from './support/names';

/** Acronyms every reader knows; after the lists of the AP and Guardian style guides. Folded, without points. */
const WELL_KNOWN = new Set(`us usa uk un eu nato fbi cia nasa gop bbc cnn nbc abc cbs msnbc fox pbs npr hbo espn mtv itv afp ap upi nfl nba mlb nhl ncaa fifa uefa nascar ioc pga wnba mls
  irs cia nypd lapd ibm bmw vw kfc ups dhl gm ge hp at&t aol usa ussr uae unicef unesco opec aids hiv sars tv dna pc ceo ok rss pdf dvd cd gps suv atm
  nyt wsj usa ira ymca naacp aarp nra epa fda cdc imf who wto dc la nyc sat gps bp hsbc rbs ubs kpmg pwc itar-tass dpa efe tass rt cbc sap 3m h&m cvs bae ebay ikea lego nasdaq nyse ftse dow
  mit ucla usc lsu smu byu tcu ucf unlv nyu lse mp mps pm vip ufc wwe ufo abcnews sky tmz icloud ios nhs raf rspca mi5 mi6 navy swat isi idf lgbt lgbtq kkk usc gmo lng osha pac covid kgb plo eta irs wikileaks esa bt o2 ee nsa doj`.trim().split(/\s+/));
const LEAST = 2;

/** Whether readers may not know it: initials of a code or a flight are another matter. */
const mayBeUnknown = (key: string): boolean => !WELL_KNOWN.has(key) && !/\d/.test(key) && key.length >= 3 && key.length <= 6;

const shortened = amongEntities(({ type }, names) => {
  if (type !== 'ORG' || names.length < LEAST) return false;
  const acronyms = names.filter((m) => formOf(m.text, false).acronym);
  return acronyms.length >= LEAST && acronyms.some((m) => mayBeUnknown(formOf(m.text, false).key));
});

export const acronymUnexpanded: Rule = {
  id: 'acronym-unexpanded',
  title: 'Acronym never spelled out',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'An organisation that the article names by its acronym only, at least twice, without ever spelling it out or saying what it is. Acronyms every reader knows (FBI, BBC, NATO, …) are left out.',
    why: 'AP: spell out all but the best-known acronyms at first reference, or describe the organisation. A reader who does not know it is lost.',
    bad: ['Talks open\n\nThe [[TUSDF]] called for a strike on Monday in Vienna. Ministers met leaders of the TUSDF in the evening.'],
    good: ['Talks open\n\nThe Teachers’ Union (TU) called for a strike on Monday in Vienna. Ministers met leaders of the TU in the evening.',
      'Talks open\n\nThe BBC said on Monday it would wait. The BBC gave no reason.',
      'Talks open\n\nThe Northern Valley Ferry Agreement ends in May. Ministers want a new NVFA. Nobody likes the NVFA as it is.',
      'Talks open\n\nThe forest burns on both sides of the river, ministers said.\n\nAVOLIA FIRES: WHAT IS KNOWN SO FAR\n\nAVOLIA FIRES IN PICTURES'],
    fix: '',
    ignore: 'When your readers know it, or it is the full name of a company. The desk file can name it.',
    measured: '38 findings in 35 of 1,003 real articles, all read: 33 were acronyms never spelled out (some of them of laws and papers that are no organisations), 5 were explained in other words or the initials of a person.',
  },
  *check({ article, desk }) {
    const own = new Set(desk.names.flatMap((n) => [n.name, ...n.aliases]).map((n) => formOf(n, false).key));
    for (const entity of shortened(article)) {
      const all = namesOf(article, entity);
      if (all.some((m) => !formOf(m.text, false).acronym && !isShouted(article.text, m.start, m.end))) continue;
      const names = all.filter((m) => !isShouted(article.text, m.start, m.end));
      if (names.length < LEAST) continue;
      const key = formOf(names[0].text, false).key;
      if (!mayBeUnknown(key) || own.has(key)) continue;
      const first = names.find((m) => roleOf(article, m) !== 'headline') ?? names[0];
      if (isExplained(article.text, first.start, first.end) || spelledOut(initialsIn(article.paragraphs))(key)) continue;
      const rest = names.filter((m) => m !== first);
      yield { start: first.start, end: first.end, ...(names.every((m) => m.quoted) ? { severity: 'hint' as const } : {}),
        message: `${first.text} stands here ${times(names.length)} and is never spelled out or explained. Give the full name once, or say what it is.`,
        related: relate(rest, (m) => `“${m.text}” again`) };
    }
  },
};

/** In a line of capitals every word looks like an acronym. */
const isShouted = (text: string, start: number, end: number): boolean =>
  (mayHaveCapital(text, start - 4, start - 1) && /\p{Lu}{4,}[^\p{L}\n]{1,3}$/u.test(text.slice(Math.max(0, start - 12), start)))
  || (mayHaveCapital(text, end + 1, end + 4) && /^[^\p{L}\n]{1,3}\p{Lu}{4,}(?!\p{L})/u.test(text.slice(end, end + 24)));

/** Whether a capital may stand between two offsets: it spares nearly all names the patterns, as they stand among small letters. */
function mayHaveCapital(text: string, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < to && i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 65 && c <= 90) || c > 127) return true;
  }
  return false;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '-']);

/** The first letters of capitalised words that follow one another, names or not ("the North American Free Trade Agreement": "nafta"), run after run. */
const initialsIn = alongParagraphs(({ reading: { tokens } }): string => {
  let initials = '';
  for (const { text } of tokens) {
    if (/^\p{Lu}\p{Ll}/u.test(text)) initials += text[0].toLowerCase();
    else if (!SMALL.has(text) && !initials.endsWith(' ')) initials += ' ';
  }
  return initials;
});

/** Whether capitalised words stand in the article for the letters. */
const spelledOut = forSame((all: readonly string[]) => {
  const known = new Map<string, boolean>();
  return (letters: string): boolean => {
    let found = known.get(letters);
    if (found === undefined) known.set(letters, found = all.some((initials) => initials.includes(letters)));
    return found;
  };
});

/** "the party SYRIZA", "SYRIZA, a left-wing party", "(SYRIZA)": the text says what it is. */
function isExplained(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 30);
  const before = text.slice(Math.max(0, start - 30), start);
  return /^\s*(?:,\s+(?:an?|the|one of|which|or)\b|\(\p{L}|[—–-]\s*(?:an?|the)\b)/u.test(after) || /[(“"]\s*(?:the\s+)?$|,\s+or\s+(?:the\s+)?$/u.test(before) ||
    /\b(?:agency|company|group|party|union|network|maker|firm|broadcaster|bank|operator|carrier|airline|giant|organi[sz]ation|charity|channel|newspaper|website|station|magazine|known as|called|dubbed|acronym|affiliate)\s+(?:the\s+)?$/i.test(before) ||
    /^['’]?s?\s+(?:news\s+)?(?:agency|company|group|party|union|network|bank|airline|broadcaster|station|channel|television|newspaper|militants?|fighters?)\b/i.test(after);
}
