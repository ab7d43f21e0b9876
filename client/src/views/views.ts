// The views of the activity bar, in their order.
import { type Disposable, EventEmitter, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Changed, Notification } from '../../../server/src/protocol';
import { registerCoverage } from './coverage';
import { registerFigures } from './figures';
import { registerNames } from './names';
import { registerQuotes } from './quotes';
import type { Server } from './tree';

export function registerViews(client: BaseLanguageClient, context: ExtensionContext): Disposable[] {
  // a client has one handler for each notification: a second one would take the place of the first
  const changed = new EventEmitter<Changed>();
  const server: Server = { client, onChanged: changed.event };
  return [changed, client.onNotification(Notification.changed, (c: Changed) => changed.fire(c)),
    ...registerQuotes(server), ...registerNames(server), ...registerFigures(server, context), ...registerCoverage(server)];
}
