// Words and names the desk file wants written otherwise.
import type { Desk } from '../desk/desk';
import { formOf } from '../article/entities/form';
import type { Rule } from './rule';

interface Wanted { readonly prefer: string; readonly note?: string }
interface Search { readonly pattern: RegExp; readonly wanted: ReadonlyMap<string, Wanted> }

const searches = new WeakMap<Desk, Search | null>();
const squeeze = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

/** One pattern for all the terms and aliases of a desk, the longest first; null where it has none. */
function searchOf(desk: Desk): Search | null {
  let search = searches.get(desk);
  if (search === undefined) {
    const wanted = new Map<string, Wanted>();
    for (const { prefer, avoid, note } of desk.terms) for (const a of avoid) if (a.trim()) wanted.set(squeeze(a.trim()), { prefer, note });
    for (const { name, aliases, note } of desk.names) for (const a of aliases) {
      // a surname or acronym is another name for it, not a wrong spelling
      const short = formOf(a, true).words.length < formOf(name, true).words.length || formOf(a, false).acronym;
      if (a.trim() && !short && squeeze(a) !== squeeze(name)) wanted.set(squeeze(a.trim()), { prefer: name, note });
    }
    const words = [...wanted.keys()].sort((a, b) => b.length - a.length).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
    search = words.length ? { wanted, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu') } : null;
    searches.set(desk, search);
  }
  return search;
}

export const deskStyle: Rule = {
  id: 'desk-style',
  title: 'Not the desk’s way to write it',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A term or a spelling of a name that the desk file (`.newsreview.yml`) wants written otherwise.',
    why: 'One newsroom, one way to write: the desk file says which.',
    bad: ['=== .newsreview.yml\nterms:\n  - prefer: airstrike\n    avoid: [air strike]\n=== talks.txt\nTalks open\n\nThe [[air strike]] came on Monday.'],
    good: ['=== .newsreview.yml\nterms:\n  - prefer: airstrike\n    avoid: [air strike]\n=== talks.txt\nTalks open\n\nThe airstrike came on Monday.'],
    fix: 'Writes it as the desk file says. Nothing is changed inside a quotation.',
    ignore: 'When the words stand in a name or title of their own.',
    measured: 'It reports what the desk file lists and nothing else; every finding is one by definition.',
  },
  *check({ article, desk }) {
    const search = searchOf(desk);
    if (!search) return;
    const quoted = article.quotes.flatMap((q) => (q.type === 'indirect' ? [] : q.parts));
    for (const { start: at, reading } of article.paragraphs) for (const found of reading.text.matchAll(search.pattern)) {
      const wanted = search.wanted.get(squeeze(found[0]));
      if (!wanted) continue;
      const start = at + found.index;
      const end = start + found[0].length;
      const prefer = /^\p{Lu}/u.test(found[0]) ? wanted.prefer[0].toUpperCase() + wanted.prefer.slice(1) : wanted.prefer;
      if (found[0] === prefer || found[0] === wanted.prefer) continue;
      const inQuote = quoted.some((q) => q.start <= start && end <= q.end);
      yield { start, end, message: `The desk writes “${prefer}”, not “${found[0].replace(/\s+/g, ' ')}”${wanted.note ? ` (${wanted.note})` : ''}.${inQuote ? ' It stands in a quotation: check the source before you change it.' : ''}`,
        fixes: inQuote ? [] : [{ title: `Write “${prefer}”`, safe: true, edits: [{ start, end, newText: prefer }] }] };
    }
  },
};
