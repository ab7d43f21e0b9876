// The views of the activity bar, in their order.
import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCoverage } from './coverage';
import { registerFigures } from './figures';
import { registerNames } from './names';
import { registerQuotes } from './quotes';

export const registerViews = (client: BaseLanguageClient, context: ExtensionContext): Disposable[] =>
  [...registerQuotes(client), ...registerNames(client), ...registerFigures(client, context), ...registerCoverage(client)];
