import { z } from "zod";

import { languageTag, localizedName, localizedText } from "./ladder.ts";
import { face, quarter } from "./published-ladder.ts";
import { nextStep, rankRange } from "./role.ts";
import { JOB_FAMILIES } from "./vocabulary/job-families.ts";
import { ROLE_FAMILIES } from "./vocabulary/ladder.ts";
import { OCCUPATION_CODES } from "./vocabulary/occupations.ts";
import { EXTERNAL_SHARES } from "./vocabulary/role.ts";
import { SKILLS } from "./vocabulary/skills.ts";

/** A role as peers read it: the finished document. What the company calls it inside is not in it. */
export const publishedRole = z.strictObject({
  title: localizedName,
  language: languageTag,
  quarter,
  face,
  externalTitles: z.array(localizedName).min(1),
  roleFamily: z.enum(ROLE_FAMILIES),
  jobFamily: z.enum(JOB_FAMILIES).nullable(),
  /** Codes, in the order of the list in `vocabulary/occupations.ts`. */
  occupations: z.array(z.enum(OCCUPATION_CODES)),
  ranks: rankRange.nullable(),
  duties: z.array(z.enum(SKILLS)),
  externalShare: z.literal(EXTERNAL_SHARES).nullable(),
  newToOpenSource: z.boolean().nullable(),
  nextSteps: z.array(nextStep),
  summary: localizedText.nullable(),
});
export type PublishedRole = z.infer<typeof publishedRole>;
