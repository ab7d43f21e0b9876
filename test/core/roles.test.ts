import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildArticle } from '../../server/src/core/article/buildArticle';
import { datelineOf } from '../../server/src/core/article/dateline';

const roles = (text: string) => buildArticle(text, { id: 'test' }).paragraphs.map((p) => p.role);

describe('roles', () => {
  it('of a whole article, head to foot', () => {
    const parts: [string, string][] = [
      ['headline', 'Harbour council closes ferry pier for two years'],
      ['standfirst', 'Shop owners on the quay fear for the summer trade'],
      ['byline', 'By Ada Lind and Tom Varga'],
      ['dateline', 'Updated 5:12 p.m. March 3, 2015'],
      ['credit', 'Photo: Coast Agency'],
      ['caption', 'Fishermen mending nets at the old ferry pier.'],
      ['lede', 'PORTVIK (Coast News) — The harbour council voted on Tuesday to close the old pier for two years.'],
      ['body', '“We were not asked,” said Nils Berg, who owns a bakery there.'],
      ['footer', 'Advertisement'],
      ['caption', 'The pier in winter. (Coast Photo/Ida Holm)'],
      ['body', 'Work begins in March.'],
      ['footer', 'Lena Stark contributed to this report.'],
      ['footer', 'Coast News and agencies'],
    ];
    assert.deepEqual(roles(parts.map(([, text]) => text).join('\n\n')), parts.map(([role]) => role));
  });
  it('no headline where the first paragraph is a sentence of the story', () => {
    assert.deepEqual(roles('The harbour council voted on Tuesday to close the old pier for two years.\nWork begins in March.'), ['lede', 'body']);
  });
  it('one paragraph alone is the story', () => assert.deepEqual(roles('Rain in Portvik'), ['lede']));
  it('a sentence about following somebody is story', () => {
    assert.deepEqual(roles('Rain fell on Monday.\nFollow the money, she said.\nBy Friday the river had risen.').slice(1), ['body', 'body']);
  });
  it('of the four sample articles, where they are at hand', function () {
    const folder = path.join(process.env.NEWS_REVIEW_ROOT!, '../shared/seeds');
    if (!existsSync(folder)) return this.skip();
    const { docs, paragraphs } = JSON.parse(readFileSync(path.join(folder, 'expectations.json'), 'utf8')) as {
      docs: Record<string, { file: string }>; paragraphs: { doc: string; start: number; end: number; role: string }[] };
    const names: Record<string, string> = { 'photo-credit': 'credit', 'credit-footer': 'footer', 'dateline+lede': 'lede' };
    for (const [doc, { file }] of Object.entries(docs)) {
      const article = buildArticle(readFileSync(path.join(folder, file), 'utf8'), { id: file });
      assert.deepEqual(article.paragraphs.map(({ start, end, role }) => ({ start, end, role })),
        paragraphs.filter((p) => p.doc === doc).map(({ start, end, role }) => ({ start, end, role: names[role] ?? role })), file);
    }
  });
});

describe('datelines', () => {
  const opens = (text: string) => {
    const span = datelineOf(text);
    return span && text.slice(span.start, span.end);
  };
  const cases: [string, string | null][] = [
    ['(CNN)Ferries stopped running.', '(CNN)'],
    ['(CNN) – Ferries stopped running.', '(CNN) –'],
    ['PORTVIK (AP) — Ferries stopped.', 'PORTVIK (AP) —'],
    ['PORTVIK, Nov 13 (Reuters) - Ferries stopped.', 'PORTVIK, Nov 13 (Reuters) -'],
    ['ST. HELENA, Calif. — Ferries stopped running on Monday.', 'ST. HELENA, Calif. —'],
    ['Portvik (CNN) — Ferries stopped.', 'Portvik (CNN) —'],
    ['Portvik — where ferries stopped — was calm.', null],
    ['(In the beginning) ferries stopped.', null],
    ['FILE - In this photo ferries stand at the pier.', null],
    ['NATO said ferries stopped.', null],
  ];
  for (const [text, expected] of cases) it(`${expected ?? 'none'} in “${text}”`, () => assert.equal(opens(text), expected));
});
