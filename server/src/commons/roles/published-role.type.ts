import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OccupationCode } from "@rungs/shared/vocabulary/occupations";
import type { ExternalShare } from "@rungs/shared/vocabulary/role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { Field, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { NextStep } from "#server/platform/graphql/next-step.type.ts";
import { RankRange } from "#server/platform/graphql/rank-range.type.ts";
import { jobFamilyEnum, roleFamilyEnum, skillEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { Face } from "../face.type.ts";

@ObjectType({
  description: "One job of an office as peers read it: finished, immutable, and silent about whose it is.",
})
export class PublishedRole {
  @Field(() => [LocalizedText], { description: "The title it is shown by, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it was written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "The quarter of publication, such as 2026-Q4; nothing finer is kept." })
  quarter!: string;

  @Field(() => Face, { description: "What may be known of the office." })
  face!: Face;

  @Field(() => [[LocalizedText]], {
    description: "All its titles, the one it is shown by first; at most 12.",
  })
  externalTitles!: LocalizedText[][];

  @Field(() => roleFamilyEnum, { description: "The neutral name of the role." })
  roleFamily!: RoleFamily;

  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job that it is classed as." })
  jobFamily!: JobFamily | null;

  /** Shown as entries of their lists. */
  occupations!: OccupationCode[];

  @Field(() => RankRange, { nullable: true, description: "The ranks that people in it have." })
  ranks!: RankRange | null;

  @Field(() => [skillEnum], { description: "What it owns, in the order of the vocabulary; at most 46." })
  duties!: Skill[];

  @Field(() => Int, {
    nullable: true,
    description: "The percentage of its time that goes to people outside the company, in tens.",
  })
  externalShare!: ExternalShare | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people new to open source are hired for it.",
  })
  newToOpenSource!: boolean | null;

  @Field(() => [NextStep], { description: "Where people in it go next; at most 8." })
  nextSteps!: NextStep[];

  @Field(() => [LocalizedText], { nullable: true, description: "What it is about, in the office's words." })
  summary!: LocalizedText[] | null;
}
