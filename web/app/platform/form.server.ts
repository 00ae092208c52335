import type { Submission, SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "react-router";
import type { z } from "zod";

/** The stable word for what is wrong with a value; the page says it in the reader's language (`common:form`). */
function issueCode(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "required" : "invalid";
    case "too_small":
      if (issue.origin !== "string") return `tooSmall:${issue.minimum}`;
      return Number(issue.minimum) <= 1 ? "required" : `tooShort:${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? `tooLong:${issue.maximum}` : `tooBig:${issue.maximum}`;
    case "invalid_format":
      return issue.format === "email" ? "email" : "invalid";
    case "custom":
      return typeof issue.params?.["code"] === "string" ? issue.params["code"] : "invalid";
    default:
      return "invalid";
  }
}

/** Reads a form by the schema that the resolver uses as well; faults come as codes for `FieldError` to say. */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema) {
  return parseWithZod(form, { schema, error: issueCode });
}

/**
 * What an action returns for a form that cannot be accepted: the form as it was sent, with its faults, as 400. Fields
 * in `hideFields` are not sent back: passwords.
 */
export function refuseForm(
  submission:
    Submission<never, string[], never> | { reply: (options?: object) => SubmissionResult<string[]> },
  problem?: { formErrors?: string[]; fieldErrors?: Record<string, string[]>; hideFields?: string[] },
) {
  return data({ result: submission.reply(problem) }, { status: 400 });
}
