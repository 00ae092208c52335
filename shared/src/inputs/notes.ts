import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { NOTES_SECTIONS } from "../vocabulary/notes.ts";
import { introductionInput } from "./introduction.ts";

/** What one side would show, and for how long both would read each other's. */
export const offerNotesInput = introductionInput.extend({
  draftId: z.uuid(),
  sections: z
    .array(z.enum(NOTES_SECTIONS))
    .min(1)
    .refine((sections) => new Set(sections).size === sections.length, { params: { code: "repeated" } }),
  days: z.int().min(1).max(LIMITS.daysOfNotes),
});
export type OfferNotesValues = z.output<typeof offerNotesInput>;

/** A yes to what both show, as it was when it was read. */
export const agreeToNotesInput = introductionInput.extend({ revision: z.int().min(1) });
export type AgreeToNotesValues = z.output<typeof agreeToNotesInput>;
