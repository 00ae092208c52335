import { publishedOfficeFilter } from "@rungs/shared/inputs/published-office-filter";
import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import type { IndustryGroup, RegionGroup, SizeGroup } from "@rungs/shared/vocabulary/organization";
import { Field, InputType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  charterScopeEnum,
  industryGroupEnum,
  officeFunctionEnum,
  placementEnum,
  regionGroupEnum,
  sizeGroupEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

@ValidatedBy(publishedOfficeFilter)
@InputType({ description: "What a reader looks for among the offices; every part that is given must hold." })
export class PublishedOfficeFilter {
  @Field(() => officeFunctionEnum, { nullable: true, description: "A function that the office tells of." })
  function?: OfficeFunction | null;

  @Field(() => placementEnum, {
    nullable: true,
    description: "Where that function lives; without a function, where any of them does.",
  })
  placement?: Placement | null;

  @Field(() => strategyEnum, { nullable: true, description: "The strategy." })
  strategy?: LadderStrategy | null;

  @Field(() => charterScopeEnum, { nullable: true, description: "A field that its charter covers." })
  charterScope?: CharterScope | null;

  @Field(() => industryGroupEnum, { nullable: true, description: "The industry, where it is shown." })
  industry?: IndustryGroup | null;

  @Field(() => regionGroupEnum, { nullable: true, description: "The region, where it is shown." })
  region?: RegionGroup | null;

  @Field(() => sizeGroupEnum, { nullable: true, description: "The company's size, where it is shown." })
  size?: SizeGroup | null;
}
