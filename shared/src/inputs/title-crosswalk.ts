import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { ROLE_FAMILIES } from "../vocabulary/ladder.ts";

/** What a reader asks of titles: one of their own, a role, or the one as the other. */
export const titleCrosswalk = z.strictObject({
  text: z.string().trim().max(LIMITS.nameCharacters).nullish(),
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
});
export type TitleCrosswalkValues = z.output<typeof titleCrosswalk>;
