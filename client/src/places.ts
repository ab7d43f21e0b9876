// Places of the protocol in the editor's own terms, and how to go there.
import { Location, Position, Range, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { Place, Position as WirePosition, Range as WireRange } from '../../server/src/protocol';

export const toPosition = (p: WirePosition): Position => new Position(p.line, p.character);
export const toRange = (r: WireRange): Range => new Range(toPosition(r.start), toPosition(r.end));
export const toLocation = (p: Place): Location => new Location(Uri.parse(p.uri), toRange(p.range));

/** Opens the file (or finds it open) and selects the place in the middle of the editor. */
export async function reveal(uri: Uri, range: Range, preserveFocus = false): Promise<void> {
  const shown = window.visibleTextEditors.find((e) => e.document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(uri, { viewColumn: shown?.viewColumn, preserveFocus, preview: true });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
