import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { DECLINE_REASONS } from "../vocabulary/introduction.ts";

/** Chosen by whoever sends it, once for each thing to be done: done once, however often it is sent. */
const key = z.uuid();
const text = z.string().trim().min(1).max(LIMITS.messageCharacters);

/** What somebody asks, and whom: the first choice at once, each next when nobody before said yes. */
export const beginInquiryInput = z.strictObject({
  key,
  message: text,
  postIds: z
    .array(z.uuid())
    .min(1)
    .max(LIMITS.choicesOfInquiry)
    .refine((ids) => new Set(ids).size === ids.length, { params: { code: "repeated" } }),
});
export type BeginInquiryValues = z.output<typeof beginInquiryInput>;

/** Something that one side does with an introduction. */
export const introductionInput = z.strictObject({ introductionId: z.uuid(), key });
export type IntroductionValues = z.output<typeof introductionInput>;

/** Words for the other side. */
export const sendMessageInput = introductionInput.extend({ text });
export type SendMessageValues = z.output<typeof sendMessageInput>;

export const declineIntroductionInput = introductionInput.extend({ reason: z.enum(DECLINE_REASONS) });
export type DeclineIntroductionValues = z.output<typeof declineIntroductionInput>;

/** Up to which message somebody has read. */
export const markReadInput = z.strictObject({ introductionId: z.uuid(), upTo: z.int().min(0) });
