import { z } from "zod";

import { LIMITS } from "../limits.ts";
import { READINESS } from "../vocabulary/succession.ts";

/** A level of a ladder, or without one the whole of what the draft describes. */
export const addPositionInput = z.strictObject({ draftId: z.uuid(), levelId: z.uuid().nullish() });

export const removePositionInput = z.strictObject({ positionId: z.uuid() });

/** Naming somebody again for the same position says anew when they are ready. */
export const nameSuccessorInput = z.strictObject({
  positionId: z.uuid(),
  name: z.string().trim().min(1).max(LIMITS.nameCharacters),
  readiness: z.enum(READINESS),
});

export const removeSuccessorInput = z.strictObject({ successorId: z.uuid() });

export type AddPositionValues = z.output<typeof addPositionInput>;
export type NameSuccessorValues = z.output<typeof nameSuccessorInput>;
