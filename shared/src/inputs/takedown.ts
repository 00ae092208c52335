import { z } from "zod";

import { TAKEDOWN_REASONS } from "../vocabulary/takedown.ts";

/** What to take down, by the id under which peers read it, and why. */
export const takeDownInput = z.object({
  publishedId: z.uuid(),
  reason: z.enum(TAKEDOWN_REASONS),
});
export type TakeDownValues = z.infer<typeof takeDownInput>;

/** Whose something is, and why that has to be known; its office reads the reason. */
export const lookAtIdentityInput = z.object({
  publishedId: z.uuid(),
  reason: z.string().trim().min(20).max(500),
});
export type LookAtIdentityValues = z.infer<typeof lookAtIdentityInput>;
