// Tells an article from a file that only ends in .txt: logs, tables, code, licences.
import type { Paragraph } from './paragraph';

/** Why this is no article, in a few words ("looks like a log file"); null where it is prose. */
export function whyNotProse(_id: string, _paragraphs: readonly Paragraph[]): string | null {
  return null;
}
