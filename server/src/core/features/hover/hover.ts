// The hover: what News Review knows of the thing under the pointer.
import type { Article } from '../../article/article';
import { noCoverage, type Coverage } from '../../coverage/coverage';
import type { Finding } from '../../rules/rule';
import type { Span } from '../../text/span';
import { quoteAt, thingAt, type Found } from '../at';
import { speakerLabel } from '../words';
import { demonymHover } from './demonymHover';
import { entityHover, unresolvedHover } from './entityHover';
import { figureHover, momentHover } from './figureHover';
import { markdownPen, plainPen, type Addresses, type Pen } from './pen';
import { quoteHover } from './quoteHover';

export interface HoverContent extends Span {
  readonly text: string;
}

export interface HoverContext {
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly addresses: Addresses;
  readonly markdown: boolean;
}

export const noAddresses: Addresses = { line: () => null, reveal: null, setPublished: null };
export const plainContext: HoverContext = { coverage: noCoverage, findings: [], addresses: noAddresses, markdown: true };

/** What is known at `offset`, and the stretch it is about; null where there is nothing to say. */
export function hover(article: Article, offset: number, context: HoverContext = plainContext): HoverContent | null {
  const found = thingAt(article, offset);
  if (!found) return null;
  const pen = context.markdown ? markdownPen(context.addresses) : plainPen(context.addresses);
  const lines = describe(article, found, context, pen);
  if (found.what !== 'quote') {
    const around = article.quotes.find((q) => q.type !== 'indirect' && q.parts.some((p) => p.start < found.item.start && found.item.end < p.end));
    if (around) lines.push(pen.soft(`within a quotation: ${speakerLabel(around)}`));
  }
  return { start: found.item.start, end: found.item.end, text: lines.join(context.markdown ? '\n\n' : '\n').replaceAll('\n\n- ', '\n- '), ...stretch(article, found, offset) };
}

function describe(article: Article, found: Found, context: HoverContext, pen: Pen): string[] {
  const { coverage, findings } = context;
  switch (found.what) {
    case 'mention': {
      const entity = found.item.entity === null ? null : article.entities[found.item.entity];
      return entity ? entityHover(article, found.item, entity, coverage, findings, pen) : unresolvedHover(article, found.item, pen);
    }
    case 'figure': return figureHover(article, found.item, coverage, findings, pen);
    case 'moment': return momentHover(article, found.item, findings, pen, context.addresses.setPublished);
    case 'demonym': return demonymHover(article, found.item, coverage, pen);
    case 'quote': return quoteHover(article, found.item, coverage, pen);
  }
}

/** Of a quote in parts, the part under the pointer. */
function stretch(article: Article, found: Found, offset: number): Span | object {
  if (found.what !== 'quote') return {};
  const quote = quoteAt(article, offset) ?? found.item;
  const place = [...quote.parts, quote.cue, quote.speaker].find((s) => s && s.start <= offset && offset <= s.end);
  return place ? { start: place.start, end: place.end } : {};
}
