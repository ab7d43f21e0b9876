// What `news-review check` prints in each format, and how it ends.
import assert from 'node:assert/strict';
import { inFolder } from '../support/command';

const STORY = 'Ferry returns to the harbour\n\nBy Jane Roe\n\nThe ferry returned to the harbour on Monday after three weeks in the dock, the harbour office said.\n\nPassengers waited on the quay from early in the morning.\n\nPassengers waited on the quay from early in the morning.\n\nThe office said that the timetable would not change before the spring.\n';
const CLEAN = STORY.replace('\n\nPassengers waited on the quay from early in the morning.', '');
const FILES = { 'twice.txt': STORY, 'once.txt': CLEAN.replace('ferry', 'boat').replace('harbour office', 'port office') };
const only = 'rules:\n  duplicate-line: warning\n  duplicate-article: off\n  duplicate-passage: off\n';
const lineOfSecond = 9;

describe('check', function () {
  this.timeout(60_000);
  const folder = { ...FILES, '.newsreview.yml': only };

  it('prints a line a finding with its place, its related places, and a summary', () => inFolder(folder, ({ run }) => {
    const { code, out } = run(['check', 'twice.txt']);
    assert.equal(code, 1);
    assert.match(out, new RegExp(`^twice\\.txt:${lineOfSecond}:1: warning: .+ \\[duplicate-line\\]\\n    twice\\.txt:7:1: .+\\n`, 'm'));
    assert.match(out, /^\d+ warnings?(, .*)? in 1 article\.\n$/m);
  }));

  it('ends with 1 from the severity asked for on, else with 0, and with 2 where something could not be read', () => inFolder(folder, ({ run }) => {
    const code = (...args: string[]) => run(['check', ...args]).code;
    assert.equal(code('twice.txt', '--fail-on', 'error'), 0);
    assert.equal(code('twice.txt', '--fail-on', 'warning'), 1);
    assert.equal(code('twice.txt', '--fail-on', 'hint'), 1);
    assert.equal(code('twice.txt', '--fail-on', 'never'), 0);
    assert.equal(code('once.txt', '--alone'), 0);
    assert.equal(code('twice.txt', 'missing.txt'), 2);
  }));

  it('prints JSON with offsets, lines, columns and fixes', () => inFolder(folder, ({ run }) => {
    const { articles } = JSON.parse(run(['check', '--format', 'json', 'twice.txt', 'once.txt']).out);
    assert.deepEqual(articles.map((a: { id: string }) => a.id), ['twice.txt', 'once.txt']);
    const finding = articles[0].findings.find((f: { rule: string }) => f.rule === 'duplicate-line');
    assert.equal(STORY.slice(finding.start, finding.end), 'Passengers waited on the quay from early in the morning.');
    assert.deepEqual([finding.line, finding.column, finding.endLine, finding.endColumn, finding.severity], [lineOfSecond, 1, lineOfSecond, 57, 'warning']);
    assert.deepEqual([finding.related[0].id, finding.related[0].line], ['twice.txt', 7]);
    const [{ edits }] = finding.fixes.filter((f: { edits: unknown[] }) => f.edits.length);
    const fixed = edits.reduce((t: string, e: { start: number; end: number; newText: string }) => t.slice(0, e.start) + e.newText + t.slice(e.end), STORY);
    assert.equal(fixed.split('Passengers').length, 2);
  }));

  it('prints a JSON line a finding', () => inFolder(folder, ({ run }) => {
    const found = run(['check', '--format', 'jsonl', 'twice.txt']).out.trim().split('\n').map((l) => JSON.parse(l));
    assert.ok(found.some((f) => f.id === 'twice.txt' && f.rule === 'duplicate-line' && f.line === lineOfSecond));
  }));

  it('prints SARIF 2.1.0 with rules, levels, places and related places', () => inFolder({ 'a b#.txt': STORY, '.newsreview.yml': only }, ({ run }) => {
    const log = JSON.parse(run(['check', '--format', 'sarif', 'a b#.txt']).out);
    assert.equal(log.version, '2.1.0');
    const [{ tool: { driver }, results, columnKind }] = log.runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    const result = results.find((r: { ruleId: string }) => r.ruleId === 'duplicate-line');
    assert.equal(driver.rules[result.ruleIndex].id, 'duplicate-line');
    assert.equal(result.level, 'warning');
    assert.deepEqual(result.locations[0].physicalLocation.artifactLocation, { uri: 'a%20b%23.txt' });
    assert.equal(result.locations[0].physicalLocation.region.startLine, lineOfSecond);
    assert.equal(result.relatedLocations[0].physicalLocation.region.startLine, 7);
  }));

  it('looks across the articles given unless each is to stand alone', () => inFolder({ 'a.txt': CLEAN, 'b.txt': CLEAN }, ({ run }) => {
    const copies = (...args: string[]) => run(['check', ...args, 'a.txt', 'b.txt']).out.split('\n').filter((l) => l.includes('[duplicate-article]')).length;
    assert.equal(copies(), 2);
    assert.equal(copies('--alone'), 0);
  }));

  it('gives the same on several threads', () => inFolder({
    'many.jsonl': Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: `n${i}`, text: i % 7 ? `${STORY}\nLine ${i} ends it.` : CLEAN })).join('\n'),
  }, ({ run }) => {
    const one = run(['check', '--format', 'jsonl', 'many.jsonl']);
    assert.ok(one.out.split('\n').length > 60);
    assert.deepEqual(run(['check', '--format', 'jsonl', '--jobs', '3', 'many.jsonl']), one);
    assert.deepEqual(run(['check', '--format', 'jsonl', '--jobs', '2', '-'], Array.from({ length: 3 }, (_, i) => JSON.stringify({ id: `${i}`, text: CLEAN })).join('\n')).code, 1);
  }));

  it('says why a file is not checked, and leaves out what the desk has settled', () => inFolder({
    'app.log': '2024-01-02 10:00:00 INFO started\n2024-01-02 10:00:01 INFO ready\n2024-01-02 10:00:02 WARN slow\n2024-01-02 10:00:03 INFO done\n', ...FILES, '.newsreview.yml': 'rules: { duplicate-line: off }\n',
  }, ({ run }) => {
    assert.match(run(['check', 'app.log']).out, /^app\.log: not checked: .+\n/);
    assert.ok(!run(['check', 'twice.txt']).out.includes('[duplicate-line]'));
  }));

  it('checks the folder it is called in when no path is given', () => inFolder(folder, ({ run }) => {
    assert.match(run(['check']).out, /^twice\.txt:9:1: [\s\S]* in 2 articles\.\n$/m);
  }));

  it('lists the rules', () => inFolder({}, ({ run }) => assert.match(run(['rules']).out, /^duplicate-line +warning +on +\S/m)));
});
