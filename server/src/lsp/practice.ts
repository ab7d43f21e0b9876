// The first edits of a session meet code that the engine has not compiled yet, and take three times as long as later ones. So the server makes
// some by itself, on a copy of the first article that is opened, while nothing is asked of it.
import { buildArticle, checkArticle, readerAfter, type Coverage } from '../core';
import type { Open } from './articles';

/** How many edits are made, for how long (ms of work) at most, and in articles of how many code units: no request should wait for one of them. */
const EDITS = 40;
const MOST_WORK = 800;
const LARGEST = 200_000;
/** Waits (ms) before the first edit, between two, and after the reader has typed. */
const SOON = 30;
const BETWEEN = 1;
const LATER = 1500;

export interface Practice {
  /** The document was checked. */
  readonly checked: (open: Open) => void;
  /** The reader typed: practice waits. */
  readonly typed: () => void;
  readonly dispose: () => void;
}

/** `ended` is told when practice is over or breaks off. */
export function createPractice(coverage: () => Coverage, ended: () => void = () => {}): Practice {
  let article: Open | null = null;
  let edits = 0;
  let spent = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = () => edits >= EDITS || spent >= MOST_WORK;
  const step = () => {
    if (!article || over()) return;
    const began = performance.now();
    practise(article, edits++, coverage());
    spent += performance.now() - began;
    if (!over()) { timer = setTimeout(step, BETWEEN); return; }
    article = null;
    ended();
  };
  return {
    checked(open) {
      if (over() || open.notChecked || open.article.text.length > LARGEST || article?.uri === open.uri) return;
      article = open;
      clearTimeout(timer);
      timer = setTimeout(step, open.edited ? LATER : SOON);
    },
    typed() {
      if (over() || !article) return;
      clearTimeout(timer);
      // what is kept of the document is that before the edit: the next check gives the new one
      article = null;
      ended();
    },
    dispose: () => clearTimeout(timer),
  };
}

/** What is typed: names, figures, days and marks come and go in it. */
const TYPED = ' The Fed’s Ann Klein told 14 people in Ohio on Monday, “no,” she said.';

/**
 * Reads and checks the article as if something were typed, the nth time, at the end of a paragraph in its middle. Names come and go by turns: edits that change
 * them cost most, and are too rare to be compiled by themselves. What comes of it is thrown away.
 */
function practise({ article, desk }: Open, n: number, coverage: Coverage): void {
  const { paragraphs, text, id, published } = article;
  const at = paragraphs[paragraphs.length >> 1]?.end ?? 0;
  const typed = n % 2 ? '' : TYPED.slice(0, TYPED.length - n % 50);
  try {
    const read = readerAfter(paragraphs.map((q) => q.reading));
    checkArticle(buildArticle(text.slice(0, at) + typed + text.slice(at), { id, published, desk: desk.desk, read }), coverage, desk.desk, () => {});
  } catch {
    // a real edit will say what is wrong
  }
}
