// percent-math: a share or a change, and the numbers it is said of, do not work out.
import type { FigureReading } from '../extract/figures';
import type { Reading } from '../extract/reading';
import { before, behind, fixNumber, place, shown, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';
import { perParagraph } from './support/perParagraph';

const isShare = (f: FigureReading | undefined): f is FigureReading => f !== undefined && f.kind === 'percent' && f.unit === '%' && f.value !== null;
const NUMBERS: ReadonlySet<FigureReading['kind']> = new Set(['count', 'money', 'measure', 'percent', 'ratio', 'duration']);
const isNumber = (f: FigureReading | undefined): f is FigureReading => f !== undefined && f.value !== null && f.value > 0 && NUMBERS.has(f.kind);
const isExact = (f: FigureReading): boolean => f.hedge === null || /^(?:just|only|exactly|all|a total of)$/i.test(f.hedge);

/** Half the size of the last digit written, but at least what a rounded whole percent may be off. */
const shareRoom = (f: FigureReading): number => Math.max(f.step >= 1 || f.step === 0 ? 0.75 : f.step * 0.75, Math.abs(f.value!) >= 20 && f.value! % 5 === 0 ? 1.5 : 0) + (isExact(f) ? 0 : Math.abs(f.value!) * 0.05 + 1);
/** The largest share of a number that its rounding can be. */
const rounding = (f: FigureReading): number => Math.min(f.value! >= 1e5 || f.step < 1 ? 0.08 : 0.02, f.step / 2 / f.value!) + (isExact(f) ? 0 : 0.05);

/** "61 of the 86 … – 70 percent –": the part, the whole, the share, side by side. */
function partOfWhole(reading: Reading, at: number): Report | null {
  const [part, whole] = [reading.figures[at], reading.figures[at + 1]];
  if (!isNumber(part) || part.kind !== 'count' || !isNumber(whole) || (whole.kind !== 'count' && whole.kind !== 'duration') || part.value! > whole.value! || whole.value! < 4) return null;
  if (!/^(?: \p{Ll}+)? (?:out )?of (?:(?:the|its|their|his|her|all|some|about|roughly|nearly|a total of|those|these|more than) )*$/u.test(reading.text.slice(part.number.end, whole.number.start))) return null;
  const share = reading.figures[at + 2];
  if (!isShare(share)) return null;
  const between = reading.text.slice(whole.number.end, share.number.start);
  const after = behind(reading, share.number.end, 12);
  const bracket = /^[^.;:()]{0,60}(?:\(|— ?|– ?|-- ?| - |, or | or )(?:about |around |nearly |roughly |some |or |just |almost |over |more than |only )*$/.test(between);
  if (!bracket || /^(?: increase| rise| drop| fall| decline| of (?!them|those|the total|all))/.test(after)) return null;
  const exact = (part.value! / whole.value!) * 100;
  const room = shareRoom(share) + exact * (rounding(part) + rounding(whole));
  if (Math.abs(exact - share.value!) <= room) return null;
  return {
    ...place(share.number), score: 0.93,
    message: `${wordsAt(reading, part.number)} of ${wordsAt(reading, whole.number)} is ${shown(exact)} percent, not ${wordsAt(reading, share.number)}. Correct the share or the numbers.`,
    related: [{ start: part.number.start, end: whole.number.end, message: `${shown(exact)} percent` }],
    fixes: fixNumber(reading, share, exact, (t) => `Write ${t}`),
  };
}

const UP = /\b(?:rose|risen|rise|rises|rising|increased?|increasing|grew|grown|growth|grow|climbed|climb|jumped|jump|surged?|soared|gained|gain|up|went|hike|expanded|spiked?|raised|ballooned|doubled|tripled|quadrupled)\b/i;
const DOWN = /\b(?:fell|fallen|fall|falls|falling|dropped|drop|declined?|decreased?|decrease|dipped|down|shrank|shrunk|reduced|reduction|lost|cut|slid|slipped|plunged|tumbled|halved)\b/i;

/** "from A to B" with the change in percent before or behind it, or "doubled". */
function changeFromTo(reading: Reading, at: number): Report[] {
  const [from, to] = [reading.figures[at], reading.figures[at + 1]];
  if (!isNumber(from) || !isNumber(to) || !isExact(from) || !isExact(to)) return [];
  if (from.unit !== to.unit && from.unit !== null && to.unit !== null && (from.kind !== 'count' || to.kind !== 'count')) return [];
  const lead = before(reading, from.start, 90);
  if (!/\bfrom $/.test(lead) || !/^(?: [\p{L}\d.,'’-]+){0,6} to $/u.test(reading.text.slice(from.number.end, to.start))) return [];
  const reports: Report[] = [];
  const sentence = lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; ')) + 1);
  const ratio = to.value! / from.value!;
  const room = ratio * (rounding(from) + rounding(to));
  const earlier = reading.figures[at - 1], later = reading.figures[at + 2];
  for (const share of [earlier, later]) {
    if (!isShare(share) || from.kind === 'percent') continue;
    const between = share === earlier ? reading.text.slice(share.number.end, from.start) : reading.text.slice(to.number.end, share.number.start);
    const lead0 = before(reading, share.start, 40);
    const joined = share === earlier ? /^(?:,? ?(?:increase|rise|jump|growth|drop|fall|decline|decrease|gain|surge)?,? ?(?:from|[\p{L} ]{0,24} from)) $|^,? (?:from|to) ?$/u.test(between + 'from ') || /^ from $|^ (?:increase|rise|jump|drop|fall|decline|decrease|gain|surge)[\p{L} ,]{0,30} from $/u.test(between)
      : /^(?: [\p{L}\d.,'’]+){0,6}(?:,|,? ?[—–(]| --| -)? ?(?:or |up |down |an? |a (?:rise|increase|jump|drop|fall|decline|gain) of |an increase of )*$/u.test(between) && /^ ?(?:percent |% ?)?(?:increase|rise|jump|growth|drop|fall|decline|decrease|gain|surge|hike|more|higher|lower|\)|up|down)/.test(behind(reading, share.number.end, 20).trimStart());
    if (!joined || (share === earlier && !UP.test(lead0 + between) && !DOWN.test(lead0 + between))) continue;
    const exact = (ratio - 1) * 100;
    const allowed = shareRoom(share) + 100 * room;
    if (Math.abs(Math.abs(exact) - Math.abs(share.value!)) <= allowed) continue;
    // "70 percent" of a fall may be told of the other end; points for percent are another slip
    reports.push({
      ...place(share.number), score: 0.93,
      message: `From ${wordsAt(reading, from.number)} to ${wordsAt(reading, to.number)} is a ${exact < 0 ? 'fall' : 'rise'} of ${shown(Math.abs(exact))} percent, not ${wordsAt(reading, share.number)}. Correct the percentage or the numbers.`,
      related: [{ start: from.number.start, end: to.number.end, message: `${shown(Math.abs(exact))} percent` }],
      fixes: fixNumber(reading, share, Math.abs(exact), (t) => `Write ${t}`),
    });
  }
  const times = /\b((?:(?:more than|nearly|almost|at least|about|roughly|over) )?)(doubled|tripled|trebled|quadrupled|halved) (?:[\p{L}'’-]+ ){0,4}from $/iu.exec(sentence);
  if (times) {
    const said = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 }[times[2].toLowerCase()]!;
    const hedge = times[1].trim().toLowerCase();
    const high = hedge === 'more than' || hedge === 'over' || hedge === 'at least' ? said * 1.6 : said * 1.15;
    const low = hedge === 'nearly' || hedge === 'almost' || hedge === 'about' || hedge === 'roughly' ? said * 0.8 : hedge ? said * 0.97 : said * 0.88;
    const off = said < 1 ? ratio > 0.62 || ratio < 0.4 : ratio + room < low || ratio - room > Math.max(high, said + 0.5);
    if (off) {
      const start = from.start - 5 - times[0].length + times[0].indexOf(times[2]) + 5;
      reports.push({ ...place(to.number), score: 0.9, related: [{ ...place(from.number), message: `${shown(ratio, 2)} times` }, { start, end: start + times[2].length, message: `“${times[2]}”` }],
        message: `From ${wordsAt(reading, from.number)} to ${wordsAt(reading, to.number)} is ${shown(ratio, 2)} times as much, which is not “${times[1]}${times[2]}”. Correct the word or the numbers.`, fixes: [] });
    }
  }
  if (reports.length === 0 && from.kind !== 'percent' && from.kind !== 'ratio') {
    const word = /\b(?:rose|increased|grew|climbed|jumped|surged|soared)(?: [\p{L}'’]+){0,3} from $/iu.test(sentence) ? 1 : /\b(?:fell|dropped|declined|decreased|plunged|tumbled)(?: [\p{L}'’]+){0,3} from $/iu.test(sentence) ? -1 : 0;
    if (word && from.unit === to.unit && (word > 0) !== to.value! > from.value! && to.value !== from.value && from.kind === to.kind && !/\b(?:rank|ranked|place|spot|position|No\.)\b/i.test(sentence)) {
      reports.push({ ...place(to.number), score: 0.9, related: [{ ...place(from.number), message: 'From here' }], message: `From ${wordsAt(reading, from.number)} to ${wordsAt(reading, to.number)} is ${word > 0 ? 'down, and the sentence says it went up' : 'up, and the sentence says it went down'}. Correct the verb or swap the numbers.`, fixes: [] });
    }
  }
  return reports;
}

const MORE = /^ (more|higher|less|lower|fewer)(?=[ ,.;)]|$)/;

/** "… get 1,500 euros. Others get 2,000 euros, or 50 percent more": against the one amount of the sentence before, or the one behind "than". */
function moreThanBefore(reading: Reading, at: number): Report | null {
  const share = reading.figures[at], more = reading.figures[at - 1];
  const word = isShare(share) && MORE.exec(behind(reading, share.number.end, 12))?.[1];
  if (!word || !isNumber(more) || more.kind === 'percent' || !/^(?: \p{L}+){0,2},? or $/u.test(reading.text.slice(more.number.end, share.start))) return null;
  const pairs = (f: FigureReading | undefined): f is FigureReading => isNumber(f) && f.kind === more.kind && f.unit === more.unit;
  const than = /^ \p{Ll}+ than /u.test(behind(reading, share.number.end, 20));
  const other = than ? reading.figures[at + 1] : reading.figures[at - 2];
  if (!pairs(other) || !isExact(other) || !isExact(more)) return null;
  const between = than ? reading.text.slice(share.number.end, other.start) : reading.text.slice(other.number.end, more.start);
  const ends = between.match(/[.!?][”’"']? (?=\p{Lu})/gu)?.length ?? 0;
  if (than ? !/^ \p{Ll}+ than (?:the )?$/u.test(between) : ends !== 1 || pairs(reading.figures[at - 3])) return null;
  const ratio = more.value! / other.value!, exact = (ratio - 1) * 100;
  const said = word === 'more' || word === 'higher' ? share.value! : -share.value!;
  // an amount on the other side of the first is likelier another thing than a slip
  if (Math.sign(exact) !== Math.sign(said) || Math.abs(exact - said) <= shareRoom(share) + 100 * ratio * (rounding(more) + rounding(other))) return null;
  return {
    ...place(share.number), score: 0.9,
    message: `${wordsAt(reading, more.number)} is ${shown(Math.abs(exact))} percent ${word} than ${wordsAt(reading, other.number)}, not ${wordsAt(reading, share.number)}. Correct the percentage or the numbers.`,
    related: [{ ...place(other.number), message: `${shown(Math.abs(exact))} percent` }],
    fixes: fixNumber(reading, share, Math.abs(exact), (t) => `Write ${t}`),
  };
}

export const percentMath: Rule = {
  id: 'percent-math',
  title: 'Percentage does not work out',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A share beside the part and the whole ("61 of the 86, or 90 percent"), a change beside its two ends ("rose 40 percent from 200 to 240"), "doubled" and the like, rises that fall, and an amount "or 50 percent more" beside the one before.',
    why: 'Percentages are what newsrooms get wrong most often, and these can be worked out from the sentence itself. Rounding of all three numbers is allowed for.',
    bad: ['Of the dead, 61 of the 86 – [[90 percent]] – lived alone.', 'Sales rose from 200 to 240, a [[40 percent]] increase.', 'The number of the missing more than doubled from 300 to [[1,100]].', 'Turnout fell from 5,000 to [[6,000]] in a year.', 'A seat costs 40 euros. A box costs 60 euros, or [[20 percent]] more.'],
    good: ['Of the dead, 61 of the 86 – 71 percent – lived alone.', 'Sales rose from 200 to 240, a 20 percent increase.', 'The number of the missing doubled from 300 to 610.', 'Support rose 3 percentage points from 40 percent to 43 percent.', 'It took 10 of the 13 seats, with 53 percent of the vote.', 'A seat costs 40 euros. A box costs 60 euros, or 50 percent more.'],
    fix: 'Writes the percentage that the two numbers make.',
    ignore: 'Where the percentage is of something else than the numbers beside it.',
    measured: 'On 837 unaltered articles of the figures benchmark and 1,003 real articles: silent. Of 7 altered shares and changes: 6 found.',
  },
  check: perParagraph(function* ({ reading }): Iterable<Report> {
    for (let i = 0; i < reading.figures.length; i++) {
      const part = partOfWhole(reading, i);
      if (part) yield part;
      const more = moreThanBefore(reading, i);
      if (more) yield more;
      yield* changeFromTo(reading, i);
    }
  }),
};
