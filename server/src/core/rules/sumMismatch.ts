// sum-mismatch: a total and its parts do not add up.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import type { FigureReading } from '../extract/figures';
import type { Reading } from '../extract/reading';
import { before, behind, fixNumber, isQuoted, place, shown, type Where, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';
import { wrongDifference } from './support/differences';
import { shiftReport } from './support/perParagraph';

const isExact = (f: FigureReading): boolean => f.hedge === null || /^(?:just|only|exactly|all|a total of)$/i.test(f.hedge);
const isPart = (f: FigureReading | undefined): f is FigureReading => f !== undefined && f.value !== null && f.value > 0 && Number.isFinite(f.value) && (f.kind === 'count' || f.kind === 'money') && (f.low === f.high || f.low === f.value);
const alike = (a: FigureReading, b: FigureReading): boolean => a.kind === b.kind && (a.kind === 'count' || a.unit === b.unit);
/** What rounding can add up to at worst, and that with some margin. */
const rounding = (figures: readonly FigureReading[]): number => figures.reduce((sum, f) => sum + (f.kind === 'money' || f.value! >= 1000 ? Math.min(f.step, f.value! * 0.1) / 2 : f.step < 1 ? f.step / 2 : 0), 0) + 1e-9;
const room = (figures: readonly FigureReading[]): number => rounding(figures) * 1.2;

/** "$12 an hour", "$900 a month": rates are no parts of one another. */
const isRate = (reading: Reading, { number }: FigureReading): boolean => /^ (?:an?|per|each|every) (?:hour|day|week|month|year|quarter)\b/.test(behind(reading, number.end, 20));

/** Code units between a whole and a part of it, at most. */
const LONGEST_GAP = 110;

/** "a total of 759 killed, including 661 civilians and 98 members of …": parts that are more than the whole, or two parts behind a dash or colon that are all of it. */
function wholeFirst(reading: Reading, at: number): Report | null {
  const whole = reading.figures[at], next = reading.figures[at + 1];
  if (!next || next.start - whole.end > LONGEST_GAP) return null;
  if (!isPart(whole) || whole.value! < 2 || / of the $/.test(before(reading, whole.number.start, 10)) || isRate(reading, whole)) return null;
  const parts: FigureReading[] = [];
  let end = whole.end;
  let mode: 'including' | 'all' | null = null;
  for (let i = at + 1; i < reading.figures.length && parts.length < 6; i++) {
    const part = reading.figures[i];
    const between = reading.text.slice(end, part.start);
    if (between.length > LONGEST_GAP || /[.;?!](?: |$)|[“”"]/.test(between)) break;
    if (mode === null) {
      if (/^[^,:()—–]{0,70}(?:,|—|–| -| --| \()? ?including (?:the |at least |some |about )?$/.test(between)) mode = 'including';
      else if (/^[^,:()]{0,60}(?:(?: -| --|—|–|:) | \()(?:the |its )?$/.test(between)) mode = 'all';
      else return null;
    } else if (!/^[^:()—–]{0,100}(?:,| and|, and| plus|, along with| along with| -| --|—|–)(?: the)? $/.test(between)) break;
    if (!isPart(part) || !alike(part, whole)) return null;
    // a new clause begins: "…, and 20 were hurt"
    if (parts.length && (part.deed !== whole.deed && part.deed !== null || /^ (?:were|was|are|is|have|has|had|remain|who)\b/.test(behind(reading, part.end, 12)))) break;
    if (!isExact(part) || !isExact(whole)) { if (mode === 'all') return null; }
    parts.push(part);
    end = part.end;
  }
  if (!parts.length || mode === null) return null;
  const sum = parts.reduce((s, p) => s + p.value!, 0);
  const allowed = room([whole, ...parts]);
  // Only a list with its "and" names all parts.
  const complete = parts.length >= 2 && /\b(?:and|plus|along with)\b/.test(reading.text.slice(parts[parts.length - 2].end, parts[parts.length - 1].start));
  const list = parts.map((p) => wordsAt(reading, p.number)).join(' + ');
  // Parts of a whole may be named in part only, but one part alone cannot be more than all of it.
  if (mode === 'including' && parts[0].value! > whole.value! + allowed && isExact(whole) && sameThing(whole, parts[0])) {
    return { ...place(parts[0].number), score: 0.92, message: `${wordsAt(reading, parts[0].number)} is more than the ${wordsAt(reading, whole.number)} it is said to be part of. Correct the part or the whole.`,
      related: [{ ...place(whole.number), message: 'The whole' }], fixes: [] };
  }
  if (mode === 'including' && parts.length >= 2 && isExact(whole) && parts.every(isExact)) {
    const tail = behind(reading, parts[1].number.end, 4);
    const two = parts.slice(0, 2).reduce((s, p) => s + p.value!, 0);
    if (two > whole.value! + allowed && tail !== '' && sameThing(whole, parts[0]) && !overlapping(reading, parts)) return report(reading, whole, parts.slice(0, 2), two, list);
  }
  if (mode === 'all' && parts.length >= 2 && Math.abs(sum - whole.value!) > allowed && (sum > whole.value! || complete) && sum > whole.value! * 0.25 && sum < whole.value! * 4 && !overlapping(reading, parts) && parts.every((p) => sameThing(whole, p))) return report(reading, whole, parts, sum, list);
  return null;
}

const sameThing = (whole: FigureReading, part: FigureReading): boolean => whole.kind === 'money' || part.noun === null || whole.noun === null || part.unit === null || whole.noun === part.noun || part.value! > 1;
/** "10 critically, 3 of them children": groups that share members. */
const overlapping = ({ text }: Where, parts: readonly FigureReading[]): boolean => /\bof (?:them|whom|which|those)\b|\bboth\b|\bas well as\b|\beach\b|\bevery\b|\bper\b/.test(text.slice(parts[0].start, parts[parts.length - 1].end));

function report(where: Where, whole: FigureReading, parts: readonly FigureReading[], sum: number, list: string): Report {
  return {
    ...place(whole.number), score: 0.9,
    message: `${list} makes ${shown(sum, 6)}, not ${wordsAt(where, whole.number)}. Correct the total or a part.`,
    related: [{ start: parts[0].number.start, end: parts[parts.length - 1].number.end, message: `The parts: ${list}` }],
    fixes: whole.kind === 'money' || isQuoted(where, whole) ? [] : fixNumber(where, whole, sum, (t) => `Write ${t}`),
  };
}

/** "1,200 delegates and 300 superdelegates, for a total of 1,500". */
function wholeLast(reading: Reading, at: number): Report | null {
  const whole = reading.figures[at];
  if (!isPart(whole)) return null;
  const lead = before(reading, whole.number.start, 50);
  if (!/(?:for a (?:combined )?total of|bringing (?:the|its|his|her|their) total to|making a total of|a total of|for a combined|adding up to|totaling|totalling|— a|– a|-- a) (?:more than )?$/.test(lead) || /\bout of a total of $/.test(lead)) return null;
  const [a, b] = [reading.figures[at - 2], reading.figures[at - 1]];
  if (!isPart(a) || !isPart(b) || !alike(a, b) || !alike(a, whole)) return null;
  const between = reading.text.slice(a.number.end, b.number.start), gap = reading.text.slice(b.number.end, whole.number.start);
  const dash = /[—–-] ?a $/.test(lead);
  if (/[.;?!] /.test(between) || /[.;?!] /.test(gap) || between.length > 140 || gap.length > 110 || !/\b(?:and|plus|while)\b/.test(between)) return null;
  if (dash && !/^(?:[\s-]+[\p{L}-]+)? (?:total|combined|overall|in all)/u.test(behind(reading, whole.number.end, 30))) return null;
  if (dash || /for a|bringing|making|adding|total/.test(lead)) {
    const third = reading.figures[at - 3];
    if (isPart(third) && alike(third, a) && !/[.;?!] /.test(reading.text.slice(third.number.end, a.number.start)) && Math.abs(third.value! + a.value! + b.value! - whole.value!) <= room([third, a, b, whole])) return null;
    const sum = a.value! + b.value!;
    if (overlapping(reading, [a, whole]) || (sum < whole.value! && !(isExact(a) && isExact(b)))) return null;
    if (Math.abs(sum - whole.value!) <= room([a, b, whole]) || sum > whole.value! * 6 || sum < whole.value! / 6) return null;
    return report(reading, whole, [a, b], sum, `${wordsAt(reading, a.number)} + ${wordsAt(reading, b.number)}`);
  }
  return null;
}

const COMES_FROM = /\b(?:the|this|that|its|their) (?:money|sum|total|amount|funds?|cash|donations|proceeds|budget) (?:comes?|came|consists?|consisted|(?:is|was|are|were) (?:made up|raised|collected)) (?:from|of|by)(?: \p{L}+){0,4}: $/iu;

/** Figures of a paragraph that follow one another: from this one up to, not including, that one. */
interface Run { readonly from: number; readonly to: number }

/** "The money came from three sources: 1.1 million euros from firms, 900,000 euros from … and 500,000 euros from …": all parts of a sum named before. */
function sourcesFrom(reading: Reading, from: number): Run | null {
  const { figures, text } = reading, first = figures[from];
  if (first.kind !== 'money' || !isPart(first) || !text.startsWith(': ', first.start - 2) || !COMES_FROM.test(before(reading, first.start, 90))) return null;
  let to = from + 1;
  while (to < figures.length && !/[.;:?!](?: |$)/.test(text.slice(figures[to - 1].end, figures[to].start))) {
    if (!isPart(figures[to]) || !alike(figures[to], first)) return null;
    to++;
  }
  const parts = figures.slice(from, to), announced = figures[from - 1];
  const counted = announced?.kind === 'count' && first.start - announced.end < 20 ? announced.value : null;
  const lastGap = parts.length < 2 ? '' : text.slice(parts[parts.length - 2].end, parts[parts.length - 1].start);
  return /\b(?:and|plus) (?:another )?$/.test(lastGap) && (counted === null || counted === parts.length) && parts.every(isExact) && !overlapping(reading, parts) ? { from, to } : null;
}

/** "…collected 2.3 million euros. The money came from three sources: …": the sum named before, in this paragraph or the last one. */
function sumOfSources(article: Article, paragraph: number, { from, to }: Run): Report | null {
  const begin = article.figures.findIndex((f) => f.paragraph === paragraph);
  const parts = article.figures.slice(begin + from, begin + to), [first] = parts;
  const sum = parts.reduce((s, p) => s + p.value!, 0);
  const sums = article.figures.filter((f) => !parts.includes(f) && f.kind === 'money' && f.unit === first.unit && f.value !== null);
  if (sums.some((f) => Math.abs(f.value! - sum) <= rounding([...parts, f]))) return null;
  const whole = sums.findLast((f) => f.start < first.start && paragraph - f.paragraph <= 1 && isExact(f) && f.value! > Math.max(...parts.map((p) => p.value!)));
  return whole ? report(article, whole, parts, sum, parts.map((p) => wordsAt(article, p.number)).join(' + ')) : null;
}

/** What may be wrong with a figure: sources whose sum may be named elsewhere, else what its paragraph says by itself. */
interface Suspect {
  readonly sources: Run | null;
  readonly report: Report | null;
}

const suspects = amongParagraphs((reading) => reading.figures.flatMap((_, at): readonly Suspect[] => {
  const wrong = wholeFirst(reading, at) ?? wholeLast(reading, at);
  const sources = wrong ? null : sourcesFrom(reading, at);
  const report = wrong ?? wrongDifference(reading, at);
  return sources || report ? [{ sources, report }] : [];
}));

export const sumMismatch: Rule = {
  id: 'sum-mismatch',
  title: 'Parts do not make the total',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A total and its parts in one sentence that do not add up: "75 killed, including 89 civilians", "1,200 delegates and 300 superdelegates, for a total of 1,700"; a sum of money whose sources the next sentence lists in full; and a difference beside the two numbers it is between ("by 21 points, 51 percent to 40 percent").',
    why: 'A reader who adds them up stops believing the rest.',
    bad: ['Twelve people were hurt, including [[40]] children.', 'Roe leads Poe by [[21]] points, 51 percent to 40 percent.', 'The club took in $312 million and spent $330 million, leaving a deficit of [[$28 million]].', 'She has 1,200 delegates and 300 superdelegates, for a total of [[1,700]].', 'The council has [[46]] members: 20 Liberals and 16 Greens.', 'The [[460]] delegates (269 officers and 168 clerks) vote on Monday.', 'The appeal raised [[$5 million]] in a week.\n\nThe money came from two sources: $3 million from firms and $1 million from schools.'],
    good: ['Twelve people were hurt, including four children and two nurses.', 'Roe leads Poe by 11 points, 51 percent to 40 percent.', 'Support stood at 54% in the north against 82% in the south, a gap of 28 points.', 'She has 1,200 delegates and 300 superdelegates, for a total of 1,500.', 'The council has 36 members: 20 Liberals and 16 Greens.', 'Five people died, including three children, and 20 were hurt.', 'The $12 an hour would not pay his bills, including $900 a month for the doctor.', 'The appeal raised $4 million in a week.\n\nThe money came from two sources: $3 million from firms and $1 million from schools.'],
    fix: 'Writes the sum of the parts, where they are all counted.',
    ignore: 'Where the parts are named by way of example, or overlap.',
    measured: 'On 837 unaltered articles of the figures benchmark and 1,003 real articles: silent, though they give 17 differences beside their numbers. Of 16 altered sums: 8 found.',
  },
  *check({ article }): Iterable<Report> {
    for (const { paragraph, found } of suspects(article.paragraphs)) for (const { sources, report } of found) {
      const sum = sources && sumOfSources(article, paragraph, sources);
      if (sum) yield sum;
      else if (report) yield shiftReport(report, article.paragraphs[paragraph].start);
    }
  },
};
