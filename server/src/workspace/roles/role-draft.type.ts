import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OccupationCode } from "@rungs/shared/vocabulary/occupations";
import type { ExternalShare } from "@rungs/shared/vocabulary/role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { NextStep } from "#server/platform/graphql/next-step.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { RankRange } from "#server/platform/graphql/rank-range.type.ts";
import { jobFamilyEnum, roleFamilyEnum, skillEnum } from "#server/platform/graphql/vocabulary-enums.ts";

@ObjectType({ description: "A role as its own organisation is writing it. Nobody else can see it." })
export class RoleDraft {
  @Field(() => ID, { description: "The draft's id; it never leaves the organisation." })
  id!: string;

  @Field(() => Int, { description: "Counts the edits; name it when editing." })
  version!: number;

  @Field(() => [LocalizedText], { description: "The title it is listed by, once in each language." })
  title!: LocalizedText[];

  @Field(() => String, { description: "The language it is written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { nullable: true, description: "The title inside the company. It never leaves." })
  internalTitle!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The company's own class for the job, such as TPM-3. It never leaves.",
  })
  jobClass!: string | null;

  @Field(() => [[LocalizedText]], { description: "The titles that peers may see; at most 12." })
  externalTitles!: LocalizedText[][];

  @Field(() => roleFamilyEnum, { nullable: true, description: "The neutral name of the role." })
  roleFamily!: RoleFamily | null;

  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job that it is classed as." })
  jobFamily!: JobFamily | null;

  @Field(() => [String], { description: "Codes of its places in lists of occupations; at most 12." })
  occupations!: OccupationCode[];

  @Field(() => RankRange, { nullable: true, description: "The ranks that people in it have." })
  ranks!: RankRange | null;

  @Field(() => [skillEnum], { description: "What it owns, in the order of the vocabulary." })
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

  @Field(() => [LocalizedText], { nullable: true, description: "What it is about." })
  summary!: LocalizedText[] | null;

  @Field(() => String, { description: "When it was last edited, in UTC." })
  updatedAt!: string;

  @Field(() => Boolean, { description: "Whether the viewer may write it." })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may publish it." })
  viewerCanPublish!: boolean;
}

@ObjectType({ description: "A role in a list, with its place." })
export class RoleDraftEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => RoleDraft, { description: "The role." })
  node!: RoleDraft;
}

@ObjectType({ description: "A page of the organisation's roles, newest first." })
export class RoleDraftConnection {
  @Field(() => [RoleDraftEdge], { description: "The roles of this page; at most `first`." })
  edges!: RoleDraftEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}
