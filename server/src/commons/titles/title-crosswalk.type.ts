import type { CountBand } from "@rungs/shared/vocabulary/count-band";
import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { NextStepKind } from "@rungs/shared/vocabulary/role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { Field, Float, Int, ObjectType } from "type-graphql";

import { RankRange } from "#server/platform/graphql/rank-range.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import {
  countBandEnum,
  jobFamilyEnum,
  nextStepKindEnum,
  roleFamilyEnum,
  skillEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { Occupation } from "../occupation.type.ts";
import { type Agreement, AGREEMENTS } from "./rank-consensus.ts";

const agreementEnum = registerEnum(AGREEMENTS, {
  name: "Agreement",
  description: "How far ladders agree on what a title is worth.",
  values: {
    CLOSE: "On a rank or its neighbour.",
    ROUGH: "Up to two ranks apart.",
    WIDE: "Further apart.",
  },
});

@ObjectType({ description: "What the words of a title mean, whoever uses them." })
export class TitleMatch {
  @Field(() => roleFamilyEnum, {
    nullable: true,
    description: "The role; null where none could be made out.",
  })
  roleFamily!: RoleFamily | null;

  @Field(() => RankRange, {
    nullable: true,
    description: "The ranks it can mean, where it says anything of them.",
  })
  ranks!: RankRange | null;

  @Field(() => [Occupation], { description: "The occupations nearest to the role; at most 4." })
  occupations!: Occupation[];

  @Field(() => Float, { description: "How sure the role is, from 0 to 1; from 0.8 on nearly." })
  confidence!: number;
}

@ObjectType({ description: "The ranks of the middle half of ladders that use a title." })
export class MiddleRanks {
  @Field(() => Int, { description: "A quarter of the ladders give it this rank or a lower one." })
  lowerQuartile!: Rank;

  @Field(() => Int, { description: "Half of the ladders give it this rank or a lower one." })
  median!: Rank;

  @Field(() => Int, { description: "Three quarters of the ladders give it this rank or a lower one." })
  upperQuartile!: Rank;
}

@ObjectType({ description: "Where a title stands on the neutral scale among those who use it." })
export class TitleRanks {
  @Field(() => Int, { description: "The lowest rank it is used at." })
  lowest!: Rank;

  @Field(() => Int, { description: "The highest rank it is used at." })
  highest!: Rank;

  @Field(() => MiddleRanks, { nullable: true, description: "Where most stand; null with too few ladders." })
  middle!: MiddleRanks | null;
}

@ObjectType({ description: "What ladders and roles say of one title. All its spellings count together." })
export class TitleUsage {
  @Field(() => String, { description: "The title in its usual spelling." })
  title!: string;

  @Field(() => String, { description: "Its language, as a BCP 47 tag." })
  language!: string;

  @Field(() => countBandEnum, { description: "How many ladders and roles use it." })
  countBand!: CountBand;

  @Field(() => TitleRanks, { description: "The ranks it is used at, one vote a ladder." })
  ranks!: TitleRanks;

  @Field(() => Float, {
    nullable: true,
    description:
      "1 where all agree on its rank, 0 where half say C1 and half C10; null with too few ladders.",
  })
  consensus!: number | null;

  @Field(() => agreementEnum, {
    nullable: true,
    description: "The consensus in words; null with too few ladders.",
  })
  agreement!: Agreement | null;
}

@ObjectType({ description: "A role that a title is used for." })
export class TitleRole {
  @Field(() => roleFamilyEnum, { description: "The role." })
  roleFamily!: RoleFamily;

  @Field(() => Int, { description: "In how many of a hundred ladders with the title, rounded to tens." })
  percent!: number;
}

@ObjectType({ description: "What comes after a title." })
export class TitleNextStep {
  @Field(() => String, { nullable: true, description: "The next title; null for the end of the ladder." })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: "The rank it has most often." })
  rank!: Rank | null;

  @Field(() => Int, { description: "In how many of a hundred ladders with the title, rounded to tens." })
  percent!: number;
}

@ObjectType({ description: "What ladders for one role have in common." })
export class RoleTitles {
  @Field(() => roleFamilyEnum, { description: "The role." })
  roleFamily!: RoleFamily;

  @Field(() => countBandEnum, { description: "How many ladders and roles there are for it." })
  countBand!: CountBand;

  @Field(() => [TitleUsage], { description: "The titles in use for it, the most common first; at most 80." })
  titles!: TitleUsage[];

  @Field(() => Int, {
    nullable: true,
    description: "A quarter of its ladders reach this rank or a higher one; null with too few.",
  })
  upperQuartileOfHighest!: Rank | null;
}

@ObjectType({ description: "Where people in a role go next, as offices tell of their roles." })
export class RoleFamilyStep {
  @Field(() => nextStepKindEnum, { description: "Where it leads." })
  kind!: NextStepKind;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The other role, where it leads to one." })
  family!: RoleFamily | null;

  @Field(() => jobFamilyEnum, { nullable: true, description: "The traditional job, where it leads to one." })
  jobFamily!: JobFamily | null;

  @Field(() => Int, {
    description: "Of a hundred roles that name a step, how many name this one, rounded to tens.",
  })
  percent!: number;
}

@ObjectType({ description: "A title whose duties are compared." })
export class ComparedTitle {
  @Field(() => String, { description: "The title." })
  title!: string;

  @Field(() => String, { description: "Its language, as a BCP 47 tag." })
  language!: string;

  @Field(() => countBandEnum, { description: "How many roles with duties have it; at least 5." })
  countBand!: CountBand;
}

@ObjectType({ description: "How far the duties of two titles are the same." })
export class TitlePair {
  @Field(() => Int, { description: "The place of the one title, counted from 0." })
  first!: number;

  @Field(() => Int, { description: "The place of the other, counted from 0." })
  second!: number;

  @Field(() => Int, {
    description:
      "What both have of all duties that either has, each weighed by the part of roles that name it, in tens of a hundred.",
  })
  percent!: number;

  @Field(() => [skillEnum], { description: "Duties of both, the most common first." })
  shared!: Skill[];

  @Field(() => [skillEnum], {
    description: "Duties that half of the first title's roles name and none of the second's.",
  })
  onlyFirst!: Skill[];

  @Field(() => [skillEnum], {
    description: "Duties that half of the second title's roles name and none of the first's.",
  })
  onlySecond!: Skill[];
}

@ObjectType({ description: "Titles and how far their duties are the same, two by two." })
export class TitleMatrix {
  @Field(() => [ComparedTitle], { description: "The asked title first, if a role has it; at most 6." })
  titles!: ComparedTitle[];

  @Field(() => [TitlePair], { description: "Each pair once; at most 15." })
  pairs!: TitlePair[];
}

@ObjectType({ description: "One office's title in the words of the others." })
export class TitleCrosswalk {
  @Field(() => TitleMatch, {
    nullable: true,
    description: "What its words mean; null where no title was given.",
  })
  match!: TitleMatch | null;

  @Field(() => TitleUsage, {
    nullable: true,
    description: "What ladders say of the very title; null where none has it.",
  })
  usage!: TitleUsage | null;

  @Field(() => [TitleRole], {
    description: "The roles that the title is used for, the most common first; none with too few ladders.",
  })
  roles!: TitleRole[];

  @Field(() => [TitleNextStep], {
    description:
      "What comes after the title, the most common first; none with too few ladders, and at most 8.",
  })
  nextSteps!: TitleNextStep[];

  @Field(() => [RoleFamilyStep], {
    description:
      "Where people in the role go next, the most common first; steps that fewer than 5 roles name are left out, and at most 12 are told.",
  })
  roleSteps!: RoleFamilyStep[];

  @Field(() => TitleMatrix, {
    nullable: true,
    description:
      "How far the duties of common titles are the same; null with too few roles, or where nothing was found.",
  })
  duties!: TitleMatrix | null;

  @Field(() => RoleTitles, {
    nullable: true,
    description: "What others call the same role; null where the role is not known.",
  })
  role!: RoleTitles | null;
}

@ObjectType({ description: "That a ladder ends lower than comparable ones." })
export class LadderCeiling {
  @Field(() => Int, { description: "Its highest rank." })
  highest!: Rank;

  @Field(() => Int, {
    description: "At least a quarter of the other ladders for the same role reach this rank.",
  })
  peers!: Rank;
}
