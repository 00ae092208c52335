import { z } from "zod";

import { languageTag } from "../ladder.ts";

/** Which draft is written; whoever writes names the version that they opened, and the one whose words they saw since. */
export const writtenDraft = {
  draftId: z.uuid(),
  version: z.int().min(1),
  seenVersion: z.int().min(1).nullish(),
};

/** The same, and in which language. */
export const savedDraft = {
  ...writtenDraft,
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
