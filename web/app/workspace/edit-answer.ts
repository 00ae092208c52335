import type { SubmissionResult } from "@conform-to/react";

export type ConflictField = { name: string; yours: string; theirs: string };

/** Why an edit was not written. */
export type EditProblem =
  | { kind: "conflict"; version: number; fields: readonly ConflictField[] }
  | { kind: "notFound" }
  | { kind: "tooLarge" };

/** What comes back for an edit that was not written. */
export type EditAnswer = {
  result: SubmissionResult<string[]>;
  problem: EditProblem | null;
  /** The version that the editor had seen. */
  version: number | null;
};

/**
 * The version that a form is for: the one its person has seen. Only a conflict whose two sides are on the page moves
 * it on; after any other fault it stays, so that a change made meanwhile is still noticed.
 */
export function seenVersion(
  draftVersion: number,
  answer: Pick<EditAnswer, "problem" | "version"> | undefined,
): number {
  if (answer?.problem?.kind === "conflict") return answer.problem.version;
  return answer?.version ?? draftVersion;
}
