import { chooseFaceInput } from "@rungs/shared/inputs/choose-face";
import { Field, ID, InputType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

@ValidatedBy(chooseFaceInput)
@InputType({ description: "How much of its face an organisation shows: one of the options of a review." })
export class ChooseFaceInput {
  @Field(() => String, { description: "The quarter of the review." })
  quarter!: string;

  @Field(() => ID, { description: "The option." })
  cellId!: string;
}
