import {
  declineIntroductionInput,
  introductionInput,
  sendMessageInput,
} from "@rungs/shared/inputs/introduction";

import { query } from "#web/platform/graphql.server.ts";

import {
  ACCEPT_INTRODUCTION,
  BLOCK_INTRODUCTION,
  CANCEL_INTRODUCTION,
  CONSENT_TO_REVEAL,
  DECLINE_INTRODUCTION,
  LEAVE_INTRODUCTION,
  SEND_MESSAGE,
  TAKE_CONSENT_BACK,
} from "./introductions.operations.ts";

/** The acts that need nothing but the introduction and a key. */
const PLAIN_ACTS = {
  ACCEPT: ACCEPT_INTRODUCTION,
  CANCEL: CANCEL_INTRODUCTION,
  CONSENT: CONSENT_TO_REVEAL,
  TAKE_CONSENT_BACK,
  LEAVE: LEAVE_INTRODUCTION,
  BLOCK: BLOCK_INTRODUCTION,
} as const;

/** Sends what a form of an introduction asks for, and gives what became of it. */
export async function sendAct(request: Request, introductionId: string, form: FormData) {
  const intent = form.get("intent");
  const base = { introductionId, key: form.get("key") };
  if (intent === "WRITE") {
    const input = sendMessageInput.safeParse({ ...base, text: form.get("text") });
    if (!input.success) return "invalid" as const;
    return (await query(request, SEND_MESSAGE, { input: input.data })).outcome;
  }
  if (intent === "DECLINE") {
    const input = declineIntroductionInput.safeParse({ ...base, reason: form.get("reason") });
    if (!input.success) return "noChoice" as const;
    return (await query(request, DECLINE_INTRODUCTION, { input: input.data })).outcome;
  }
  const input = introductionInput.safeParse(base);
  if (typeof intent !== "string" || !(intent in PLAIN_ACTS) || !input.success) {
    throw new Response(null, { status: 400 });
  }
  const act = PLAIN_ACTS[intent as keyof typeof PLAIN_ACTS];
  return (await query(request, act, { input: input.data })).outcome;
}
