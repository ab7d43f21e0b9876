// Quotations: spans, speakers, pronouns, indirect speech. Options: gold files, --errors N, --peers (compromise's quotations beside ours).
import path from 'node:path';
import { predictWithCompromise } from '../support/compromiseQuotes.mjs';
import { goldAndErrors, inTemporaryFolder, predict, printScore, score, table } from '../support/cli.mjs';

const percent = (x) => (x === null || x === undefined ? '–' : (100 * x).toFixed(1));

/** What is compared on each corpus, with the figures to reach and to aim at; the last two are peers: regex and human. */
const GOALS = {
  polnear: [
    ['span F1 exact', (s) => s.direct.exact.F, 96.5, 97.5, 96.0, 97.7],
    ['speaker accuracy', (s) => s.direct.speakerAcc, 91, 94, 49.9, 97.9],
    ['span + speaker F1', (s) => s.direct.e2e.F, 88, 91, 48.5, 95.2],
    ['pronoun to the right person (hand set)', (s) => s.direct.resolvedPronounAcc, 80, 88, '–', '–'],
    ['indirect, speech cues, F1 at IoU .5', (s) => s.indirect.speech5.F, 62, 72, '–', 88],
    ['  its precision', (s) => s.indirect.speech5.P, 80, '–', '–', '–'],
  ],
  gum: [['span + speaker F1', (s) => s.direct.e2e.F, 80, 85, 41.8, '–'], ['speaker resolved', (s) => s.direct.resolvedAcc, '–', '–', '–', '–']],
  nature: [['speaker resolved', (s) => s.direct.resolvedAcc, 80, 85, 34, '–'], ['span + speaker F1', (s) => s.direct.e2e.F, '–', '–', '–', '–']],
};
const OTHER = [['span F1 exact', (s) => s.direct.exact.F], ['speaker accuracy', (s) => s.direct.speakerAcc], ['span + speaker F1', (s) => s.direct.e2e.F],
  ['indirect, speech cues, F1 at IoU .5', (s) => s.indirect.speech5.F]].map((g) => [...g, '–', '–', '–', '–']);

export async function run(args) {
  const peers = args.includes('--peers');
  const { files, errors } = goldAndErrors(args.filter((a) => a !== '--peers'), 'corpora/quotes/polnear.dev.jsonl', 'corpora/quotes/gum.dev.jsonl', 'corpora/quotes/nature.dev.jsonl');
  const rows = [];
  await inTemporaryFolder(async (folder) => {
    for (const gold of files) {
      const predicted = path.join(folder, 'predicted.jsonl');
      const seconds = await predict(gold, predicted);
      if (errors.length) printScore('quotes.mjs', gold, predicted, ...errors);
      const s = score('quotes.mjs', gold, predicted);
      const corpus = path.basename(gold).split('.')[0];
      for (const [what, of, reach, aim, regex, human] of GOALS[corpus] ?? OTHER) rows.push([`${corpus}: ${what}`, percent(of(s)), reach, aim, regex, human]);
      if (peers) {
        predictWithCompromise(gold, predicted);
        rows.push([`${corpus}: span F1 exact, compromise`, percent(score('quotes.mjs', gold, predicted).direct.exact.F), '', '', '', '']);
      }
      rows.push([`${corpus}: ${s.docs} articles in ${seconds.toFixed(1)} s`, '', '', '', '', '']);
    }
  });
  console.log(table(['', 'now', 'reach', 'aim', 'nearest + regex', 'human'], rows));
}
