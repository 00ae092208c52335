import {
  circleAnswerInput,
  circleInput,
  circleLineInput,
  circleQuestionInput,
  circleSeatInput,
} from "@rungs/shared/inputs/circle";
import type { z } from "zod";

import { query } from "#web/platform/graphql.server.ts";

import {
  ANSWER_CIRCLE,
  BLOCK_CIRCLE_SEAT,
  GO_ON_WITH_CIRCLE,
  LEAVE_CIRCLE,
  PUT_CIRCLE_QUESTION,
  WRITE_CIRCLE_LINE,
} from "./circles.operations.ts";

/** Sends what a form of a circle asks for, and gives what became of it. */
export async function sendCircleAct(request: Request, circleId: string, form: FormData) {
  const base = { circleId, key: form.get("key") };
  switch (form.get("intent")) {
    case "SAY_YES":
    case "SAY_NO": {
      const input = required(circleAnswerInput, { ...base, yes: form.get("intent") === "SAY_YES" });
      return (await query(request, ANSWER_CIRCLE, { input })).outcome;
    }
    case "GO_ON":
    case "GO_NO_FURTHER": {
      const input = required(circleAnswerInput, { ...base, yes: form.get("intent") === "GO_ON" });
      return (await query(request, GO_ON_WITH_CIRCLE, { input })).outcome;
    }
    case "PUT_QUESTION": {
      const input = circleQuestionInput.safeParse({ ...base, question: form.get("text") });
      if (!input.success) return "invalid" as const;
      return (await query(request, PUT_CIRCLE_QUESTION, { input: input.data })).outcome;
    }
    case "TAKE_QUESTION_BACK": {
      const input = required(circleQuestionInput, { ...base, question: null });
      return (await query(request, PUT_CIRCLE_QUESTION, { input })).outcome;
    }
    case "WRITE": {
      const input = circleLineInput.safeParse({ ...base, text: form.get("text") });
      if (!input.success) return "invalid" as const;
      return (await query(request, WRITE_CIRCLE_LINE, { input: input.data })).outcome;
    }
    case "BLOCK": {
      const input = required(circleSeatInput, { ...base, seat: form.get("seat") });
      return (await query(request, BLOCK_CIRCLE_SEAT, { input })).outcome;
    }
    case "LEAVE": {
      return (await query(request, LEAVE_CIRCLE, { input: required(circleInput, base) })).outcome;
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

/** What a form of ours always sends; anything else is a bad request. */
function required<Schema extends z.ZodType>(schema: Schema, values: unknown): z.output<Schema> {
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}
