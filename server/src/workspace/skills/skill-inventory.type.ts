import { type InventorySkillValues, saveSkillInventoryInput } from "@rungs/shared/inputs/skill-inventory";
import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { type Skill, SKILL_PREFERENCES, type SkillPreference } from "@rungs/shared/vocabulary/skills";
import { Field, InputType, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { jobFamilyEnum, roleFamilyEnum, skillEnum } from "#server/platform/graphql/vocabulary-enums.ts";

const skillPreferenceEnum = registerEnum(SKILL_PREFERENCES, {
  name: "SkillPreference",
  description: "How somebody feels about doing more of a skill.",
});

@ObjectType({ description: "What you say of one of your skills." })
export class InventorySkill {
  @Field(() => skillEnum, { description: "The skill." })
  skill!: Skill;

  @Field(() => Int, { description: "How well you know it, from 0 (not at all) to 5 (authority)." })
  proficiency!: number;

  @Field(() => skillPreferenceEnum, { description: "Whether you want to do more of it." })
  preference!: SkillPreference;
}

@ObjectType({ description: "How much of a traditional job your skills cover." })
export class JobFamilyOverlap {
  @Field(() => jobFamilyEnum, { description: "The job." })
  jobFamily!: JobFamily;

  @Field(() => Int, {
    description: "The share of the job's skills that you know at proficiency 2 or better, in whole percent.",
  })
  percent!: number;

  @Field(() => [skillEnum], { description: "The job's skills that you know at proficiency 2 or better." })
  matching!: Skill[];

  @Field(() => [skillEnum], { description: "The job's other skills." })
  missing!: Skill[];
}

@ObjectType({ description: "A skill that a role asks for more than you know it." })
export class SkillGap {
  @Field(() => skillEnum, { description: "The skill." })
  skill!: Skill;

  @Field(() => Int, { description: "The proficiency the role asks for, from 1 to 5." })
  required!: number;

  @Field(() => Int, { description: "Your proficiency, from 0 to 4." })
  held!: number;

  @Field(() => Int, { description: "The difference: the levels still to learn." })
  levels!: number;
}

@ObjectType({ description: "A role in an office that your skills lead to." })
export class RoleMove {
  @Field(() => roleFamilyEnum, { description: "The role." })
  roleFamily!: RoleFamily;

  @Field(() => Int, {
    description: "The rank to enter at, 1 to 10; if out of reach, the lowest of the role.",
  })
  rank!: Rank;

  @Field(() => Boolean, {
    description: "Whether you bring at least one level for every two that are left to learn.",
  })
  isWithinReach!: boolean;

  @Field(() => Int, { description: "Your levels in the skills that the role asks for, together." })
  levelsBrought!: number;

  @Field(() => Int, { description: "The levels of all gaps together." })
  levelsToLearn!: number;

  @Field(() => [SkillGap], { description: "What the role asks for and you do not have, widest first." })
  gaps!: SkillGap[];
}

@ObjectType({
  description: "What you say of your own skills. Nobody else can see it, whatever their role.",
})
export class SkillInventory {
  @Field(() => [InventorySkill], {
    description: "The skills you have an opinion of; at most one entry each.",
  })
  skills!: InventorySkill[];

  @Field(() => String, { nullable: true, description: "A note to yourself." })
  note!: string | null;
}

@InputType({ description: "What you say of one of your skills, as it is sent." })
export class InventorySkillInput {
  @Field(() => skillEnum, { description: "The skill." })
  skill!: Skill;

  @Field(() => Int, { description: "How well you know it, from 0 (not at all) to 5 (authority)." })
  proficiency!: number;

  @Field(() => skillPreferenceEnum, { description: "Whether you want to do more of it." })
  preference!: InventorySkillValues["preference"];
}

@ValidatedBy(saveSkillInventoryInput)
@InputType({ description: "Your whole inventory: what is left out is forgotten." })
export class SaveSkillInventoryInput {
  @Field(() => [InventorySkillInput], { description: "The skills you have an opinion of, each once." })
  skills!: InventorySkillInput[];

  @Field(() => String, { nullable: true, description: "A note to yourself." })
  note?: string | null;
}
