import { publishedLadderFilter } from "@rungs/shared/inputs/published-ladder-filter";
import type { LadderStrategy, Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Field, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import { roleFamilyEnum, strategyEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { FaceFilter } from "../face-filter.type.ts";

@ValidatedBy(publishedLadderFilter)
@InputType({ description: "What a reader looks for; every part that is given must hold." })
export class PublishedLadderFilter extends FaceFilter {
  @Field(() => String, { nullable: true, description: "Words that stand somewhere in the ladder." })
  text?: string | null;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The role." })
  roleFamily?: RoleFamily | null;

  @Field(() => strategyEnum, { nullable: true, description: "The strategy." })
  strategy?: LadderStrategy | null;

  @Field(() => Int, { nullable: true, description: "At least so many levels." })
  minLevels?: number | null;

  @Field(() => Int, { nullable: true, description: "At most so many levels." })
  maxLevels?: number | null;

  @Field(() => Int, { nullable: true, description: "A level of this rank, 1 to 10." })
  rank?: Rank | null;

  @Field(() => Boolean, { nullable: true, description: "A level that is open to people new to open source." })
  newToOpenSource?: boolean | null;

  @Field(() => String, { nullable: true, description: "The language it was written in, as a BCP 47 tag." })
  language?: string | null;
}
