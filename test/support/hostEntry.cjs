// What the extension host loads as extensionTestsPath. It marks what the tests print, so that the launcher can tell
// their lines from the workbench's own, and then runs the suite that was really asked for.
// (The host's console methods cannot be assigned to; hence a console put in front of it.)
const { writeFileSync } = require('node:fs');
const { format } = require('node:util');
const { pathToFileURL } = require('node:url');

const host = globalThis.console;
const marked = Object.create(host);
for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
  const print = host[level === 'debug' ? 'log' : level];
  const value = (...args) => {
    if (args[0] instanceof Error && /spdlog\.node/.test(args[0].message)) return; // native logging: not built here, not missed
    print.call(host, `\u0001${format(...args)}`);
  };
  Object.defineProperty(marked, level, { value, writable: true });
}
globalThis.console = marked;

exports.run = async () => {
  try {
    const suite = await import(pathToFileURL(process.env.VSCODE_HOST_TESTS).href);
    await (suite.run ?? suite.default.run)();
    writeFileSync(process.env.VSCODE_HOST_RESULT, 'passed');
  } catch (e) {
    writeFileSync(process.env.VSCODE_HOST_RESULT, 'failed');
    console.error(e);
    throw e;
  }
};
