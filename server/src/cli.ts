// The command line: picks the command and turns what it says into an exit code. Worker threads begin here, too.
import path from 'node:path';
import { analyze } from './cli/analyze';
import { check } from './cli/check';
import { duplicates } from './cli/duplicates';
import { listRules } from './cli/listRules';
import { makeIndex } from './cli/makeIndex';
import { endWithReader } from './cli/output';
import { isMainThread, runThread } from './cli/threads';
import { HELP, UsageError } from './cli/usage';
import { isPairsThread, runPairsThread } from './coverage/duplicatesOf';
import { didYouMean } from './core/text/closest';
import { VERSION } from './version';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { analyze, check, duplicates, index: makeIndex, rules: listRules };

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === '--version' || command === '-v') { process.stdout.write(`${VERSION}\n`); return 0; }
  if (command === '--help' || command === '-h' || command === 'help' || args.includes('--help')) { process.stdout.write(HELP); return 0; }
  if (command === undefined) { process.stderr.write(HELP); return 2; }
  if (command === 'lsp') return languageServer(args);
  if (!Object.hasOwn(COMMANDS, command)) throw new UsageError(`there is no command '${command}'.${didYouMean(command, Object.keys(COMMANDS))}`);
  return COMMANDS[command](args);
}

/** The server is a bundle of its own beside this one; it reads `--stdio` from the arguments of the process and ends it. */
function languageServer(args: readonly string[]): Promise<number> {
  if (!args.includes('--stdio')) throw new UsageError('lsp needs --stdio');
  const load: (file: string) => unknown = require;
  load(path.join(__dirname, 'server.js'));
  return new Promise(() => {});
}

if (isMainThread) {
  endWithReader();
  main(process.argv.slice(2)).then((code) => { process.exitCode = code; }, (error: Error) => {
    process.stderr.write(error instanceof UsageError ? `news-review: ${error.message}\nTry 'news-review --help'.\n` : `news-review: ${error.stack}\n`);
    process.exitCode = 2;
  });
} else if (isPairsThread()) runPairsThread();
else runThread();
