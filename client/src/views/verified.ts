// Which figures somebody has verified: kept with the workspace, by the figure's key and the hash of its sentence.
// A sentence that changes makes its ticks stale: they are shown as such until they are set again.
import type { Memento } from 'vscode';

/** Key of a figure → hash of the sentence it was verified in; by file. */
type Ticks = Readonly<Record<string, Readonly<Record<string, string>>>>;
const storageKey = 'newsReview.verified';

export interface Verified {
  readonly state: (uri: string, key: string, hash: string) => 'verified' | 'stale' | 'open';
  readonly set: (uri: string, key: string, hash: string, on: boolean) => Thenable<void>;
}

export function createVerified(memento: Pick<Memento, 'get' | 'update'>): Verified {
  const ticks = (): Ticks => memento.get<Ticks>(storageKey, {});
  return {
    state: (uri, key, hash) => {
      const kept = ticks()[uri]?.[key];
      return kept === undefined ? 'open' : kept === hash ? 'verified' : 'stale';
    },
    set: (uri, key, hash, on) => {
      const { [uri]: file = {}, ...others } = ticks();
      const { [key]: _, ...rest } = file;
      const now = on ? { ...rest, [key]: hash } : rest;
      return memento.update(storageKey, Object.keys(now).length ? { ...others, [uri]: now } : others);
    },
  };
}
