import { introductionInput } from "@rungs/shared/inputs/introduction";
import { agreeToNotesInput, offerNotesInput } from "@rungs/shared/inputs/notes";
import { SECTIONS_OF_KIND } from "@rungs/shared/vocabulary/notes";

import { query } from "#web/platform/graphql.server.ts";

import { AGREE_TO_NOTES, END_NOTES, OFFER_NOTES } from "./notes.operations.ts";

/** Sends what a form of the page of notes asks for, and gives what became of it. */
export async function sendNotesAct(request: Request, introductionId: string, form: FormData) {
  const base = { introductionId, key: form.get("key") };
  const intent = form.get("intent");
  if (intent === "OFFER_NOTES") {
    const input = offerNotesInput.safeParse({ ...base, ...readOffer(form) });
    if (!input.success) return "invalid" as const;
    return (await query(request, OFFER_NOTES, { input: input.data })).outcome;
  }
  if (intent === "AGREE_TO_NOTES") {
    const input = agreeToNotesInput.safeParse({ ...base, revision: Number(form.get("revision")) });
    if (!input.success) throw new Response(null, { status: 400 });
    return (await query(request, AGREE_TO_NOTES, { input: input.data })).outcome;
  }
  const input = introductionInput.safeParse(base);
  if (intent !== "END_NOTES" || !input.success) throw new Response(null, { status: 400 });
  return (await query(request, END_NOTES, { input: input.data })).outcome;
}

/** What a form offers: the draft is named with its kind, so that of the ticks only those of its kind count. */
export function readOffer(form: FormData) {
  const draft = form.get("draft");
  const [kind, draftId] = typeof draft === "string" ? draft.split(":") : [];
  const known: readonly string[] = kind === "LADDER" || kind === "OFFICE" ? SECTIONS_OF_KIND[kind] : [];
  const sections = form.getAll("section").filter((one) => typeof one === "string" && known.includes(one));
  return { draftId, sections, days: Number(form.get("days")) };
}
