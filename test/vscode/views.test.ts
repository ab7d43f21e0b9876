// What the views make of the server's answers: rows, filters, copies, ticks; and the words of the status bar.
import assert from 'node:assert/strict';
import { isDay } from '../../client/src/commands';
import { problemsInWords, statusText } from '../../client/src/status';
import { figureRows, figuresAsCsv, figuresAsMarkdown } from '../../client/src/views/figures';
import { nameRows } from '../../client/src/views/names';
import { quoteRows, quotesAsMarkdown, quotesAsText } from '../../client/src/views/quotes';
import { filterRows } from '../../client/src/views/tree';
import { createVerified } from '../../client/src/views/verified';
import type { FigureGroup, NameItem, SpeakerGroup, Status } from '../../server/src/protocol';

const place = (line: number) => ({ uri: 'file:///desk/a.txt', range: { start: { line, character: 0 }, end: { line, character: 5 } } });

const groups: SpeakerGroup[] = [
  { speaker: 'Lena Ortmann', status: 'named', quotes: [
    { ...place(4), text: '“We heard a bang *and* ran”', type: 'direct', detail: 'said · direct', anonymous: false, article: 'Bridge closed' },
    { ...place(9), text: 'that she would take the train', type: 'indirect', detail: 'said · indirect', anonymous: false, article: 'Bridge closed' }] },
  { speaker: 'a port official', status: 'described', quotes: [
    { ...place(6), text: '“No comment”', type: 'direct', detail: 'said · direct', anonymous: true, article: 'Bridge closed' }] },
];

const ledger: FigureGroup[] = [{ label: 'injured', items: [
  { ...place(2), what: 'figure', text: 'at least 31 people', value: '≥ 31 people', sentence: 'A ferry, struck the "pier", injuring at least 31 people.', source: 'port authority', verdict: 'conflicts', key: 'injured#1', hash: 'aa', article: 'Bridge closed' },
  { ...place(8), what: 'figure', text: '29', value: '29', sentence: 'It was 29 | no more.', source: null, verdict: null, key: 'injured#2', hash: 'bb', article: 'Bridge closed' }] }];

/** A memory like the workspace's. */
const memory = () => {
  const kept = new Map<string, unknown>();
  return { get: <T>(key: string, otherwise?: T) => (kept.get(key) ?? otherwise) as T, update: async (key: string, value: unknown) => void kept.set(key, value) };
};

describe('the Quotes view', () => {
  const rows = quoteRows(groups, 'article');
  it('lists speakers with their quotes', () => {
    assert.deepEqual(rows.map((r) => `${r.label} (${r.description})`), ['Lena Ortmann (2)', 'a port official (1 · not named)']);
    assert.equal(rows[1].children![0].description, 'said · direct · anonymous');
    assert.equal(quoteRows(groups, 'coverage')[1].children![0].description, 'said · direct · anonymous · Bridge closed');
  });
  it('filters by the words of quote and speaker', () => {
    assert.deepEqual(filterRows(rows, 'train').map((r) => r.children!.length), [1]);
    assert.deepEqual(filterRows(rows, 'ORTMANN bang').map((r) => r.children!.length), [1]);
    assert.deepEqual(filterRows(rows, 'ortmann').map((r) => r.children!.length), [2]);
    assert.deepEqual(filterRows(rows, 'zebra'), []);
    assert.equal(filterRows(rows, ' '), rows);
  });
  it('copies as text and as Markdown', () => {
    assert.equal(quotesAsText(rows.slice(1)), 'a port official\n  “No comment” (said · direct · anonymous)\n');
    assert.match(quotesAsMarkdown(rows), /^## Lena Ortmann\n\n- “We heard a bang \\\*and\\\* ran” \*\(said · direct\)\*\n/);
  });
});

describe('the Names view', () => {
  it('puts names with problems first and shows how they are written', () => {
    const name = (more: Partial<NameItem>): NameItem => ({ name: 'Tomas Quill', type: 'PERSON', description: 'mayor', note: null, count: 2, quotes: 1, spellings: [{ text: 'Tomas Quill', count: 2, places: [place(1)] }],
      problems: [], first: place(1), ...more });
    const rows = nameRows([name({}), name({ name: 'Lena Ortmann', spellings: [{ text: 'Lena Ortmann', count: 1, places: [place(3)] }, { text: 'Ortman', count: 2, places: [place(5), place(6)] }],
      problems: [{ ...place(5), rule: 'name-spelling-variant', message: 'Ortman is Ortmann elsewhere.' }] })]);
    assert.deepEqual(rows.map((r) => [r.label, r.description]), [['Lena Ortmann', 'mayor · 2× · 1 quote · 2 spellings'], ['Tomas Quill', 'mayor · 2× · 1 quote']]);
    assert.deepEqual(rows[0].children!.map((r) => r.label), ['Ortman is Ortmann elsewhere.', 'Lena Ortmann', 'Ortman']);
    assert.deepEqual(rows[0].children![2].children!.map((r) => r.label), ['line 6', 'line 7']);
    assert.deepEqual(rows[1].children, []);
  });
});

describe('the Figures view', () => {
  it('keeps ticks by the hash of the sentence, and shows stale ones', async () => {
    const verified = createVerified(memory());
    await verified.set('file:///desk/a.txt', 'injured#1', 'aa', true);
    await verified.set('file:///desk/a.txt', 'injured#2', 'old', true);
    const [group] = figureRows(verified)(ledger, 'article');
    assert.equal(group.description, '1/2 verified · 1 in conflict');
    assert.deepEqual(group.children!.map((c) => [c.kind, c.tick!.on]), [['figure.verified', true], ['figure.stale', false]]);
    await verified.set('file:///desk/a.txt', 'injured#1', 'aa', false);
    assert.equal(verified.state('file:///desk/a.txt', 'injured#1', 'aa'), 'open');
    assert.equal(verified.state('file:///desk/a.txt', 'injured#2', 'bb'), 'stale');
  });
  it('shows a figure that stands alone without a group', () => {
    const alone = [{ ...ledger[0], items: ledger[0].items.slice(0, 1) }];
    const rows = figureRows(createVerified(memory()))(alone, 'article');
    assert.deepEqual(rows.map((r) => [r.label, r.description, r.children]), [['at least 31 people', '≥ 31 people · conflicts · port authority', undefined]]);
    assert.match(figuresAsCsv(rows), /\r\ninjured,at least 31 people,/);
  });
  it('copies as a Markdown table and as CSV', () => {
    const rows = figureRows(createVerified(memory()))(ledger, 'article');
    assert.match(figuresAsMarkdown(rows), /\| injured \| 29 \| 29 \| {2}\| {2}\| no \| Bridge closed \| 9 \| It was 29 \\\| no more\. \|\n$/);
    assert.match(figuresAsCsv(rows), /\r\ninjured,at least 31 people,≥ 31 people,conflicts,port authority,no,Bridge closed,3,"A ferry, struck the ""pier"", injuring at least 31 people\."\r\n/);
  });
});

describe('the status bar', () => {
  const status: Status = { uri: '', version: 1, checked: true, reason: null, published: { day: '2026-03-03', from: 'front matter' }, problems: { error: 0, warning: 1, information: 2, hint: 1 },
    counts: { words: 1, quotes: 1, names: 1, figures: 1 }, desk: null };
  it('says what was found and when the article was published', () => {
    assert.equal(statusText(status), '$(checklist) 1 warning, 3 notes · 3 Mar 2026');
    assert.equal(statusText({ ...status, published: null, problems: { error: 0, warning: 0, information: 0, hint: 0 } }), '$(pass) No problems · no date');
    assert.equal(statusText({ ...status, checked: false, reason: 'Looks like a log file.' }), '$(circle-slash) Not checked: looks like a log file');
    assert.equal(problemsInWords({ error: 2, warning: 0, information: 0, hint: 0 }), '2 errors');
  });
  it('takes only days that exist for a publication date', () => {
    assert.deepEqual(['2026-03-03', '2024-02-29', '2026-02-29', '2026-3-3', '03.03.2026', ''].map(isDay), [true, true, false, false, false, false]);
  });
});
