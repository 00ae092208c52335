import type { SubmissionResult } from "@conform-to/react";
import { data } from "react-router";

import { refuseEdit } from "./edit.server.ts";
import type { EditProblem } from "./edit-answer.ts";
import { readLines, setLines, withoutBlankEnd } from "./form-lines.ts";

/** The lines that a form sent, without the blank end, written back into the form for its schema. */
export function takeLines(form: FormData, name: string) {
  const lines = withoutBlankEnd(readLines(form, name));
  setLines(form, name, lines);
  return lines;
}

/** What an action returns when one more line was asked for without script: the lines as they stand, and room. */
export function answerMoreLines(form: FormData, lines: ReturnType<typeof takeLines>) {
  const answer = {
    result: {} as SubmissionResult<string[]>,
    problem: null as EditProblem | null,
    version: Number(form.get("version")) || null,
    lines,
  };
  return data(answer);
}

/** What an action returns for lines that were not written. */
export function refuseLines(
  form: FormData,
  lines: ReturnType<typeof takeLines>,
  submission: Parameters<typeof refuseEdit>[1],
  problem: EditProblem | null = null,
) {
  const refused = refuseEdit(form, submission, problem);
  return data({ ...refused.data, lines }, { status: refused.init?.status ?? 400 });
}
