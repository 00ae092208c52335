import * as inputs from "@rungs/shared/inputs/role";
import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { OccupationCode } from "@rungs/shared/vocabulary/occupations";
import type { ExternalShare, NextStepKind } from "@rungs/shared/vocabulary/role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { createUnionType, Field, InputType, Int, ObjectType } from "type-graphql";

import { RankRangeInput } from "#server/platform/graphql/rank-range-input.type.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  jobFamilyEnum,
  nextStepKindEnum,
  roleFamilyEnum,
  skillEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { DraftConflict, DraftNotFound, DraftTooLarge, SavedDraftInput } from "../drafts/save-draft.type.ts";
import { RoleDraft } from "./role-draft.type.ts";

@ValidatedBy(inputs.createRoleInput)
@InputType({ description: "A role to start." })
export class CreateRoleInput {
  @Field(() => String, { description: "A title that peers may see." })
  title!: string;

  @Field(() => String, { nullable: true, description: "The title inside the company. It never leaves." })
  internalTitle?: string | null;

  @Field(() => String, { description: "The language it will be written in, as a BCP 47 tag." })
  language!: string;

  @Field(() => roleFamilyEnum, { nullable: true, description: "What its title was read as." })
  roleFamily?: RoleFamily | null;

  @Field(() => RankRangeInput, { nullable: true, description: "The ranks that its title can mean." })
  ranks?: RankRangeInput | null;
}

@InputType({ description: "A step that people in the role take." })
export class NextStepInput {
  @Field(() => nextStepKindEnum, { description: "Where it leads." })
  kind!: NextStepKind;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The other role; with OTHER_FAMILY alone." })
  family!: RoleFamily | null;

  @Field(() => jobFamilyEnum, {
    nullable: true,
    description: "The traditional job; with TRADITIONAL alone.",
  })
  jobFamily!: JobFamily | null;

  @Field(() => Int, { nullable: true, description: "The rank it leads to, 1 to 10, where that is known." })
  rank!: Rank | null;
}

@ValidatedBy(inputs.saveRoleInput)
@InputType({ description: "A whole role; its texts are in one language, and those in others stay." })
export class SaveRoleInput extends SavedDraftInput {
  @Field(() => String, { nullable: true, description: "The title inside the company. It never leaves." })
  internalTitle?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The company's own class for the job. It never leaves.",
  })
  jobClass?: string | null;

  @Field(() => [String], { description: "The titles that peers may see, the one it is shown by first." })
  externalTitles!: string[];

  @Field(() => roleFamilyEnum, { nullable: true, description: "The neutral name of the role." })
  roleFamily?: RoleFamily | null;

  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job that it is classed as." })
  jobFamily?: JobFamily | null;

  @Field(() => [String], { description: "Codes of its places in lists of occupations." })
  occupations!: OccupationCode[];

  @Field(() => RankRangeInput, { nullable: true, description: "The ranks that people in it have." })
  ranks?: RankRangeInput | null;

  @Field(() => [skillEnum], { description: "What it owns." })
  duties!: Skill[];

  @Field(() => Int, {
    nullable: true,
    description: "The percentage of its time that goes to people outside the company, in tens.",
  })
  externalShare?: ExternalShare | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether people new to open source are hired for it.",
  })
  newToOpenSource?: boolean | null;

  @Field(() => [NextStepInput], { description: "Where people in it go next." })
  nextSteps!: NextStepInput[];

  @Field(() => String, { nullable: true, description: "What it is about." })
  summary?: string | null;
}

@ObjectType({ description: "The role is written." })
export class RoleSaved {
  @Field(() => RoleDraft, { description: "The draft as it is now." })
  roleDraft!: RoleDraft;
}

export const SaveRoleResult = createUnionType({
  name: "SaveRoleResult",
  description: "What became of writing the role.",
  types: () => [RoleSaved, DraftConflict, DraftNotFound, DraftTooLarge] as const,
  resolveType: (value) => value.constructor as never,
});
