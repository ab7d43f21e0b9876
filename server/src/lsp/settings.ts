// The settings under `newsReview`, with anything that makes no sense left at its default.
import type { Connection } from 'vscode-languageserver';
import { defaultSettings, type Settings } from '../protocol';
import type { Client } from './client';

const flag = (said: unknown, otherwise: boolean): boolean => (typeof said === 'boolean' ? said : otherwise);
const globs = (said: unknown, otherwise: readonly string[]): readonly string[] => (Array.isArray(said) && said.every((g) => typeof g === 'string') ? said : otherwise);
const record = (said: unknown): Record<string, unknown> => (typeof said === 'object' && said !== null ? said as Record<string, unknown> : {});

/** Settings out of whatever a client sent. */
export function readSettings(said: unknown): Settings {
  const { enable, codeLens, coverage } = record(said);
  const c = record(coverage);
  const { coverage: usual } = defaultSettings;
  return {
    enable: flag(enable, defaultSettings.enable),
    codeLens: flag(codeLens, defaultSettings.codeLens),
    coverage: { enable: flag(c.enable, usual.enable), include: globs(c.include, usual.include), exclude: globs(c.exclude, usual.exclude) },
  };
}

/** The settings in force; `read` asks the client, or takes what it sent where it cannot be asked. */
export function createSettings(connection: Connection, client: Client) {
  let current = defaultSettings;
  return {
    current: () => current,
    read: async (sent?: unknown): Promise<void> => {
      const said = client.configuration ? await connection.workspace.getConfiguration('newsReview').catch(() => null) : record(sent).newsReview;
      current = readSettings(said);
    },
  };
}
