import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { month } from "../office.ts";
import { BRAND_PLAN_KINDS, BRAND_PLAN_STATES } from "../vocabulary/brand-plan.ts";

/** One plan; without an id it is a new one. */
export const savePlanInput = z.strictObject({
  id: z.uuid().nullish(),
  kind: z.enum(BRAND_PLAN_KINDS),
  title: z.string().trim().min(1).max(LIMITS.nameCharacters),
  state: z.enum(BRAND_PLAN_STATES).default("IDEA"),
  due: month.nullish(),
});

export type SavePlanValues = z.output<typeof savePlanInput>;
