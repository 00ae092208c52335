import { publishedLadderFilter } from "@rungs/shared/inputs/published-ladder-filter";
import type { LadderStrategy, Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { IndustryGroup, RegionGroup, SizeGroup } from "@rungs/shared/vocabulary/organization";
import { Field, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  industryGroupEnum,
  regionGroupEnum,
  roleFamilyEnum,
  sizeGroupEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

@ValidatedBy(publishedLadderFilter)
@InputType({ description: "What a reader looks for; every part that is given must hold." })
export class PublishedLadderFilter {
  @Field(() => String, { nullable: true, description: "Words that stand somewhere in the ladder." })
  text?: string | null;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The role." })
  roleFamily?: RoleFamily | null;

  @Field(() => strategyEnum, { nullable: true, description: "The strategy." })
  strategy?: LadderStrategy | null;

  @Field(() => industryGroupEnum, { nullable: true, description: "The industry, where it is shown." })
  industry?: IndustryGroup | null;

  @Field(() => regionGroupEnum, { nullable: true, description: "The region, where it is shown." })
  region?: RegionGroup | null;

  @Field(() => sizeGroupEnum, { nullable: true, description: "The company's size, where it is shown." })
  size?: SizeGroup | null;

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
