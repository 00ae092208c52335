import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { HELPED_ANSWERS } from "../vocabulary/activity.ts";

/** How a talk went, as one of the two says once; the words are for whoever looks after the network. */
export const feedbackInput = z.strictObject({
  introductionId: z.uuid(),
  helped: z.enum(HELPED_ANSWERS),
  again: z.boolean(),
  words: z.string().trim().min(1).max(LIMITS.feedbackCharacters).nullish(),
});
export type FeedbackValues = z.output<typeof feedbackInput>;
