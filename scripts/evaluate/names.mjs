// Names: exact spans and types of people, organisations and places. Options: gold files, --errors N.
import path from 'node:path';
import { goldAndErrors, inTemporaryFolder, predict, printScore, score, table } from '../support/cli.mjs';

/** Exact micro F1: to reach, to aim at, and compromise's. Where the domain was trained on, there is no goal. */
const GOALS = { 'cleanconll-dev.prose': [85, 88, '50–53'], 'worldwide-dev': [80, 83, 50] };

export async function run(args) {
  const { files, errors } = goldAndErrors(args, ...['cleanconll-dev.prose', 'worldwide-dev', 'gum-dev', 'uner-ewt-dev', 'docred-dev', 'crossner-politics-dev'].map((f) => `corpora/names/dev/${f}.jsonl`));
  const rows = [];
  await inTemporaryFolder(async (folder) => {
    for (const gold of files) {
      const predicted = path.join(folder, 'predicted.jsonl');
      await predict(gold, predicted);
      if (errors.length) printScore('names.mjs', gold, predicted, ...errors);
      const s = score('names.mjs', gold, predicted);
      const f = (x) => (100 * x).toFixed(1);
      const name = path.basename(gold, '.jsonl');
      rows.push([name, f(s.micro.f1), f(s.micro.p), f(s.micro.r), f(s.types.PERSON.f1), f(s.types.ORG.f1), f(s.types.PLACE.f1), ...(GOALS[name] ?? ['–', '–', '–'])]);
    }
  });
  console.log(table(['exact, PERSON/ORG/PLACE', 'F1', 'P', 'R', 'people', 'organisations', 'places', 'reach', 'aim', 'compromise'], rows));
}
