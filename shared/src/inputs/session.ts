import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { SESSION_MINUTES } from "../vocabulary/session.ts";
import { introductionInput } from "./introduction.ts";

const QUARTER_HOUR = 15 * 60 * 1000;

/** When a session could begin: an instant in UTC at a full quarter of an hour, so that it tells no second. */
export const sessionStart = z.iso
  .datetime()
  .refine((instant) => Date.parse(instant) % QUARTER_HOUR === 0, { params: { code: "quarterHour" } })
  .transform((instant) => new Date(instant).toISOString());

/** When and how long one side could meet the other. */
export const proposeSessionInput = introductionInput.extend({
  starts: z
    .array(sessionStart)
    .min(1)
    .max(LIMITS.timesOfSession)
    .refine((starts) => new Set(starts).size === starts.length, { params: { code: "repeated" } }),
  minutes: z.literal(SESSION_MINUTES),
});
export type ProposeSessionValues = z.output<typeof proposeSessionInput>;

/** The one of the proposed times that the other side takes. */
export const bookSessionInput = introductionInput.extend({ start: sessionStart });
export type BookSessionValues = z.output<typeof bookSessionInput>;
