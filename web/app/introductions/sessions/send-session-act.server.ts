import { introductionInput } from "@rungs/shared/inputs/introduction";
import { bookSessionInput, proposeSessionInput } from "@rungs/shared/inputs/session";

import { query } from "#web/platform/graphql.server.ts";

import { readStarts } from "./read-starts.ts";
import { ASK_FOR_OTHER_TIMES, BOOK_SESSION, CANCEL_SESSION, PROPOSE_SESSION } from "./sessions.operations.ts";

const INTENTS = ["PROPOSE_SESSION", "BOOK_SESSION", "OTHER_TIMES", "CANCEL_SESSION"];

/** Whether a form asks for something about a session. */
export const isSessionAct = (form: FormData) => INTENTS.some((intent) => intent === form.get("intent"));

/** Sends what such a form asks for, and gives what became of it. */
export async function sendSessionAct(request: Request, introductionId: string, form: FormData) {
  const base = { introductionId, key: form.get("key") };
  const intent = form.get("intent");
  if (intent === "PROPOSE_SESSION") {
    const proposal = { ...base, starts: readStarts(form), minutes: Number(form.get("minutes")) };
    const input = proposeSessionInput.safeParse(proposal);
    if (!input.success) return "invalidTimes" as const;
    return (await query(request, PROPOSE_SESSION, { input: input.data })).outcome;
  }
  if (intent === "BOOK_SESSION") {
    const input = bookSessionInput.safeParse({ ...base, start: form.get("start") });
    if (!input.success) return "invalidTimes" as const;
    return (await query(request, BOOK_SESSION, { input: input.data })).outcome;
  }
  const input = introductionInput.safeParse(base);
  if (!input.success) throw new Response(null, { status: 400 });
  const act = intent === "OTHER_TIMES" ? ASK_FOR_OTHER_TIMES : CANCEL_SESSION;
  return (await query(request, act, { input: input.data })).outcome;
}
