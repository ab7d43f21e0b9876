// Numbers and dates as they are read: the English cases of the Recognizers-Text specification, each passed where all its spans and
// values are read and nothing else. Options: case files, --errors N lists cases that fail.
// A value passes where it is one of the values the specification gives for the expression (it gives past and future where both can be meant).
import { readFileSync } from 'node:fs';
import { analyze, shared, table } from '../support/cli.mjs';

/** Kinds of figures that answer a suite; null: all. */
const KINDS = { Number: null, Percent: ['percent'], Currency: ['money'], Ordinal: ['ordinal'], Age: ['age'], Dimension: ['measure'], Temperature: ['measure'] };
/** Small coin, of which the specification gives the number, we the value in the currency. */
const COINS = { Cent: 100, Pence: 100, Penny: 100, Satoshi: 1e8, Sen: 100, Kopek: 100, Centavo: 100, Centime: 100, Paisa: 100, Fen: 100, Jiao: 10, Grosz: 100, 'Öre': 100, 'Øre': 100, Pfennig: 100, Piastre: 100, Agora: 100 };
const HEAT = new Set(['°C', '°F', 'K', 'degree']);
/** Degrees are of heat or of an angle: the two suites divide them. */
const suits = { Dimension: (f) => !HEAT.has(f.unit), Temperature: (f) => HEAT.has(f.unit) || f.unit === '°' };
/** A place counted from the end or from here, as the specification writes it: "end-1", "current+1"; null for other figures. */
const place = ({ unit, value }) => (unit === 'from the end' ? `end${value > 1 ? 1 - value : '+0'}` : unit === 'from here' ? `current${value < 0 ? '' : '+'}${value}` : null);
/** The suite of numbers asks for a number without its sign and unit. */
const UNIT_BEHIND = /\s*\b(?!(?:hundred|dozen|thousand|million|billion|trillion|lakh|crore|half|quarter|third)s?$)[a-z]{3,}$/i;
function bare(text, f) {
  if (f.kind !== 'money' && f.kind !== 'duration') return f.number;
  const written = text.slice(f.number.start, f.number.end);
  const lead = /^[^\p{N}\p{L}-]*/u.exec(written)[0].length;
  return { start: f.number.start + lead, end: f.number.end - (written.slice(lead).match(UNIT_BEHIND)?.[0].length ?? 0) };
}
const near = (a, b) => a === b || Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** Our "11 days after" and the day straight behind it are two moments, the specification's one with the value of the first. */
const wholeDates = (dates) => dates.flatMap((d, i) => {
  if (i > 0 && hangsOn(dates[i - 1], d)) return [];
  return [{ start: d.start, end: dates[i + 1] && hangsOn(d, dates[i + 1]) ? dates[i + 1].end : d.end, value: d.value }];
});
const hangsOn = (offset, day) => offset.kind === 'offset' && day.start === offset.end + 1 && (day.kind === 'date' || day.kind === 'weekday');

/** What was read, as spans with values, for one case of a suite. */
function readFor(suite, record, text) {
  if (suite === 'DateTime') return wholeDates(record.dates);
  const kinds = KINDS[suite];
  return record.figures.filter((f) => f.kind !== 'vague' && (kinds ? kinds.includes(f.kind) : f.kind !== 'ordinal' && f.kind !== 'measure' && f.kind !== 'multiple') && (suits[suite]?.(f) ?? true))
    .map((f) => ({ ...(kinds ? f.number : bare(text, f)), value: place(f) ?? f.value }));
}

function sameValue(suite, expected, read) {
  if (suite === 'DateTime' && expected.value === 'not resolved') return read.value === null;
  if (suite === 'DateTime') return [expected.value, ...(expected.values ?? []).map((v) => v.value)].includes(read.value);
  if (expected.value === null || expected.value === undefined) return read.value === null;
  return expected.value === read.value || near(Number.parseFloat(expected.value) / (COINS[expected.unit] ?? 1), read.value);
}

const passes = (suite, expected, read) => expected.length === read.length
  && expected.every((e) => read.some((r) => r.start === e.start && r.end === e.end && sameValue(suite, e, r)));

export function run(args) {
  const at = args.indexOf('--errors');
  const limit = at < 0 ? 0 : Number(args[at + 1] ?? 20);
  const files = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const cases = (files.length ? files : [shared('corpora/figures/recognizers-en.dev.json')]).flatMap((f) => JSON.parse(readFileSync(f, 'utf8')).cases)
    .filter((c) => c.suite in KINDS || (c.suite === 'DateTime' && c.expected.every((e) => e.type === 'datetimeV2.date')));
  const records = analyze(cases.map((c, i) => ({ id: String(i), text: c.input, ...(c.ref ? { date: c.ref.slice(0, 10) } : {}) })), '--findings', 'none');
  const suites = new Map();
  const failed = [];
  cases.forEach((c, i) => {
    const read = readFor(c.suite, records[i], c.input);
    const name = c.suite === 'DateTime' ? 'Date' : c.suite;
    const tally = suites.get(name) ?? { passed: 0, all: 0 };
    tally.all++;
    if (passes(c.suite, c.expected, read)) tally.passed++;
    else failed.push(`${name}: ${c.input}\n    expected ${c.expected.map((e) => `[${e.text}] ${e.value}`).join(', ') || 'nothing'}\n    read     ${read.map((r) => `[${c.input.slice(r.start, r.end)}] ${r.value}`).join(', ') || 'nothing'}`);
    suites.set(name, tally);
  });
  const sum = (names) => names.reduce((t, n) => ({ passed: t.passed + (suites.get(n)?.passed ?? 0), all: t.all + (suites.get(n)?.all ?? 0) }), { passed: 0, all: 0 });
  const row = (name, { passed, all }, reach = '') => [name, `${passed}/${all}`, all ? (passed / all).toFixed(3) : '–', reach];
  console.log(table(['suite', 'passed', 'share', 'to reach'], [...[...suites].map(([name, tally]) => row(name, tally, name === 'Date' ? '.70' : '')),
    row('numbers, percent, currency, ordinal, age, dimension', sum(['Number', 'Percent', 'Currency', 'Ordinal', 'Age', 'Dimension', 'Temperature']), '.90')]));
  for (const f of failed.slice(0, limit)) console.log(f);
}
