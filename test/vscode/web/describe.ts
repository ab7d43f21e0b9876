// `describe` and `it` for the browser's extension host, where mocha's own browser build does not start: tests one after another, by name.
interface Test { readonly name: string; readonly run: () => unknown }

export const tests: Test[] = [];
let around: readonly string[] = [];

Object.assign(globalThis, {
  describe: (name: string, body: () => void) => {
    const outer = around;
    around = [...outer, name];
    body();
    around = outer;
  },
  it: (name: string, run: () => unknown) => { tests.push({ name: [...around, name].join(' '), run }); },
});
