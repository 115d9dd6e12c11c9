/** An assertion that failed, with what the reporter prints of it. Node's own assert does not exist in a web worker. */
class AssertionError extends Error {
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.name = 'AssertionError';
    this.actual = actual;
    this.expected = expected;
  }
}

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

/** Compares values as JSON, so order matters and `undefined` properties do not. */
export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new AssertionError(message, actual, expected);
}
