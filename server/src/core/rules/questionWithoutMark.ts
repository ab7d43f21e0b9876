// question-without-mark: a sentence built as a question that ends with a full stop.
import { amongParagraphs } from '../article/alongParagraphs';
import type { Rule } from './rule';

const HELPER = `(?:do|does|did|is|are|was|can|could|will|would|isn['’]t|aren['’]t|wasn['’]t|doesn['’]t|didn['’]t|can['’]t|couldn['’]t|won['’]t|wouldn['’]t)`;
const PERSON = `(?:i|you|he|she|it|we|they|there|this|that|these|those)`;
/** "Do they …", "Why is it …": the helping verb before its subject. */
const QUESTION = new RegExp(String.raw`^(?:(?:and|but|so|or|then|well|ok|okay|now)[,]? )?(?:(?:why|how|where|when|who|what) )?${HELPER} ${PERSON}\b(?! (?:who|that|which)\b)`, 'i');
/** Shorter ones are exclamations: "Did I ever." */
const SHORTEST = 7;

export const questionWithoutMark: Rule = {
  id: 'question-without-mark',
  title: 'Question without a question mark',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A sentence that begins as a question does (“Do they believe …”, “Why is it …”) and ends with a full stop.',
    why: 'A direct question takes a question mark (AP Stylebook, “question mark”). Inside a quotation it is reported only: nobody but the source or an editor with the recording may change it.',
    bad: ['“Do they truly believe that the bridge can bear forty more years of lorries[[.]]” Mayor Ruth Adler said.'],
    good: ['“Do they truly believe that the bridge can bear it?” Mayor Ruth Adler asked.', 'What is clear is that the bridge is old.', 'Could you not, she asked, wait until spring.'],
    fix: 'Outside quotations: turns the full stop into a question mark.',
    ignore: 'Where the question is none by its tone.',
    measured: '1,003 news articles: no findings left after two false ones were mended; too rare to state a share.',
  },
  check: function* ({ article }) {
    for (const { paragraph, found } of questionsIn(article.paragraphs)) for (const { opening, stop } of found) {
      const at = article.paragraphs[paragraph].start + stop;
      const quoted = article.quotes.some((q) => q.type !== 'indirect' && q.parts.some((x) => x.start <= at && at < x.end));
      yield { start: at, end: at + 1, fixes: quoted ? [] : [{ title: 'End it with a question mark', edits: [{ start: at, end: at + 1, newText: '?' }] }],
        message: `A sentence that begins “${opening.split(/\s+/).slice(0, 4).join(' ')} …” is a question but ends with a full stop.${quoted ? ' It is inside a quotation: check the source.' : ''}` };
    }
  },
};

/** A question with the place of its full stop, from the paragraph's start. */
interface Question { readonly opening: string; readonly stop: number }
const questionsIn = amongParagraphs(({ sentences, text }): readonly Question[] => {
  const found: Question[] = [];
  for (const s of sentences) {
    if (s.to - s.from < SHORTEST) continue;
    const words = text.slice(s.start, s.end);
    const opening = words.replace(/^["“'‘«]+/, '');
    if (!/^\p{Lu}/u.test(opening) || !QUESTION.test(opening)) continue;
    const stop = /\.(["”’'»]*)$/.exec(words);
    if (stop && !/\.\.|…/.test(words.slice(-5)) && !isTagged(words) && !/[?]/.test(words)) found.push({ opening, stop: s.start + stop.index });
  }
  return found;
});

/** "…, she asked, …": the question is told, not asked; or the sentence goes on after the quotation. */
const isTagged = (words: string): boolean => /[,”"] (?:\w+ ){1,4}(?:asked|said|wondered)\b/.test(words) || /["”]\s*\S/.test(words.slice(1));
