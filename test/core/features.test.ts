// What the editor shows: each function of core/features on small articles, carets and places drawn as marks.
import assert from 'node:assert/strict';
import { rewritten } from '../../server/src/core/features/rename';
import { buildArticle, completeName, createCoverage, definition, highlights, hover, ledger, lenses, noCoverage, noDesk, outline, paint, quotesView, namesView, references, entityAsked,
  renameEdits, renameTarget, safeEdits, selections, folds, workspaceSymbols, digestOf, type Article, type Finding, type Span } from '../../server/src/core';

/** An article with a caret drawn as "|". */
function caret(marked: string): { article: Article; at: number } {
  const at = marked.indexOf('|');
  return { article: buildArticle(marked.slice(0, at) + marked.slice(at + 1), { id: 'story' }), at };
}
const read = (text: string) => buildArticle(text, { id: 'story' });
const words = (article: Article, span: Span) => article.text.slice(span.start, span.end);

const STORY = `Harbour board backs new ferry line

Mayor Laura Bennett said on Monday that the harbour board had agreed to the new ferry line.

“We waited ten years for this,” Bennett said. “Now the boats must come on time.”

She thanked the board. Critics called the plan “far too dear” and asked for a vote.
`;

describe('hover', () => {
  describe('of figures and dates', () => {
    const article = buildArticle('The storm broke on Sunday and cost $1.5 million in goods (£1.1 million). Three days after Sunday’s storm the harbour, shut since October 2014, opened for two weeks. Last month nobody came. ' +
      'It opens at 6:30 p.m. and insurers pay more than $3 million.', { id: 'a', published: { day: '2015-11-27', from: 'record' } });
    const at = (words: string) => hover(article, article.text.indexOf(words) + 1)!.text.split('\n\n');
    const cases: readonly (readonly [words: string, ...lines: string[]])[] = [
      ['$1.5', '**$1,500,000** · money'],
      ['$3 million', '**$3,000,000** · money', 'Hedge: “more than”, read as \\> $3,000,000', 'What it counts is not resolved', "≈ £2,200,000 at the article's own rate"],
      ['Three days', '**Wednesday, November 25, 2015** · date', '3 days after Sunday, November 22, 2015 (line ?)'],
      ['October 2014', '**October 2014** · date'],
      ['two weeks', '**2 weeks** · duration'],
      ['Last month', '**October 2015** · date', 'Reckoned from the publication date, Friday, November 27, 2015 (record)'],
      ['6:30', '**18:30** · time'],
    ];
    for (const [words, ...lines] of cases) it(words, () => assert.deepEqual(at(words).slice(0, lines.length), lines));
  });
  it('says of other counts whether they agree or differ', () => {
    const article = buildArticle('At least 31 people were killed on Monday.\n\nThe mayor said 29 people were killed.\n\nThere were 31 people killed.', { id: 'a' });
    const text = hover(article, article.text.indexOf('31 people') + 1)!.text;
    assert.match(text, /29 people: differs, cannot tell whether the same is counted/);
    assert.match(text, /31 people: compatible/);
  });
  it('lists what somebody says with and without quotation marks', () => {
    const article = buildArticle('“We wait,” Laura Bennett said on Monday.\n\nBennett said the bridge would stay shut.', { id: 'a' });
    const text = hover(article, article.text.indexOf('Laura'))!.text;
    assert.match(text, /^1 quote: line \?$/m);
    assert.match(text, /^1 indirect quote: line \?$/m);
  });
  it('says who somebody is, with spellings and their numbers', () => {
    const article = read(STORY);
    const text = hover(article, article.text.indexOf('Bennett said.'))!.text;
    assert.match(text, /^\*\*Laura Bennett\*\* · person/);
    assert.match(text, /Here: Bennett ×\d.*Laura Bennett ×1|Here: Laura Bennett ×1, Bennett ×1/);
  });

  it('covers the mention and nothing else', () => {
    const { article, at } = caret('Mayor Laura Ben|nett opened the school on Monday. Bennett stayed for an hour.');
    assert.match(words(article, hover(article, at)!), /Laura Bennett$/);
  });

  it('makes no markup or link out of the words of an article', () => {
    const article = read('The mayor met [Laura](command:evil) Bennett and *Laura Bennett* on Monday. “Yes [x](command:evil)” Laura Bennett said.');
    for (let at = 0; at < article.text.length; at++) assert.doesNotMatch(hover(article, at)?.text ?? '', /[^\\]\]\(command:/);
  });

  it('tells word by word how another article words the same quotation', () => {
    const here = read('Talks go on\n\n“At some point the council has to make a fundamental decision on the harbour,” Laura Bennett said.');
    const there = buildArticle('Council waits\n\n“At some point the council has to make a final decision on the harbour,” Laura Bennett said.', { id: 'there' });
    const context = { coverage: createCoverage([here, there]), findings: [], addresses: { line: () => 1, reveal: null, setPublished: null }, markdown: false };
    assert.match(hover(here, here.text.indexOf('At some point'), context)!.text, /Council waits: “fundamental” here, “final” there/);
  });

  it('says where somebody is introduced, where the headline names them before, and how often', () => {
    const article = read('Bennett backs ferry\n\nMayor Laura Bennett backs the new ferry line. She said so on Monday.\n\nBennett spoke for an hour.');
    const context = { coverage: noCoverage, findings: [], addresses: { line: (s: Span) => article.text.slice(0, s.start).split('\n').length, reveal: null, setPublished: null }, markdown: false };
    assert.match(hover(article, article.text.indexOf('Bennett spoke'), context)!.text, /^Introduced in line 3, named in the headline \(line 1\) · 4 mentions: 3 by name, 1 pronoun$/m);
  });

  it('lists a problem that stands in several places once', () => {
    const article = read('Talks\n\nLaura Bennett came. Laura Bennett spoke.\n\nLaura Bennett left.');
    const findings = article.mentions.map((m): Finding => ({ rule: 'desk-style', severity: 'hint', message: 'Write it otherwise.', start: m.start, end: m.end, related: [], fixes: [] }));
    const context = { coverage: noCoverage, findings, addresses: { line: (s: Span) => article.text.slice(0, s.start).split('\n').length, reveal: null, setPublished: null }, markdown: false };
    assert.deepEqual(hover(article, article.text.indexOf('Laura'), context)!.text.split('\n').filter((l) => l.startsWith('To check')), ['To check: Write it otherwise. (line 3, line 5)']);
  });

  it('says of a demonym whose it is, and where that is named', () => {
    const article = read('Talks\n\nThe French president and two Sri Lankan envoys met in Paris. “Our Dutch friends came,” he said.\n\nFrance will host them again.');
    const at = (words: string) => hover(article, article.text.indexOf(words) + 1);
    assert.match(at('French')!.text, /^\*\*French\*\* · of France\n\nHere: France ×1 · first in line/);
    assert.match(at('Lankan')!.text, /^\*\*Sri Lankan\*\* · of Sri Lanka\n\nThe article does not name Sri Lanka itself$/);
    assert.equal(words(article, at('Sri Lankan')!), 'Sri Lankan');
    assert.match(at('Dutch')!.text, /of the Netherlands[\s\S]*within a quotation/);
    assert.equal(words(article, definition(article, article.text.indexOf('French'))!.target), 'France');
  });

  it('takes no demonym out of a name, nor a verb for one', () => {
    const article = read('Fares\n\nThe fares of British Airways rose on Monday. They polish the floors.');
    assert.match(hover(article, article.text.indexOf('British') + 1)!.text, /British Airways/);
    assert.equal(hover(article, article.text.indexOf('polish') + 1), null);
  });

  it('says for whom a seat of power stands, and a capital where it speaks', () => {
    const article = read('Talks\n\nThe Kremlin kept silent on Monday. “We are ready to talk,” Moscow said on Tuesday. Trains to Moscow were late.');
    const at = (words: string) => hover(article, article.text.indexOf(words) + words.indexOf('M') + 1)!.text;
    assert.match(hover(article, article.text.indexOf('Kremlin') + 1)!.text, /Stands for Russia’s president/);
    assert.match(at('Moscow said'), /Stands here for Russia’s government/);
    assert.doesNotMatch(at('to Moscow were'), /Stands/);
  });

  it('has nothing to say between things', () => {
    const { article, at } = caret('The weather sta|yed mild through the week.');
    assert.equal(hover(article, at), null);
  });
});

describe('outline', () => {
  it('lists the headline, then the quotes in reading order', () => {
    const [headline, first] = outline(read(STORY));
    assert.deepEqual([headline.what, headline.name], ['headline', 'Harbour board backs new ferry line']);
    assert.equal(first.name, 'Laura Bennett — “We waited ten years for this”');
    assert.match(first.detail, /^said/);
  });

  it('shows a split quote as one with its parts below', () => {
    const quote = outline(read(STORY))[1];
    assert.match(quote.detail, /direct, 2 parts/);
    assert.deepEqual(quote.children.map((c) => c.name), ['“We waited ten years for this”', '“Now the boats must come on time.”']);
  });

  it('says in words that a quote is partial', () => {
    assert.match(outline(read(STORY)).at(-1)!.detail, /partial/);
    assert.match(outline(read('The mayor called for a “wide coalition” on Monday.'))[0].detail, /partial/);
    assert.match(outline(read('“We need help,” Mayor Ann Lee said.'))[0].detail, /direct/);
  });

  it('keeps every selection within its line, and children within their parent', () => {
    for (const i of outline(read(STORY))) {
      assert.ok(i.start <= i.selection.start && i.selection.end <= i.end);
      for (const c of i.children) assert.ok(i.start <= c.start && c.end <= i.end);
    }
  });
});

describe('going to places', () => {
  it('leads from a surname to the introduction', () => {
    const article = read(STORY);
    const found = definition(article, article.text.indexOf('Bennett said.'))!;
    assert.match(words(article, found.target), /Laura Bennett/);
  });

  it('says where an article does not introduce somebody', () => {
    const article = read('Ferry line\n\nThe vote was won by Bennett on Monday. Councillor Ada Cole left.');
    assert.ok(definition(article, article.text.indexOf('Bennett'))!.notIntroduced);
    assert.equal(definition(article, article.text.indexOf('Cole'))!.notIntroduced, null);
  });

  it('leads from quoted words to their speaker', () => {
    const article = read(STORY);
    assert.match(words(article, definition(article, article.text.indexOf('waited'))!.target), /Bennett/);
  });

  it('finds all mentions and the quotes of somebody', () => {
    const article = read(STORY);
    const entity = entityAsked(article, article.text.indexOf('Bennett said.'))!;
    const found = references(article, entity.key, true).map((s) => words(article, s));
    assert.ok(found.some((w) => w.endsWith('Laura Bennett')) && found.includes('Bennett') && found.some((w) => w.startsWith('“We waited')), found.join(' | '));
  });

  it('ties a quotation to its speaker and cue', () => {
    const article = read(STORY);
    const found = highlights(article, article.text.indexOf('waited'));
    assert.deepEqual(found.filter((h) => h.what === 'tie').map((h) => words(article, h)), ['Bennett', 'said']);
    assert.equal(found.filter((h) => h.what === 'text').length, 2);
  });
});

describe('rename', () => {
  const text = 'Laura Bennett opened the fair. Bennett’s office said so. “Laura Bennett knows us,” Ada Cole said. Bennett left at noon.';
  const edits = (newName: string, at = 'Laura Bennett opened') => {
    const article = read(text);
    const target = renameTarget(article, article.text.indexOf(at))!;
    return renameEdits(article, target.entity.key, target.text, newName);
  };

  it('writes the full name and the surname anew, and leaves the possessive', () => {
    const plain = edits('Lara Benett').filter((e) => !e.quoted);
    let out = text;
    for (const e of plain.reverse()) out = out.slice(0, e.start) + e.newText + out.slice(e.end);
    assert.equal(out, 'Lara Benett opened the fair. Benett’s office said so. “Laura Bennett knows us,” Ada Cole said. Benett left at noon.');
  });

  it('writes it anew in the headline of the front matter, too', () => {
    const headed = `---\nheadline: "Bennett opens the fair, Laura Bennett's first"\nsource: Bennett Post\n---\n${text}`;
    const article = read(headed);
    const target = renameTarget(article, headed.indexOf('Laura Bennett opened'))!;
    const at = renameEdits(article, target.entity.key, target.text, 'Lara Benett').filter((e) => e.start < headed.indexOf('\nsource'));
    assert.deepEqual(at.map((e) => [headed.slice(e.start, e.end), e.newText]), [['Bennett', 'Benett'], ['Laura Bennett', 'Lara Benett']]);
  });

  it('offers the name inside a quotation apart', () => assert.deepEqual(edits('Lara Benett').filter((e) => e.quoted).map((e) => e.newText), ['Lara Benett']));

  it('writes each form of a name in its own shape', () => {
    const forms: [mention: string, old: string, next: string, expected: string | null][] = [
      ['Merkle', 'Angela Merkle', 'Angela Merkel', 'Merkel'],
      ['MERKLE', 'Angela Merkle', 'Angela Merkel', 'MERKEL'],
      ['A. Merkle', 'Angela Merkle', 'Angela Merkel', 'A. Merkel'],
      ['Angela D. Merkle', 'Angela Merkle', 'Angela Merkel', 'Angela D. Merkel'],
      ['A. Merkle', 'Merkle', 'Angela Merkel', 'Angela Merkel'],
      ['Angela Merkle', 'Merkle', 'Angela Merkel', 'Angela Merkel'],
      ['Angela', 'Angela Merkle', 'Angelika Merkel', 'Angelika'],
      ['Merkle', 'Angela Merkle', 'Angela Dorothea Merkel', 'Merkel'],
      ['Leyen', 'Ursula Leyen', 'Ursula von der Leyen', 'von der Leyen'],
      ['von der Leyen', 'Ursula von der Leyen', 'Ursula Albrecht', 'Albrecht'],
      ['U. von der Leyen', 'Ursula von der Leyen', 'Rose Albrecht', 'R. Albrecht'],
      ['Angela', 'Angela Merkle', 'Merkel', null],
      ['ISIL', 'Islamic State', 'ISIS', null],
    ];
    for (const [mention, old, next, expected] of forms) assert.equal(rewritten(mention, old, next), expected, `${mention}: ${old} → ${next}`);
    assert.equal(rewritten('Defence Ministry', 'Foreign Ministry', 'Foreign Office', false), null);
  });

  it('offers no new name for a pronoun', () => {
    const { article, at } = caret('Laura Bennett opened the fair. S|he left at noon.');
    assert.equal(renameTarget(article, at), null);
  });
});

describe('selection and folding', () => {
  it('grows from word to sentence to quotation to paragraph', () => {
    const { article, at } = caret('The fair opened.\n\n“We hope for sun. We exp|ect rain,” Ada Cole said. The gates open at nine.');
    const steps = selections(article, at).map((s) => words(article, s));
    assert.equal(steps[0], 'expect');
    assert.ok(steps.some((s) => s.startsWith('“We hope') && s.endsWith('”')));
    for (let i = 1; i < steps.length; i++) assert.ok(steps[i].includes(steps[i - 1]) && steps[i].length > steps[i - 1].length);
    assert.equal(steps.at(-1), article.text);
  });

  it('folds the story below its headline', () => assert.ok(folds(read(STORY)).some((f) => f.what === 'section')));
});

describe('colours', () => {
  it('never overlap, and lay names over quotations', () => {
    const article = read(STORY);
    const found = paint(article);
    for (let i = 1; i < found.length; i++) assert.ok(found[i - 1].end <= found[i].start);
    assert.ok(found.some((p) => p.paint === 'quotation') && found.some((p) => p.paint === 'person') && found.some((p) => p.paint === 'headline'));
  });
});

describe('completion', () => {
  const complete = (marked: string) => {
    const { article, at } = caret(marked);
    return completeName(article, at, noCoverage, noDesk).map((c) => [c.name, words(article, c)]);
  };
  it('goes on from the beginning of a name', () => assert.deepEqual(complete('Laura Bennett opened the fair. Then Ben|'), [['Laura Bennett', 'Ben']]));
  it('takes the given name that is typed already with it', () => assert.deepEqual(complete('Laura Bennett opened the fair. Then Laura Ben|')[0], ['Laura Bennett', 'Laura Ben']));
  it('needs one letter behind a given name, two of a name alone', () => {
    assert.deepEqual(complete('Laura Bennett opened the fair. Then Laura B|')[0], ['Laura Bennett', 'Laura B']);
    assert.deepEqual(complete('Laura Bennett opened the fair. Then B|'), []);
  });
  it('stays silent on words in small letters', () => assert.deepEqual(complete('Laura Bennett opened the fair. Then ben|'), []));
});

describe('views', () => {
  it('group quotes by speaker, those with most quotes first', () => {
    const view = quotesView([read(STORY)]);
    assert.equal(view[0].speaker, 'Laura Bennett');
    assert.equal(view[0].quotes[0].text, '“We waited ten years for this,” … “Now the boats must come on time.”');
  });

  it('list names with their spellings', () => {
    const laura = namesView([{ article: read(STORY), findings: [] }]).find((n) => n.name === 'Laura Bennett')!;
    assert.deepEqual(laura.spellings.map((s) => [s.text, s.count]).sort(), [['Bennett', 1], ['Laura Bennett', 1]]);
  });

  it('keep a ledger of figures by what they count, with who gives them', () => {
    const article = read('Fire empties hall\n\nThe fire injured at least 12 people, the mayor said.\n\nMore than 10 people were injured on Friday, and 40 firemen came.');
    const groups = ledger([{ article, findings: [] }]);
    const injured = groups.find((g) => g.items.some((i) => i.text.includes('12')))!;
    assert.deepEqual(injured.items.map((i) => [i.value, i.verdict]), [['≥ 12 people', 'compatible'], ['> 10 people', 'compatible']]);
    assert.equal(groups.at(-1)!.label, 'Dates and times');
  });

  it('give a figure the same key and another hash when its sentence changes', () => {
    const item = (text: string) => ledger([{ article: read(text), findings: [] }]).flatMap((g) => g.items).find((i) => i.text.includes('40'))!;
    const [a, b, c] = [item('Fire\n\nSome 40 firemen came late.'), item('Fire\n\nMore was said before. Some 40 firemen came late.'), item('Fire\n\nSome 40 firemen came early.')];
    assert.deepEqual([a.key === b.key, a.hash === b.hash, a.key === c.key, a.hash === c.hash], [true, true, true, false]);
  });

  it('find symbols by their letters in order', () => {
    const found = workspaceSymbols([digestOf(read(STORY))], 'lbennt').map((s) => s.name);
    assert.ok(found.includes('Laura Bennett'));
  });

  it('count above the headline', () => assert.match(lenses(read(STORY))[0].title, /^2 quotes · \d+ names? · \d+ figures?$/));
});

describe('fix all', () => {
  const finding = (start: number, end: number, safe: boolean): Finding => ({ rule: 'r', severity: 'hint', message: '', start, end, related: [],
    fixes: [{ title: 'Fix', safe, edits: [{ start, end, newText: '' }] }] });
  it('takes what is safe, and of two that touch the same words the first', () =>
    assert.deepEqual(safeEdits([finding(0, 4, true), finding(2, 6, true), finding(8, 9, false), finding(10, 11, true)]).map((e) => e.start), [0, 10]));
});
