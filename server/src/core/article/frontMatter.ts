// The head of an article file: YAML between "---" lines, or plain header lines ("Headline: …").
import type { FrontMatter } from './article';

/** The front matter with which `text` begins, or null. Bad YAML is reported in `problems`, never thrown. */
export function readFrontMatter(_text: string): FrontMatter | null {
  return null;
}
