import { z } from "zod";

import { languageTag } from "../ladder.ts";

/** Which draft is written, and in which language; whoever writes names the version that they saw. */
export const savedDraft = {
  draftId: z.uuid(),
  version: z.int().min(1),
  language: languageTag,
};

/** An earlier version of a draft, to bring back as its newest one. */
export const restoreDraftInput = z.strictObject({
  draftId: z.uuid(),
  version: z.int().min(1),
  toVersion: z.int().min(1),
});

/** A draft to delete with all its versions. */
export const deleteDraftInput = z.strictObject({ draftId: z.uuid() });
