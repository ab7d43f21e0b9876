// Tells an article from a file that only ends in .txt: logs, tables, code, licences, package lists.
import { perReading } from '../extract/kept';
import type { Reading } from '../extract/reading';
import type { Paragraph } from './paragraph';

/** A kind of text that is no article. */
interface Kind {
  readonly reason: string;
  /** File names such files go by; with one, fewer lines need to look the part. */
  readonly name?: RegExp;
  /** A line of such a file. */
  readonly line: RegExp;
  /** Share of lines from which on the text is of this kind; half of it is enough for a file that goes by the name. Over 1: the name is needed. */
  readonly share: number;
}

const KINDS: readonly Kind[] = [
  { reason: 'looks like a robots.txt', name: /^robots\.txt$/i, share: 0.5,
    line: /^(?:user-agent|disallow|allow|sitemap|crawl-delay|host|noindex)\s*:|^#/i },
  { reason: 'looks like a list of packages', name: /^(?:requirements|constraints|packages?|dependencies|pip)\b.*\.(?:txt|in|lock)$/i, share: 0.6,
    line: /^(?:[\w.-]+(?:\[[\w, -]*\])?\s*(?:(?:[=~!<>]=|===|[<>^@])\s*v?[\d*]\S*|;\s*python)|[\w.-]+@\^?\d[\w.^-]*$|-[rce] \S|--[\w-]+|(?:git|hg)\+|ii {2}\S|[\w.+-]+\/\w+(?:,\w+)* \d\S* \w+|#)/ },
  { reason: 'looks like a list of packages', name: /^(?:requirements|constraints|packages?|dependencies)\b.*\.(?:txt|in|lock)$/i, share: 2, line: /^[\w.-]+(?:\[[\w, -]*\])?\S*$/ },
  { reason: 'looks like a log file', name: /\.log(?:\.\d+)?(?:\.txt)?$|(?:^|[_-])log\.txt$/i, share: 0.6,
    line: /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T _]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\[?\p{Lu}\p{L}\p{L} +\d{1,2} \d\d:\d\d:\d\d|\[?\d\d?\/\p{Lu}\p{L}\p{L}\/\d{4}|\[?(?:INFO|DEBUG|WARN|WARNING|ERROR|TRACE|FATAL|NOTICE)\b|\d{1,3}(?:\.\d{1,3}){3} - |\tat |\s+at [\w.$]+\(|Traceback | {2}File ")/u },
  { reason: 'looks like a table', share: 0.6, line: /^\|.*\||^[^|]+\|[^|]+\|[^|]+|^[+|]-{3,}|^[^\t]{0,80}\t+[^\t]+\t|^(?:\S+ {2,}){2,}\S/ },
  { reason: 'looks like settings', name: /\.(?:ini|conf|cfg|env|properties)(?:\.txt)?$/i, share: 0.75,
    line: /^(?:[\w.-]+\s*=\s*\S*.{0,80}|\[[\w. -]+\]|[#;].*|export \w+=.*|[a-z_][\w-]*:(?: \S{1,40})?|- \S{1,40})$/ },
  { reason: 'looks like source code', name: /^CMakeLists\.txt$|\.(?:[cm]?[jt]sx?|py|java|c|h|cpp|cs|go|rs|rb|php|sh|sql|css)(?:\.txt)?$/i, share: 0.5,
    line: /[;{}]$|^[})\]]|^(?:import|export|package|using|namespace|#include|#define|#!|def|class|func|fn|function|const|let|var|public|private|static|return|elif|else:|try:|end|SELECT|INSERT|CREATE|UPDATE|set|add_\w+|target_\w+|cmake_\w+|project)\b[^.]*$|^(?:\/\/|\/\*|\*\/|\* |# |<!--|--\s)|=>|:=|[=!]==?|\w\(.*\)$|^<\/?[a-z][^>]*>/ },
];

// log messages may be sentences
const LOG = KINDS.find((k) => k.reason === 'looks like a log file')!;

const LICENCE = /^\s*(?:the )?"?(?:MIT License|Artistic License|BSD \d-Clause|Apache License|GNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE|Mozilla Public License|ISC License|Creative Commons)|Permission is hereby granted, free of charge|Redistribution and use in source and binary forms|Everyone is permitted to copy and distribute verbatim copies|Licensed under the Apache License|Permission to use, copy, modify, and\/or distribute this software/i;
/** Small letters of which every licence has some: looked for first, as a plain search takes a tenth of the time. */
const OF_LICENCES = ['licen', 'commons', 'permission', 'redistribution', 'permitted'];
const TERMS = /\bwarrant(?:y|ies)\b|\bcopyright (?:notice|holders?)\b|\bSOFTWARE IS PROVIDED\b|\bsublicen[sc]e\b|\bTERMS AND CONDITIONS\b|\bliab(?:le|ility)\b/gi;
/** Files about a program go by these names, in whatever language and format. */
const ABOUT_A_PROGRAM = /^(?:readme|changelog|contributing|code[_-]of[_-]conduct)(?:[._-][a-z]{2,3})?(?:\.(?:md|markdown|txt|rst))?$/i;
const CODE_FENCE = /^\s{0,3}(?:```|~~~)/;
const ENGLISH = new Set(('the of to and a in that is for on with as was by at from he his it its be are were been have has had not this they their who ' +
  'will would which but or an we you i she her him them said more when after about than there what if one all also into out up').split(' '));
const LONGEST_ENGLISH = Math.max(...[...ENGLISH].map((w) => w.length));

/** What is counted in one paragraph. */
interface Count {
  /** Code units, and those of them that stand in running sentences. */
  readonly size: number;
  readonly running: number;
  readonly words: number;
  readonly english: number;
  readonly lines: number;
  readonly numbers: number;
  /** Lines of a log. */
  readonly logged: number;
  /** Whether a block of code begins or ends in it. */
  readonly fenced: boolean;
}

const countOf: (reading: Reading) => Count = perReading((reading) => {
  const { text, tokens } = reading;
  const lines = linesOf(reading);
  let words = 0, english = 0, numbers = 0, lower = 0;
  for (const t of tokens) {
    if (t.kind === 'number') numbers++;
    if (t.kind !== 'word') continue;
    words++;
    if (isSmall(t.text)) lower++;
    if (t.text.length <= LONGEST_ENGLISH && ENGLISH.has(t.text.toLowerCase())) english++;
  }
  const sentence = words >= 6 && words > tokens.length * 0.55 && lower > words * 0.35 && /[.!?…:,”"’'»)—-]\s*$/.test(text) && english > 0;
  return {
    size: text.length, running: sentence || (words >= 12 && english >= words * 0.2) ? text.length : 0, words, english, lines: lines.length, numbers,
    logged: count(lines, LOG.line),
    fenced: lines.some((l) => CODE_FENCE.test(l)),
  };
});

/** The first lines of a paragraph; the head tells what it is. */
const linesOf = ({ text }: Reading): string[] => (/[\r\n]/.test(text) ? text.slice(0, 2000).split(/\r\n|[\r\n]/) : [text.slice(0, 2000)]);
const count = (lines: readonly string[], kind: RegExp): number => lines.reduce((n, l) => n + (kind.test(l) ? 1 : 0), 0);
const isSmall = (word: string): boolean => { const c = word.charCodeAt(0); return c < 128 ? c >= 97 && c <= 122 : /^\p{Ll}/u.test(word); };

/** How many paragraphs are looked at: the head tells. */
const LOOK_AT = 200;

/**
 * Why this is no article, in a few words ("looks like a log file"); null where it is prose, and where there is too little to tell.
 * `id` is the file's path or URI: a requirements.txt goes by its name too.
 */
export function whyNotProse(id: string, paragraphs: readonly Paragraph[]): string | null {
  const readings = paragraphs.slice(0, LOOK_AT).map((p) => p.reading);
  if (readings.length === 0) return null;
  const counts = readings.map(countOf);
  const sum = (of: (c: Count) => number) => counts.reduce((n, c) => n + of(c), 0);
  const first = readings[0].text, last = paragraphs[paragraphs.length - 1].reading.text;
  if (/^(?:<!doctype|<html|<\?xml|<\w+[^<>]*>\s*<)/i.test(first.slice(0, 200))) return 'looks like HTML or XML';
  if (/^[{[]/.test(first) && /[}\]]$/.test(last) && readings.some((r) => /"[^"]{0,80}"\s*:/.test(r.text.slice(0, 200)))) return 'looks like JSON';
  const head = readings.slice(0, 12);
  if (head.some((r) => isLicence(r)) && (readings.map((r) => oneLine(r.text, 1000)).join(' ').match(TERMS) ?? []).length > 1) return 'looks like a licence';
  const name = decodedName(id);
  if (ABOUT_A_PROGRAM.test(name) || counts.some((c) => c.fenced)) return 'looks like documentation';
  const lines = sum((c) => c.lines), running = sum((c) => c.running) / Math.max(1, sum((c) => c.size));
  // prose may be a log, but nothing else
  for (const kind of running < 0.4 ? KINDS : [LOG]) {
    const named = kind.name?.test(name) ?? false;
    const share = (kind === LOG ? sum((c) => c.logged) : readings.reduce((n, r) => n + count(linesOf(r), kind.line), 0)) / lines;
    if (lines >= (named ? 1 : 4) && share >= (named ? kind.share / 2 : kind.share)) return kind.reason;
  }
  if (running < 0.4 && lines >= 4 && (evenly(readings, /,(?=\S)/g) || evenly(readings, /;(?=\S)/g))) return 'looks like a table (CSV)';
  const words = sum((c) => c.words), numbers = sum((c) => c.numbers);
  if (numbers > words && numbers >= 20) return 'looks like a table of numbers';
  if (running < 0.1 && lines >= 20 && words <= lines * 3) return 'looks like a list';
  if (words >= 60 && sum((c) => c.english) < words * 0.12) return 'does not look like English';
  return null;
}

/** Whether nearly every paragraph, a line of a table, has the same number of separators, two or more. */
function evenly(readings: readonly Reading[], separator: RegExp): boolean {
  const times = new Map<number, number>();
  for (const { text } of readings) {
    const n = text.slice(0, 2000).match(separator)?.length ?? 0;
    times.set(n, (times.get(n) ?? 0) + 1);
  }
  return [...times].some(([n, t]) => n >= 2 && t >= readings.length * 0.8);
}

function isLicence({ text }: Reading): boolean {
  const small = text.slice(0, 400).toLowerCase();
  return OF_LICENCES.some((words) => small.includes(words)) && LICENCE.test(oneLine(text, 400));
}

const oneLine = (text: string, most: number): string => text.slice(0, most).replace(/\s+/g, ' ');

/** The last part of a path or URI, %20 and the like undone where that can be done. */
function decodedName(id: string): string {
  const name = id.slice(id.search(/[^/\\]*$/));
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
