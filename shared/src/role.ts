import { z } from "zod";

import { ladderCharacters, languageTag, localizedName, localizedText } from "./ladder.ts";
import { LIMITS } from "./limits.ts";
import { JOB_FAMILIES } from "./vocabulary/job-families.ts";
import { RANKS, ROLE_FAMILIES } from "./vocabulary/ladder.ts";
import { OCCUPATION_CODES } from "./vocabulary/occupations.ts";
import { EXTERNAL_SHARES, NEXT_STEP_KINDS } from "./vocabulary/role.ts";
import { SKILLS } from "./vocabulary/skills.ts";

const rank = z.literal(RANKS);
const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/** The ranks a job can have, from the lowest to the highest. */
export const rankRange = z
  .strictObject({ min: rank, max: rank })
  .refine(({ min, max }) => min <= max, { path: ["max"] });
export type RankRange = z.infer<typeof rankRange>;

/** A step that people in a role take. Another role names its family, a traditional job its own; others name none. */
export const nextStep = z
  .strictObject({
    kind: z.enum(NEXT_STEP_KINDS),
    family: z.enum(ROLE_FAMILIES).nullable(),
    jobFamily: z.enum(JOB_FAMILIES).nullable(),
    rank: rank.nullable(),
  })
  .refine(({ kind, family }) => (kind === "OTHER_FAMILY") === (family !== null), { path: ["family"] })
  .refine(({ kind, jobFamily }) => (kind === "TRADITIONAL") === (jobFamily !== null), {
    path: ["jobFamily"],
  });
export type NextStepRecord = z.infer<typeof nextStep>;

/** One job in an office, as the office keeps it: what it is called, what it owns, and where it leads. */
export const role = z
  .strictObject({
    /** The first of the external titles: what the role is listed by. */
    title: localizedName,
    /** The language it was written in. */
    language: languageTag,
    /** The title inside the company. Private: it never leaves (product.md C11). */
    internalTitle: z.string().min(1).max(LIMITS.nameCharacters).nullable(),
    /** The company's own class for the job, such as TPM-3. Private: it never leaves (product.md C3). */
    jobClass: z.string().min(1).max(LIMITS.nameCharacters).nullable(),
    /** The titles peers may see; the first is the one shown. */
    externalTitles: z.array(localizedName).min(1).max(LIMITS.externalTitles),
    roleFamily: z.enum(ROLE_FAMILIES).nullable(),
    jobFamily: z.enum(JOB_FAMILIES).nullable(),
    occupations: z.array(z.enum(OCCUPATION_CODES)).max(LIMITS.occupations).refine(distinct),
    ranks: rankRange.nullable(),
    duties: z.array(z.enum(SKILLS)).max(SKILLS.length).refine(distinct),
    /** Percent of the time that goes to people outside the company (product.md C25). */
    externalShare: z.literal(EXTERNAL_SHARES).nullable(),
    /** Whether people new to open source are hired for it (product.md C18). */
    newToOpenSource: z.boolean().nullable(),
    nextSteps: z.array(nextStep).max(LIMITS.nextSteps),
    summary: localizedText.nullable(),
  })
  .refine((value) => ladderCharacters(value) <= LIMITS.roleCharacters);
export type Role = z.infer<typeof role>;
