import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildArticle } from '../../server/src/core/article/buildArticle';

const why = (text: string, id = 'file:///work/notes.txt') => buildArticle(text, { id }).notProse;
const times = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');

const REFUSED: readonly [reason: string, text: string, id?: string][] = [
  ['looks like a list of packages', 'requests==2.31.0\nflask>=2.0,<3\nnumpy\n-r base.txt\n# for tests\npytest~=7.4'],
  ['looks like a list of packages', 'requests\nflask\n', '/home/me/requirements.txt'],
  ['looks like a list of packages', 'left-pad@1.3.0\nreact@^18.2.0\nvue@3.4.1\nesbuild@0.28.2'],
  ['looks like a robots.txt', 'User-agent: *\nDisallow: /admin/\nDisallow: /search\nSitemap: https://example.org/sitemap.xml', 'robots.txt'],
  ['looks like a log file', times(8, (i) => `2024-03-08 10:0${i}:00,123 INFO server: request ${i} was answered in ${i * 3} ms by the worker`)],
  ['looks like a log file', times(8, (i) => `Mar  8 10:0${i}:00 host kernel: [${i}.123] usb 1-1: new device`)],
  ['looks like a log file', times(8, (i) => `10.0.0.${i} - - [08/Mar/2024:10:00:00 +0000] "GET / HTTP/1.1" 200 ${i}`)],
  ['looks like a table (CSV)', `town,river,dead,missing\n${times(6, (i) => `Hallin ${i},Drava,${i},${i * 2}`)}`],
  ['looks like a table', times(6, (i) => `Hallin\tDrava\t${i}\t${i * 2}`)],
  ['looks like a table', `| town | dead |\n|---|---|\n${times(6, (i) => `| Hallin | ${i} |`)}`],
  ['looks like a table of numbers', times(10, (i) => `${i} ${i * 2} ${i * 3} ${i * 4}`)],
  ['looks like settings', times(6, (i) => `server.port${i} = 80${i}`)],
  ['looks like source code', 'import os\n\ndef main():\n    """Says hello to the one who called it."""\n    print("hello")\n    return 0\n\nif __name__ == "__main__":\n    main()'],
  ['looks like source code', 'export const rule = {\n  id: 1,\n};\n\n// Checks all of the rules in turn.\nfunction check() {\n  return rule;\n}'],
  ['looks like source code', 'cmake_minimum_required(VERSION 3.5)\nproject(demo)\nadd_executable(demo main.c)', 'CMakeLists.txt'],
  ['looks like HTML or XML', '<!DOCTYPE html>\n<html><body><p>The council met on Monday and decided nothing.</p></body></html>'],
  ['looks like JSON', '{\n  "headline": "The council met on Monday and decided nothing.",\n  "day": 3\n}'],
  ['looks like a licence', 'MIT License\n\nCopyright (c) 2024 Somebody\n\nPermission is hereby granted, free of charge, to any person.\n\n' +
    'The above copyright notice shall be included.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.'],
  ['looks like a licence', 'Copyright (c) The Institute\nAll rights reserved.\n\nRedistribution and use in source and binary forms, with or without\nmodification, are permitted.\n' +
    '1. Redistributions must retain the above copyright\n   notice and the disclaimer.\nNo warranties are given.'],
  ['looks like documentation', 'Trams is a small program that prints the next departures.\n\nIt needs nothing else to run on your own machine.', 'file:///work/README.md'],
  ['looks like documentation', 'Trams prints the next departures.\n\n```\nnpm install trams\n```\n\nIt needs nothing else to run on your own machine.'],
  ['looks like a list', times(30, (i) => `word${String.fromCharCode(97 + (i % 26))}`)],
  ['does not look like English', times(6, () => 'Der Stadtrat beschloss am Dienstagabend, den alten Anleger für zwei Jahre zu schließen, obwohl sich die Ladenbesitzer seit Langem dagegen wehren.')],
];

const TAKEN: readonly [what: string, text: string, id?: string][] = [
  ['an empty text', ''],
  ['a line', 'Rain in Portvik'],
  ['a headline and a paragraph', 'Rain in Portvik\n\nRain fell in Portvik on Monday.'],
  ['an article with a list', `The council named the towns on Monday, after a long debate in the chamber.\n\n- Hallin\n- Corva\n- Merin\n\nIt will meet again in two weeks to settle who pays, the mayor said after the session.`],
  ['an interview', times(8, (i) => (i % 2 ? 'A: I have lived here all my life, and I never saw the river like this.' : 'Q: What did you think when you saw the river?'))],
  ['a transcript', times(8, (i) => `${i % 2 ? 'REBER' : 'HOLT'}: We will not leave this valley until every family has a roof.`)],
  ['a live blog', times(8, (i) => `10:0${i} The minister has arrived at the dam and is speaking to the crews.`)],
  ['an article about a table', `The fund published its figures on Friday, and they do not add up, the treasurer admitted.\n\nTown\tEuros\tFamilies\nHallin\t1,200\t4\n\nThe treasurer said he would correct them by Monday, and apologised to the families who were left out.`],
  ['an article of short sentences', times(30, (i) => (i % 2 ? 'He sat down.' : 'Nobody spoke to him.'))],
  ['quotations in the marks of TeX', '``We are ready to talk,\'\' the mayor said on Monday.\n\n``Nobody called,\'\' she added.'],
  ['an article about a changelog', 'The agency published its changelog on Monday, and engineers were glad of it.', 'changelogs-for-all.txt'],
  ['an article called requirements', 'The ministry published its requirements for new dams on Monday.\n\nEngineers welcomed the rules, which they had asked for since the spring.', 'requirements.txt'],
];

describe('what is no prose', () => {
  for (const [reason, text, id] of REFUSED) it(`${reason}: ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(why(text, id), reason));
});

describe('what is prose', () => {
  for (const [what, text, id] of TAKEN) it(what, () => assert.equal(why(text, id), null));
  it('every real article, where they are at hand', function () {
    const file = path.join(process.env.NEWS_REVIEW_ROOT!, '../shared/corpora/articles/articles.jsonl');
    if (!existsSync(file)) return this.skip();
    const refused = readFileSync(file, 'utf8').trim().split('\n').filter((_, i) => i % 25 === 0).map((l) => JSON.parse(l) as { id: string; text: string })
      .filter((a) => why(a.text, a.id) !== null).map((a) => a.id);
    assert.deepEqual(refused, []);
  });
});
