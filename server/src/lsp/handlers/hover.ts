// textDocument/hover
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hover as hoverAt, type Addresses } from '../../core';
import { ClientCommand } from '../../protocol';
import type { Open } from '../articles';
import { deskHover } from '../deskHelp';
import { caretIn, commandLink, type Session } from '../session';

export async function hover(session: Session, params: HoverParams): Promise<Hover | null> {
  const at = await caretIn(session, params);
  if (!at) return deskHover(session, params);
  const { open, offset } = at;
  const { markdownHover: markdown } = session.client;
  const content = hoverAt(open.article, offset, { coverage: session.coverage(), findings: open.findings(), addresses: addresses(session, open), markdown });
  return content && { contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: content.text }, range: open.lines.range(content) };
}

function addresses(session: Session, open: Open): Addresses {
  const linked = session.client.options.commands === true;
  const range = (span: { start: number; end: number }, article = open.id) => session.articles.places(article)?.range(span) ?? null;
  return {
    line: (span, article) => { const r = range(span, article); return r && r.start.line + 1; },
    reveal: linked ? (span, article) => { const r = range(span, article); return r && commandLink(ClientCommand.reveal, article ?? open.uri, r); } : null,
    setPublished: linked ? commandLink(ClientCommand.setPublished, open.uri) : null,
  };
}
