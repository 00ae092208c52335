import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { month } from "../office.ts";
import { DEPARTMENTS } from "../vocabulary/office.ts";

export const addAdoptionInput = z.strictObject({
  draftId: z.uuid(),
  /** The version that the team took over. */
  version: z.coerce.number().int().min(1),
  department: z.enum(DEPARTMENTS),
  /** What the team is called; it stays in the organisation like all of this. */
  team: z
    .string()
    .trim()
    .max(LIMITS.nameCharacters)
    .nullish()
    .transform((team) => team || null),
  since: month,
  /** Whether the team changed the ladder for itself. */
  changed: z.boolean().default(false),
});

export const endAdoptionInput = z.strictObject({ adoptionId: z.uuid(), ended: month });

export const removeAdoptionInput = z.strictObject({ adoptionId: z.uuid() });

export type AddAdoptionValues = z.output<typeof addAdoptionInput>;
export type EndAdoptionValues = z.output<typeof endAdoptionInput>;
