// The help text, and the reading of arguments.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Severity } from '../core';

export const HELP = `Usage: news-review COMMAND [options] [paths]

Reads news articles (plain text) the way a copy editor and a fact-checker do.
Paths are files, folders (searched for .txt, .md, .article and .news), .jsonl files
with one {"id", "text", "date"?} a line, or "-" for such lines, or one article, on
standard input.

Commands
  check [paths]        Print what is wrong in the articles given, or in this folder; all of
                       them are one coverage.
      --format FORMAT      text (default), json, jsonl or sarif
      --fail-on SEVERITY   exit with 1 from this severity on: error, warning (default),
                           information, hint or never
      --alone              check each article by itself: no rules across articles, and
                           memory that does not grow with their number
      --jobs N             use N threads; the order stays that of the input
  analyze [paths]      Print one analysis record (JSON) an article.
      --input FILE         the same as a path
      --findings none      leave out the rules
      --coverage           let the rules look across the articles, too
      --all-mentions       list pronouns and descriptions among the entities
      --jobs N             use N threads; the order stays that of the input
  duplicates [paths]   Print pairs of passages that stand twice, one a line.
      --furniture          with bylines, credits and newsletter boxes
      --against ARCHIVE    also in an archive made by "news-review index"
      --jobs N             compare on N threads
  index [paths]        Write an index of passages for --against.
      --output FILE        where to (default archive.newsreview)
  rules                List the rules: id, severity, when it is on, title.
  lsp --stdio          Run the language server, for any editor.

All commands
  --desk FILE          use this desk file; else the nearest .newsreview.yml above an article
  --no-desk            use none
  --help, --version

Exit codes: 0 clean, 1 findings (check), 2 bad usage, or input that could not be read.
`;

/** Wrong use of the command line: its message is printed with a hint to --help, and the exit code is 2. */
export class UsageError extends Error {}

/** Options that the commands which read articles share. */
const SHARED = { input: { type: 'string', multiple: true }, desk: { type: 'string' }, 'no-desk': { type: 'boolean' } } as const satisfies ParseArgsConfig['options'];

/** The options and paths in `args`. Throws `UsageError` for what it does not know. */
export function readArgs<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...SHARED, ...options }, allowPositionals: true, strict: true });
    return { values, paths: [...((values as { input?: string[] }).input ?? []), ...positionals] };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

/** `value` where it is one of `allowed`. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  throw new UsageError(`${option} is ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}, not '${value}'`);
}

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];
