// quote-style-mix: straight and curly quotation marks in one article.
import { alongParagraphs } from '../article/alongParagraphs';
import type { Marked } from '../extract/marks';
import type { Reading } from '../extract/reading';
import type { Edit, Report, Rule, Scene } from './rule';

const PLACES = 8;

export const quoteStyleMix: Rule = {
  id: 'quote-style-mix',
  title: 'Straight and curly quotation marks mixed',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'An article that sets some quotations in straight marks (") and others in curly ones (“ ”). Reported once, at the first of the rarer kind.',
    why: 'It shows that text was pasted together, and looks careless in print.',
    bad: ['“The bridge is safe,” Mayor Ruth Adler said. “We looked at it twice.”\n\n[["It is not,"]] engineer Nora Bell said.'],
    good: ['“The bridge is safe,” Mayor Ruth Adler said.\n\n“It is not,” engineer Nora Bell said.'],
    fix: 'Sets all marks in the article’s usual style. Words stay as they are.',
    ignore: 'Where one kind is inches or code.',
    measured: '1,003 news articles: 160 findings, 30 read, 30 right.',
  },
  check: (scene) => reports(scene),
};

const ofStyle = ({ speech: { marks } }: Reading): readonly Marked[] => marks.filter((m) => m.closed && (m.style === 'curly' || m.style === 'straight'));
const NEITHER = { straight: false, curly: false };
const stylesIn = alongParagraphs(({ reading }) => {
  const marks = ofStyle(reading);
  return marks.length ? { straight: marks.some((m) => m.style === 'straight'), curly: marks.some((m) => m.style === 'curly') } : NEITHER;
});

function* reports({ article }: Scene): Generator<Report> {
  const styles = stylesIn(article.paragraphs);
  if (!styles.some((s) => s.straight) || !styles.some((s) => s.curly)) return;
  const marks = article.paragraphs.flatMap((p) => ofStyle(p.reading).map((m) => ({ style: m.style, start: p.start + m.start, end: p.start + m.end })));
  const straight = marks.filter((m) => m.style === 'straight');
  const curly = marks.filter((m) => m.style === 'curly');
  const [rare, usual] = straight.length <= curly.length ? [straight, 'curly'] : [curly, 'straight'];
  const edits: Edit[] = rare.flatMap(({ start, end }) => [
    { start, end: start + 1, newText: usual === 'curly' ? '“' : '"' },
    { start: end - 1, end, newText: usual === 'curly' ? '”' : '"' },
  ]);
  yield {
    start: rare[0].start, end: rare[0].end,
    message: `${count(straight.length)} in straight marks and ${curly.length} in curly ones. Use one style: ${usual} here.`,
    related: rare.slice(1, PLACES).map(({ start, end }) => ({ start, end, message: `${usual === 'curly' ? 'Straight' : 'Curly'} marks here, too.` })),
    fixes: [{ title: `Use ${usual} quotation marks throughout`, edits, safe: true }],
  };
}

const count = (n: number): string => (n === 1 ? 'One quotation is' : `${n} quotations are`);
