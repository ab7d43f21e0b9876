// What the status bar says of an open document, and when the views should ask again.
import { perReading } from '../core/extract/kept';
import type { Connection } from 'vscode-languageserver';
import type { Reading } from '../core';
import { Notification, type Changed, type Status } from '../protocol';
import type { Open } from './articles';

const wordsIn: (r: Reading) => number = perReading(({ tokens }) => tokens.reduce((sum, t) => sum + (t.kind === 'word' ? 1 : 0), 0));

export function statusOf(open: Open): Status {
  const { article } = open;
  const problems = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const f of open.findings()) problems[f.severity]++;
  return {
    uri: open.uri, version: open.version, checked: open.notChecked === null, reason: open.notChecked, published: article.published, problems,
    counts: {
      words: article.paragraphs.reduce((n, p) => n + wordsIn(p.reading), 0), quotes: article.quotes.length,
      names: article.entities.length, figures: article.figures.length,
    },
    desk: open.desk.uri,
  };
}

/** Tells the client, a little later and only when something is new: the diagnostics go first. */
export function createStatus(connection: Connection, enabled: boolean) {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const told = new Map<string, string>();
  let all: ReturnType<typeof setTimeout> | null = null;
  return {
    checked(open: Open): void {
      if (!enabled) return;
      clearTimeout(waiting.get(open.uri));
      waiting.set(open.uri, setTimeout(() => {
        waiting.delete(open.uri);
        const status = statusOf(open);
        const said = JSON.stringify({ ...status, version: 0 });
        if (told.get(open.uri) !== said) void connection.sendNotification(Notification.status, status);
        told.set(open.uri, said);
        void connection.sendNotification(Notification.changed, { uri: open.uri } satisfies Changed);
      }, 200));
    },
    coverageChanged(): void {
      if (!enabled || all) return;
      all = setTimeout(() => { all = null; void connection.sendNotification(Notification.changed, { uri: null } satisfies Changed); }, 300);
    },
    closed(uri: string): void {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      told.delete(uri);
    },
    dispose(): void {
      for (const t of waiting.values()) clearTimeout(t);
      if (all) clearTimeout(all);
    },
  };
}
