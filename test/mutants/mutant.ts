/** A guard that is broken on purpose, and the tests that must notice. */
export interface Mutant {
  readonly name: string;
  /** The file that holds the guard. */
  readonly file: string;
  /** The exact text of the guard, which stands in the file once. */
  readonly from: string;
  readonly to: string;
  /** The test files of which at least one test must fail. */
  readonly tests: readonly string[];
}
