// What a rule is, and what it reports.
import type { Article } from '../article/article';
import type { Coverage } from '../coverage/coverage';
import type { Desk } from '../desk/desk';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A change to a text. `article` names another article where it is not the finding's own. */
export interface Edit extends Span {
  readonly newText: string;
  readonly article?: string;
}

/** One way to settle a finding. The best comes first. */
export interface Fix {
  /** What it does, as the menu says it: "Delete this paragraph". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether "fix all" may apply it unseen: it changes nothing a reader would weigh. */
  readonly safe?: boolean;
}

/** Another place that belongs to a finding. */
export interface Related extends Span {
  /** The article it stands in, where that is another one. */
  readonly article?: string;
  readonly message: string;
}

/** What a rule reports: a place, what is wrong, why, and what would settle it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** 0 to 1: how sure the rule is, where it can say. */
  readonly score?: number;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Text that is superfluous is shown faded. */
  readonly unnecessary?: boolean;
  /** Tells it from other findings of its rule at the same place, so that one can be ignored and not the others: words of the other place. */
  readonly distinct?: string;
  /** Two places said to disagree, each in its words and those around, the same from whichever of the two they are looked at: so that the pair can be settled, and neither is reported against the other again. */
  readonly pair?: readonly [string, string];
}

/** What a rule's check gives; the runner adds the rule's id and the severity in force. */
export type Report = Span & { readonly message: string; readonly score?: number; readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[]; readonly unnecessary?: boolean; readonly distinct?: string; readonly pair?: readonly [string, string]; readonly severity?: Severity };

/** What a check may look at. */
export interface Scene {
  readonly article: Article;
  /** The other articles; empty where there are none. */
  readonly coverage: Coverage;
  readonly desk: Desk;
}

/**
 * The documentation of a rule; its examples are run as tests (test/rules/examples.test.ts), with the rule and its style profile on.
 *
 * An example is the text of one article. Lines `=== NAME` split it into several files: what stands before the first such line is
 * `article.txt`, a file named like `2015-11-23-name.txt` was published on that day (front matter `published: 2015-11-23` does the
 * same), and `=== .newsreview.yml` is the desk file. All the articles are one coverage and the rule reads each of them.
 * In `bad` every reported stretch stands in [[double brackets]], in whichever article; nothing else may be reported.
 */
export interface RuleDocs {
  /** What it finds, in a sentence or two. */
  readonly finds: string;
  /** Why it matters to a newsroom, with the style guide or paper it comes from. */
  readonly why: string;
  /** Articles in which it reports: the reported stretch stands in [[double brackets]]. */
  readonly bad: readonly string[];
  /** Articles in which it is silent. */
  readonly good: readonly string[];
  /** What the quick fix does; empty where there is none. */
  readonly fix: string;
  /** When to ignore it. */
  readonly ignore: string;
  /** What share of its findings on real articles was right, and how many were read. */
  readonly measured: string;
}

/** One rule: one file. */
export interface Rule {
  /** Stable, kebab-case. */
  readonly id: string;
  /** A few words for lists: "Duplicate line". */
  readonly title: string;
  readonly severity: Severity;
  /** A preview rule is off until the desk file turns it on. `style` rules belong to a style profile and are off without one. */
  readonly status: 'stable' | 'preview';
  /** Only under these style profiles; absent: under all. */
  readonly profiles?: readonly ('ap' | 'uk')[];
  readonly docs: RuleDocs;
  readonly check: (scene: Scene) => Iterable<Report>;
}
