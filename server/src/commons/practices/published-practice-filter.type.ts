import { publishedPracticeFilter } from "@rungs/shared/inputs/published-practice-filter";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind } from "@rungs/shared/vocabulary/practice";
import { Field, InputType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  maturityEnum,
  officeFunctionEnum,
  practiceKindEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

import { FaceFilter } from "../face-filter.type.ts";

@ValidatedBy(publishedPracticeFilter)
@InputType({
  description: "What a reader looks for among the practices; every part that is given must hold.",
})
export class PublishedPracticeFilter extends FaceFilter {
  @Field(() => practiceKindEnum, { nullable: true, description: "What it is about." })
  kind?: PracticeKind | null;

  @Field(() => maturityEnum, { nullable: true, description: "How far it has come." })
  maturity?: Maturity | null;

  @Field(() => officeFunctionEnum, { nullable: true, description: "A function that it serves." })
  function?: OfficeFunction | null;
}
