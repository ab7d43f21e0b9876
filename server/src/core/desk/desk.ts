// The desk file: a newsroom's own names, style, severities and ignored findings.
import type { EntityType } from '../article/mention';
import type { Severity } from '../rules/rule';

/** A preferred name with its other spellings. */
export interface DeskName {
  readonly name: string;
  readonly type?: EntityType;
  readonly aliases: readonly string[];
  readonly note?: string;
}

/** A term the desk writes in one way. */
export interface DeskTerm {
  readonly prefer: string;
  readonly avoid: readonly string[];
  readonly note?: string;
}

/** A finding somebody settled for good: by rule and a hash of the words around it, never by position. */
export interface Ignored {
  readonly rule: string;
  readonly hash: string;
  readonly reason?: string;
}

export interface Desk {
  readonly profile: 'ap' | 'uk' | null;
  readonly names: readonly DeskName[];
  readonly terms: readonly DeskTerm[];
  readonly rules: Readonly<Record<string, Severity | 'off' | 'on'>>;
  readonly ignored: readonly Ignored[];
  /** Publication days by path relative to the desk file. */
  readonly published: Readonly<Record<string, string>>;
}

export const noDesk: Desk = { profile: null, names: [], terms: [], rules: {}, ignored: [], published: {} };
