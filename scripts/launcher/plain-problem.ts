/** A reason to stop that a person can act on: it is shown as its one sentence, without a stack. */
export class PlainProblem extends Error {
  override name = "PlainProblem";
}

/** Shows what went wrong, a plain problem as one sentence and a bug with its stack, and sets a failing exit code. */
export function reportProblem(problem: unknown): void {
  if (problem instanceof PlainProblem) console.error(problem.message);
  else console.error(problem);
  process.exitCode = 1;
}
