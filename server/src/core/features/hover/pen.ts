// How hovers are written: as Markdown with links to places, or as plain text.
import type { Span } from '../../text/span';

/** Addresses of places, given by whoever shows the hover; null where places cannot be linked to. */
export interface Addresses {
  /** Lines count from 1. */
  readonly line: (span: Span, article?: string) => number | null;
  /** The link target that reveals a place. */
  readonly reveal: ((span: Span, article?: string) => string | null) | null;
  /** The link target that asks for the publication date. */
  readonly setPublished: string | null;
}

export interface Pen {
  readonly text: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly soft: (words: string) => string;
  /** `words` as a link to a place, or just the words. */
  readonly to: (words: string, span: Span, article?: string) => string;
  readonly link: (words: string, target: string | null) => string;
  /** "line 3" as a link. */
  readonly line: (span: Span, article?: string) => string;
  readonly bullet: (words: string) => string;
  readonly break: string;
}

const SPECIAL = /[\\`*_{}[\]#|<>~&]/g;
/** Article text as Markdown: nothing in it is markup or a link, a line break is a space. */
export const escapeMarkdown = (words: string): string => words.replace(/\s+/g, ' ').replace(SPECIAL, '\\$&');

export function markdownPen(addresses: Addresses): Pen {
  const link = (words: string, target: string | null) => (target ? `[${escapeMarkdown(words)}](${target})` : escapeMarkdown(words));
  const to = (words: string, span: Span, article?: string) => link(words, addresses.reveal?.(span, article) ?? null);
  return {
    text: escapeMarkdown, strong: (w) => `**${escapeMarkdown(w)}**`, soft: (w) => `*${escapeMarkdown(w)}*`, to, link,
    line: (span, article) => to(`line ${addresses.line(span, article) ?? '?'}`, span, article),
    bullet: (w) => `- ${w}`, break: '  \n',
  };
}

export function plainPen(addresses: Addresses): Pen {
  const text = (words: string) => words.replace(/\s+/g, ' ');
  return {
    text, strong: text, soft: text, to: text, link: text,
    line: (span, article) => `line ${addresses.line(span, article) ?? '?'}`, bullet: (w) => `· ${w}`, break: '\n',
  };
}
