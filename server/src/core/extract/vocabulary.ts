// The words met of late, each once with all that is known of it wherever it stands: news says the same words again and again.
import type { Token } from '../text/tokens';
import type { WordFacts } from './names/words';
import type { TaggedWord } from './tags';

/** A word, number or mark as written. */
export interface Word {
  /** A number of its own, from 1 (0 is the edge of a sentence), as long as the words are kept. */
  readonly id: number;
  /** How often the words had been forgotten when it was met. */
  readonly age: number;
  /** In lower case. */
  readonly lower: string;
  /** What the taggers know of it, filled when first asked for. */
  tagged: TaggedWord | undefined;
  facts: WordFacts | undefined;
}

/** Words kept; beyond that all are forgotten, as is simplest and rare. */
const KEPT = 30_000;

export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private age = 0;

  /** The words of a paragraph's tokens; they are all of one age. */
  wordsOf(tokens: readonly Token[]): Word[] {
    if (this.words.size > KEPT) this.forget();
    const found: Word[] = new Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) found[i] = this.words.get(tokens[i].text) ?? this.meet(tokens[i].text);
    return found;
  }

  forget(): void {
    this.words.clear();
    this.age++;
  }

  private meet(text: string): Word {
    const word: Word = { id: this.words.size + 1, age: this.age, lower: text.toLowerCase(), tagged: undefined, facts: undefined };
    this.words.set(text, word);
    return word;
  }
}

/** The words of all that is read. */
export const vocabulary = new Vocabulary();
