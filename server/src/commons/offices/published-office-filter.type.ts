import { publishedOfficeFilter } from "@rungs/shared/inputs/published-office-filter";
import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { Field, InputType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  charterScopeEnum,
  officeFunctionEnum,
  placementEnum,
  strategyEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { FaceFilter } from "../face-filter.type.ts";

@ValidatedBy(publishedOfficeFilter)
@InputType({ description: "What a reader looks for among the offices; every part that is given must hold." })
export class PublishedOfficeFilter extends FaceFilter {
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
}
