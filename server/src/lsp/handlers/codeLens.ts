// textDocument/codeLens: counts, where the settings want them.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { lenses } from '../../core';
import { ClientCommand } from '../../protocol';
import type { Session } from '../session';

export async function codeLens(session: Session, params: CodeLensParams): Promise<CodeLens[]> {
  const open = session.settings().codeLens ? await session.articles.open(params.textDocument.uri) : null;
  if (!open || open.notChecked) return [];
  return lenses(open.article).map((lens) => {
    const range = open.lines.range(lens);
    const places = lens.places.map((p) => ({ uri: open.uri, range: open.lines.range(p) }));
    const shown = session.client.options.commands && places.length ? { command: ClientCommand.showPlaces, arguments: [open.uri, range.start, places] } : { command: '' };
    return { range, command: { title: lens.title, ...shown } };
  });
}
