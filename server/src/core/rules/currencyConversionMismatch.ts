// currency-conversion-mismatch: an amount and its conversion in brackets do not fit the article's own rate, or any rate of the time.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Article } from '../article/article';
import type { FigureReading } from '../extract/figures';
import type { Reading } from '../extract/reading';
import { dollarRate, signOf } from '../lexicon/currencies';
import { forSame } from '../text/forLast';
import { isSame } from '../text/isSame';
import { fixNumber, pairsInBrackets, place, shown, wordsAt, type Pair } from './figureSupport';
import type { Report, Rule } from './rule';
import { shiftReport } from './support/perParagraph';

/** How far an amount may lie from the article's own rate (rounding to one digit makes up to this much), and from the yearly averages. */
const OWN_ROOM = 0.12, YEAR_ROOM = 0.08;

const isMoney = (f: FigureReading): boolean => (f.kind === 'money' || f.kind === 'range') && f.value !== null && f.value > 0 && f.unit !== null && /^[A-Z]{3}$/.test(f.unit);
const belongTogether = (a: FigureReading, b: FigureReading): boolean => isMoney(a) && isMoney(b) && a.unit !== b.unit;
const rateOf = ({ first, second }: Pair): number => second.value! / first.value!;
/** How much rounding alone can move a rate, as a share: one of the two is the amount itself, only the other was converted. */
const rounding = ({ first, second }: Pair): number => Math.min(0.12, first.step / 2 / first.value!, second.step / 2 / second.value!);

/** The years an article can be of that came out in that one; null where it is not known (years it speaks of may be long past). */
const yearsOf = (published: number | null): readonly [number, number] | null => (published === null ? null : [published - 1, published]);

/** The years of which rates are known that a paragraph names. */
const yearsIn = amongParagraphs(({ moments }) => moments.flatMap(({ parts: { year, decade } }) => (year !== undefined && !decade && year >= 1999 && year <= 2030 ? [year] : [])));

/** The latest of them: of two conversions that disagree, the one that fits it is taken for right. */
const latestOf = forSame((all: ReturnType<typeof yearsIn>): number | null => {
  let latest: number | null = null;
  for (const { found } of all) for (const year of found) if (year > (latest ?? 0)) latest = year;
  return latest;
});

interface Band {
  readonly low: number;
  readonly high: number;
}

/** Between what the rate from one unit to the other can have stood; null where nothing is known of one of them. */
function possibleRates(years: readonly [number, number] | null, from: string, to: string): Band | null {
  const a = dollarRate(from, years?.[0], years?.[1]), b = dollarRate(to, years?.[0], years?.[1]);
  return a && b ? { low: a.low / b.high, high: a.high / b.low } : null;
}

/** Whether a rate lies within a band, widened by what averages and rounding hide. */
const within = (rate: number, { low, high }: Band, room: number): boolean => rate >= low / (1 + YEAR_ROOM + room) && rate <= high * (1 + YEAR_ROOM + room);

/** The rate that most conversions between two currencies agree on: three, or two that fit the time; null where there is none. */
function ownRate(rates: readonly number[], possible: Band | null, lately: Band | null): number | null {
  const best = mostAgreeing(rates);
  if (best.length === 1 && rates.length === 2 && lately) {
    const fitting = rates.filter((r) => within(r, lately, 0));
    return fitting.length === 1 ? fitting[0] : null;
  }
  if (best.length <= rates.length / 2) return null;
  const rate = best[best.length >> 1];
  const plausible = !possible || within(rate, possible, 0);
  return plausible && (best.length >= 3 || (best.length === 2 && possible)) ? rate : null;
}

/** The most rates that lie around one of them, in ascending order. */
function mostAgreeing(rates: readonly number[]): readonly number[] {
  const sorted = [...rates].sort((a, b) => a - b);
  let most = { from: 0, to: 0 };
  let from = 0, to = 0;
  for (const r of sorted) {
    while (sorted[from] / r - 1 < -OWN_ROOM / 2) from++;
    while (to < sorted.length && sorted[to] / r - 1 <= OWN_ROOM / 2) to++;
    if (to - from > most.to - most.from) most = { from, to };
  }
  return sorted.slice(most.from, most.to);
}

/** A conversion, with the reading of its paragraph and its number. */
interface Conversion extends Pair {
  readonly reading: Reading;
  readonly paragraph: number;
}
/** What is wrong with a conversion of that paragraph, with offsets from its start. */
interface Wrong { readonly paragraph: number; readonly report: Report }

const conversionsIn = amongParagraphs((reading) => pairsInBrackets(reading, belongTogether).map((pair) => ({ ...pair, reading })));

function byUnits(all: ReturnType<typeof conversionsIn>): ReadonlyMap<string, readonly Conversion[]> {
  const groups = new Map<string, Conversion[]>();
  for (const { paragraph, found } of all) for (const pair of found) {
    const units = [pair.first.unit!, pair.second.unit!].sort().join('>');
    const group = groups.get(units);
    if (group) group.push({ ...pair, paragraph });
    else groups.set(units, [{ ...pair, paragraph }]);
  }
  return groups;
}

/** The conversions of an article that do not fit; `published` is the year it came out, `latest` the latest year it names. */
function wrongAmong(all: ReturnType<typeof conversionsIn>, published: number | null, latest: number | null): Wrong[] {
  const found: Wrong[] = [];
  for (const [units, group] of byUnits(all)) {
    const [from, to] = units.split('>');
    const possible = possibleRates(yearsOf(published), from, to);
    const rate = (pair: Pair) => (pair.first.unit === from ? rateOf(pair) : 1 / rateOf(pair));
    const own = ownRate(group.map(rate), possible, latest === null ? null : possibleRates([latest, latest + 1], from, to));
    for (const pair of group) {
      const room = rounding(pair), r = rate(pair);
      const offOwn = own !== null && Math.abs(r / own - 1) > OWN_ROOM + room;
      const offAll = own === null && possible !== null && !within(r, possible, room);
      if (!offOwn && !offAll) continue;
      const { first, second, reading, paragraph } = pair;
      const turned = first.unit !== from;
      const right = own === null ? null : turned ? 1 / own : own;
      const said = `${wordsAt(reading, first.number)} (${wordsAt(reading, second.number)}) makes ${signOf(first.unit!)}1 = ${signOf(second.unit!)}${shown(rateOf(pair))}`;
      const because = right !== null ? `the article's other conversions make it ${signOf(second.unit!)}${shown(right)}`
        : `it stood between ${shown(turned ? 1 / possible!.high : possible!.low)} and ${shown(turned ? 1 / possible!.low : possible!.high)}`;
      found.push({ paragraph, report: {
        ...place(second.number), score: 0.95,
        message: `${said}, but ${because}. ${right !== null ? `At that rate it is ${signOf(second.unit!)}${shown(first.value! * right)}.` : 'Check both amounts: a digit, or million for billion.'}`,
        related: [{ ...place(first.number), message: `Converted from ${wordsAt(reading, first.number)}` }],
        fixes: right !== null ? fixNumber(reading, second, first.value! * right, (t) => `Write ${t}`) : [],
      } });
    }
  }
  return found;
}

/** What was found in the article asked about last: most edits change none of what it hangs on. */
let last: { readonly all: ReturnType<typeof conversionsIn>; readonly published: number | null; readonly latest: number | null; readonly wrong: readonly Wrong[] } | null = null;

function wrongIn({ paragraphs, published: publication }: Article): readonly Wrong[] {
  const all = conversionsIn(paragraphs);
  const published = publication && Number(publication.day.slice(0, 4)), latest = latestOf(yearsIn(paragraphs));
  if (!last || !isSame(last.all, all) || last.published !== published || last.latest !== latest) last = { all, published, latest, wrong: wrongAmong(all, published, latest) };
  return last.wrong;
}

export const currencyConversionMismatch: Rule = {
  id: 'currency-conversion-mismatch',
  title: 'Converted amount does not fit',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'An amount with its conversion in brackets behind it, where the rate this makes is not that of the other conversions in the article, or no rate of those years: "$300 (£320)".',
    why: 'A wrong digit, or million for billion, in one of the two. The rule goes by the article\'s own rate where its conversions agree on one (of two that differ, the one that fits the latest year it names), else by the yearly averages of the pound and the euro: of the publication year and the one before, or of all years since 1999 without a date.',
    bad: ['---\npublished: 2019-05-03\n---\nThe fund raised $69.3m ([[£93m]]) last year.', 'Rates were €10m (£8m), €20m (£16m), €30m (£24m) and €40m ([[£23m]]) in turn.', 'The town owes £1bn ([[$8.4bn]]).'],
    good: ['---\npublished: 2019-05-03\n---\nThe fund raised $69.3m (£54m) last year.', 'The town sold 300 yen (£2) stamps.', 'She earns $50,000 (£40,000), more than his $30,000.'],
    fix: 'Writes the amount that the article\'s own rate makes of the first one. Without such a rate there is no fix.',
    ignore: 'Where the rate of another day, or of another time, is meant.',
    measured: 'On 837 unaltered articles of the figures benchmark one finding, a true slip; on 1,003 real articles silent. Of 25 altered conversions: 22 found with the right partner.',
  },
  *check({ article }): Iterable<Report> {
    for (const { paragraph, report } of wrongIn(article)) yield shiftReport(report, article.paragraphs[paragraph].start);
  },
};
