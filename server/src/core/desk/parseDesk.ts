// Reads a desk file (.newsreview.yml). What is wrong is reported with its place, and everything else in the file still holds.
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { EntityType } from '../article/mention';
import type { Severity } from '../rules/rule';
import { didYouMean } from '../text/closest';
import type { Span } from '../text/span';
import { noDesk, type Desk, type DeskName, type DeskTerm, type Ignored } from './desk';

/** Something wrong in a desk file; offsets are those of its text. */
export interface DeskProblem extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface ParsedDesk {
  readonly desk: Desk;
  readonly problems: readonly DeskProblem[];
}

const TYPES: Readonly<Record<string, EntityType>> = { person: 'PERSON', organization: 'ORG', organisation: 'ORG', place: 'PLACE', work: 'MISC', other: 'MISC' };
const SEVERITIES: ReadonlySet<unknown> = new Set<Severity | 'off' | 'on'>(['error', 'warning', 'information', 'hint', 'off', 'on']);
const KEYS = ['profile', 'names', 'terms', 'rules', 'ignored', 'published'];

/** The desk that `text` describes. Never throws. With `knownRules`, a severity for any other rule is a problem. */
export function parseDesk(text: string, knownRules?: ReadonlySet<string>): ParsedDesk {
  const problems: DeskProblem[] = [];
  let doc: Document;
  try {
    doc = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  } catch {
    return { desk: noDesk, problems: [{ start: 0, end: Math.min(1, text.length), severity: 'error', message: 'This is no YAML: it is nested too deeply to be read.' }] };
  }
  for (const e of doc.errors) problems.push({ start: e.pos[0], end: Math.max(e.pos[1], e.pos[0] + 1), severity: 'error', message: `${sentence(e.message)}.` });
  const file = new DeskReader(doc, problems);
  const desk = file.read(knownRules);
  // a block ends with its line end, and a mistake may be seen only after the last character
  const clip = ({ start, end, ...p }: DeskProblem): DeskProblem => {
    const from = Math.min(start, text.length);
    return { ...p, start: from, end: Math.max(Math.min(from + 1, text.length), from + text.slice(from, end).trimEnd().length) };
  };
  return { desk, problems: problems.map(clip).sort((a, b) => a.start - b.start) };
}

const sentence = (message: string): string => message.split('\n')[0].replace(/[.:]$/, '');

/** Walks the nodes of one desk file, gathering problems as it goes. */
class DeskReader {
  constructor(private readonly doc: Document, private readonly problems: DeskProblem[]) {}

  read(knownRules?: ReadonlySet<string>): Desk {
    const fields = new Map<string, Node | null>();
    for (const [key, value, at] of this.entries(this.doc.contents, 'The desk file')) {
      if (KEYS.includes(key)) fields.set(key, value);
      else this.problem(at, `“${key}” is no part of a desk file.${didYouMean(key, KEYS)} It may have: ${KEYS.join(', ')}.`, 'warning');
    }
    const field = (key: string) => fields.get(key) ?? null;
    return {
      profile: this.profile(field('profile')),
      names: this.items(field('names'), 'names').flatMap((n) => this.name(n)),
      terms: this.items(field('terms'), 'terms').flatMap((n) => this.term(n)),
      rules: this.rules(field('rules'), knownRules),
      ignored: this.items(field('ignored'), 'ignored').flatMap((n) => this.ignored(n)),
      published: this.published(field('published')),
    };
  }

  private profile(node: Node | null): Desk['profile'] {
    if (!node) return null;
    const said = this.string(node, 'profile')?.toLowerCase();
    if (said === 'ap' || said === 'uk') return said;
    if (said !== undefined && said !== 'own') this.problem(node, `“${said}” is no style profile. It is ap, uk or own.`);
    return null;
  }

  private name(node: Node): DeskName[] {
    if (isScalar(node)) {
      const name = this.string(node, 'A name');
      return name ? [{ name, aliases: [] }] : [];
    }
    const f = this.record(node, 'A name', ['name', 'aliases', 'type', 'note']);
    const name = f.name && this.string(f.name, 'name');
    if (!name) { this.problem(node, 'A name needs “name”, the preferred spelling.'); return []; }
    const said = f.type && this.string(f.type, 'type');
    const type = said ? TYPES[said.toLowerCase()] : undefined;
    if (said && !type) this.problem(f.type, `“${said}” is no type of name. It is person, organization, place, work or other.`);
    const note = f.note && this.string(f.note, 'note');
    return [{ name, aliases: this.strings(f.aliases ?? null, 'aliases'), ...(type ? { type } : {}), ...(note ? { note } : {}) }];
  }

  private term(node: Node): DeskTerm[] {
    const f = this.record(node, 'A term', ['prefer', 'avoid', 'note']);
    const prefer = f.prefer && this.string(f.prefer, 'prefer');
    const avoid = this.strings(f.avoid ?? null, 'avoid');
    if (!prefer || !avoid.length) { this.problem(node, 'A term needs “prefer”, and “avoid” with what it replaces.'); return []; }
    const note = f.note && this.string(f.note, 'note');
    return [{ prefer, avoid, ...(note ? { note } : {}) }];
  }

  private rules(node: Node | null, known?: ReadonlySet<string>): Desk['rules'] {
    const rules: Record<string, Severity | 'off' | 'on'> = {};
    for (const [rule, value, at] of node ? this.entries(node, '“rules”') : []) {
      if (known && !known.has(rule)) this.problem(at, `There is no rule “${rule}”.${didYouMean(rule, known)}`, 'warning');
      const raw = isScalar(value) ? value.value : undefined;
      const said = raw === true ? 'on' : raw === false ? 'off' : raw;
      if (SEVERITIES.has(said)) rules[rule] = said as Severity | 'off' | 'on';
      else this.problem(value ?? at, `“${rule}” is off, on, error, warning, information or hint.`);
    }
    return rules;
  }

  private ignored(node: Node): Ignored[] {
    const f = this.record(node, 'An ignored finding', ['rule', 'hash', 'text', 'reason']);
    const rule = f.rule && this.string(f.rule, 'rule');
    const hash = f.hash && this.string(f.hash, 'hash');
    if (!rule || !hash) { this.problem(node, 'An ignored finding needs “rule” and “hash”, as the quick fix writes them.'); return []; }
    const reason = f.reason && this.string(f.reason, 'reason');
    return [{ rule, hash, ...(reason ? { reason } : {}) }];
  }

  private published(node: Node | null): Desk['published'] {
    const days: Record<string, string> = {};
    for (const [file, value, at] of node ? this.entries(node, '“published”') : []) {
      const day = value && this.string(value, file);
      if (day && isDay(day)) days[file] = day;
      else this.problem(value ?? at, `The publication day of “${file}” is a date such as 2015-11-23.`);
    }
    return days;
  }

  /** The fields of a map by key; keys other than `allowed` are reported. */
  private record<K extends string>(node: Node, what: string, allowed: readonly K[]): Partial<Record<K, Node>> {
    const found: Partial<Record<K, Node>> = {};
    for (const [key, value, at] of this.entries(node, what)) {
      if (!(allowed as readonly string[]).includes(key)) this.problem(at, `“${key}” is not known here. ${what} may have: ${allowed.join(', ')}.`, 'warning');
      else if (value) found[key as K] = value;
    }
    return found;
  }

  private entries(node: Node | null, what: string): [key: string, value: Node | null, at: Node][] {
    const map = this.resolve(node);
    if (!map || (isScalar(map) && map.value === null)) return [];
    if (!isMap(map)) { this.problem(node!, `${what} is written as “key: value” lines.`); return []; }
    return (map.items as Pair<Node, Node | null>[]).filter((p) => isScalar(p.key)).map((p) => [String((p.key as { value?: unknown }).value), this.resolve(p.value), p.key]);
  }

  private items(node: Node | null, what: string): Node[] {
    const list = this.resolve(node);
    if (!list || (isScalar(list) && list.value === null)) return [];
    if (!isSeq(list)) { this.problem(node!, `“${what}” is a list, each item after a dash.`); return []; }
    return list.items.flatMap((n) => this.resolve(n as Node) ?? []);
  }

  private strings(node: Node | null, what: string): string[] {
    const value = this.resolve(node);
    if (isScalar(value)) return [this.string(value, what)].filter((s) => s !== undefined);
    return this.items(value, what).flatMap((n) => this.string(n, what) ?? []);
  }

  private string(node: Node, what: string): string | undefined {
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
      // a hash of digits only is a number to YAML: its source keeps leading zeros
      const text = (typeof node.value === 'number' && node.source !== undefined ? node.source : String(node.value)).trim();
      if (text) return text;
    }
    this.problem(node, `“${what}” has to be plain text.`);
    return undefined;
  }

  private resolve(node: Node | null | undefined): Node | null {
    return (isAlias(node) ? node.resolve(this.doc) : node) ?? null;
  }

  private problem(node: Node | null | undefined, message: string, severity: DeskProblem['severity'] = 'error'): void {
    const [start, end] = node?.range ?? [0, 1];
    this.problems.push({ start, end: Math.max(end, start + 1), severity, message });
  }
}

/** Whether `text` is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
