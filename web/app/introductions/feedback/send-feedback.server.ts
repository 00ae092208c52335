import { feedbackInput } from "@rungs/shared/inputs/feedback";

import { query } from "#web/platform/graphql.server.ts";

import { GIVE_FEEDBACK } from "./feedback.operations.ts";

/** Says how a talk went; false where the form cannot be read. Throws 404 where nobody asks. */
export async function sendFeedback(
  request: Request,
  introductionId: string,
  form: FormData,
): Promise<boolean> {
  const words = form.get("words");
  const input = feedbackInput.safeParse({
    introductionId,
    helped: form.get("helped"),
    again: form.get("again") === "" ? undefined : form.get("again") === "yes",
    words: typeof words === "string" && words.trim() !== "" ? words.replaceAll("\r\n", "\n") : null,
  });
  if (!input.success) return false;
  const sent = { ...input.data, words: input.data.words ?? null };
  const { giveFeedback } = await query(request, GIVE_FEEDBACK, { input: sent });
  if (!giveFeedback) throw new Response(null, { status: 404 });
  return true;
}
