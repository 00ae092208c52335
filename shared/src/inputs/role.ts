import { z } from "zod";

import { languageTag } from "../ladder.ts";
import { LIMITS } from "../limits.ts";
import { nextStep, rankRange } from "../role.ts";
import { JOB_FAMILIES } from "../vocabulary/job-families.ts";
import { ROLE_FAMILIES } from "../vocabulary/ladder.ts";
import { OCCUPATION_CODES } from "../vocabulary/occupations.ts";
import { EXTERNAL_SHARES } from "../vocabulary/role.ts";
import { SKILLS } from "../vocabulary/skills.ts";
import { savedDraft } from "./draft.ts";

const name = z.string().trim().min(1).max(LIMITS.nameCharacters);
const optionalName = z.string().trim().max(LIMITS.nameCharacters).nullish();

/** A role to start, by what it is called outside and inside. */
export const createRoleInput = z.strictObject({
  title: name,
  internalTitle: optionalName,
  language: languageTag,
  /** What the title was read as. */
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  ranks: rankRange.nullish(),
});
export type CreateRoleValues = z.infer<typeof createRoleInput>;

/** A whole role, its texts in one language; those in other languages stay. */
export const saveRoleInput = z.strictObject({
  ...savedDraft,
  internalTitle: optionalName,
  jobClass: optionalName,
  externalTitles: z.array(name).min(1).max(LIMITS.externalTitles),
  roleFamily: z.enum(ROLE_FAMILIES).nullish(),
  jobFamily: z.enum(JOB_FAMILIES).nullish(),
  occupations: z.array(z.enum(OCCUPATION_CODES)).max(LIMITS.occupations),
  ranks: rankRange.nullish(),
  duties: z.array(z.enum(SKILLS)).max(SKILLS.length),
  externalShare: z.literal(EXTERNAL_SHARES).nullish(),
  newToOpenSource: z.boolean().nullish(),
  nextSteps: z.array(nextStep).max(LIMITS.nextSteps),
  summary: z.string().trim().max(LIMITS.textCharacters).nullish(),
});
export type SaveRoleValues = z.infer<typeof saveRoleInput>;
