// The desk file in the editor: opened or begun by a command, saved when a quick fix has written to it.
import { type CodeAction, type Command, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { activeArticle } from './documents';
import { statusOf } from './status';

export const saveDeskFileCommand = 'newsReview.saveDeskFile';

export const isDeskFile = (uri: Uri): boolean => uri.path.endsWith('/.newsreview.yml');
export const touchesDeskFile = (edit: WorkspaceEdit): boolean => edit.entries().some(([uri]) => isDeskFile(uri));

/** Saves desk files with changes: what somebody chose to ignore for good is not to hang on an unsaved file in the background. */
export async function saveDeskFiles(): Promise<void> {
  for (const document of workspace.textDocuments) if (document.isDirty && isDeskFile(document.uri)) await document.save();
}

/** Lets actions that write to the desk file save it afterwards. */
export function savingDeskFile<A extends Command | CodeAction>(actions: A[] | null | undefined): A[] | null | undefined {
  for (const action of actions ?? []) {
    if ('edit' in action && action.edit && !action.command && touchesDeskFile(action.edit)) action.command = { command: saveDeskFileCommand, title: 'Save the desk file' };
  }
  return actions;
}

/** The desk file in force, or a new one at the root of the workspace. */
export async function openDeskFile(): Promise<void> {
  const article = activeArticle();
  const inForce = article && statusOf(article.uri)?.desk;
  if (inForce) {
    await window.showTextDocument(Uri.parse(inForce));
    return;
  }
  const folder = (article && workspace.getWorkspaceFolder(article.uri)) ?? workspace.workspaceFolders?.[0];
  if (!folder) {
    window.showInformationMessage('Open a folder first: the desk file stands at its root.');
    return;
  }
  const uri = Uri.joinPath(folder.uri, '.newsreview.yml');
  const exists = await workspace.fs.stat(uri).then(() => true, () => false);
  if (!exists) await workspace.fs.writeFile(uri, new TextEncoder().encode(newDeskFile));
  await window.showTextDocument(uri);
}

const newDeskFile = `# The desk file: this newsroom's names, style and rules for News Review.
# profile: ap            # or uk: turns on the rules of that style
names: []
#  - name: Bashar al-Assad
#    type: person
#    aliases: [Bashar Assad, Bashar el-Assad]
#    note: Second reference is Assad.
terms: []
#  - prefer: airstrike
#    avoid: [air strike]
rules: {}
#  acronym-unexpanded: off
`;
