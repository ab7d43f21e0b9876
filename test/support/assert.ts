// The few assertions the tests in the browser use, where node:assert is not.
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const fail = (message: string | undefined, otherwise: string): never => { throw new Error(message ?? otherwise); };

const assert = {
  ok: (value: unknown, message?: string) => { if (!value) fail(message, 'not true'); },
  equal: (a: unknown, b: unknown, message?: string) => { if (!Object.is(a, b)) fail(message, `${String(a)} is not ${String(b)}`); },
  deepEqual: (a: unknown, b: unknown, message?: string) => { if (!same(a, b)) fail(message, `${JSON.stringify(a)} is not ${JSON.stringify(b)}`); },
  match: (text: string, pattern: RegExp, message?: string) => { if (!pattern.test(text)) fail(message, `${text} does not match ${pattern}`); },
};
export default assert;
