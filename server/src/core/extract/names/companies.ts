// Companies by how their names end: "Kestrel Motor Corp", "Hale & Marlow", "Norden Gold Mining Co". The tagger takes some for people, and stops at the name of a person or place in them.
import type { Token } from '../../text/tokens';
import type { NameSpan } from '../names';
import { hasCapital } from './candidates';
import { certain } from './labels';

/** What a company is by law. */
const LEGAL = /^(?:Co|Corp|Inc|Ltd|LLC|LLP|Plc|PLC|plc|AG|GmbH|NV|N\.V|SA|S\.A|SpA|S\.p\.A|ASA|Oyj|Bhd|Pty|Pte)\.?$/;
/** What a company or body does, at the end of a name that looked like a person's. */
const TRADE = /^(?:Airlines|Airways|Associates|Bank|Capital|Communications|Computers?|Corps|Electric|Electronics|Energy|Enterprises|Financial|Foods|Foundation|Gazette|Group|Holdings|Industries|Institute|Insurance|Journal|Magazine|Media|Motors?|News|Newspapers|Orchestra|Partners|Petroleum|Pharmaceuticals?|Philanthropy|Pictures|Press|Productions|Records|Securities|Services|Society|Software|Solutions|Stores|Studios|Systems|Technologies|Technology|Telecom|Trust)$/;
/** Companies whose own name ends in "'s"; behind other names that says whose something is. */
const POSSESSIVE: ReadonlySet<string> = new Set(`Applebee Arby Bloomingdale Chili Christie Denny Dillard Domino Hardee Kellogg Kohl Levi Lloyd Lowe Macy McDonald Moody Sainsbury Sotheby
  Wendy`.split(/\s+/));
/** Words in capitals between a name and what the company is by law: "Gold Mining". */
const BETWEEN = 3;

/** The name as a company's where its words say so; nothing else changes. */
export function asCompany(tokens: readonly Token[], name: NameSpan, limit: number): NameSpan {
  const to = legalEnd(tokens, name.to, limit);
  if (to > name.to && name.type !== 'MISC') return certain({ ...name, to, end: tokens[to - 1].end }, 'ORG');
  const next = tokens[name.to];
  if (name.type === 'ORG' && name.to - name.from === 1 && next?.start === name.end && /^['’]s$/.test(next.text) && POSSESSIVE.has(tokens[name.from].text)) return { ...name, to: name.to + 1, end: next.end };
  if (name.type === 'ORG' || name.to - name.from < 2) return name;
  const last = tokens[name.to - 1].text;
  if (LEGAL.test(last) || (name.type !== 'PLACE' && TRADE.test(last))) return certain(name, 'ORG');
  for (let i = name.from + 1; name.type === 'PERSON' && i < name.to - 1; i++) if (tokens[i].text === '&') return certain(name, 'ORG');
  return name;
}

/** Behind which token a company's name ends that goes on at `from`, before token `limit`; `from` where none does. */
function legalEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < limit && i <= from + BETWEEN; i++) {
    const { text } = tokens[i];
    if (tokens[i].start !== tokens[i - 1].end + 1) return from;
    if (LEGAL.test(text)) return i + 1;
    if (!(text === '&' || (text !== text.toUpperCase() && hasCapital(text)))) return from;
  }
  return from;
}
