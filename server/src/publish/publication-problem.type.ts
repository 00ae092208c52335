import { Field, ID, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

import { REVIEW_PROBLEMS, type ReviewProblem } from "./review.ts";

const problemEnum = registerEnum(REVIEW_PROBLEMS, {
  name: "PublicationProblemCode",
  description: "What stands in the way of publishing.",
});

@ObjectType({ description: "Something to mend before the draft may be published." })
export class PublicationProblem {
  @Field(() => problemEnum, { description: "What it is." })
  code!: ReviewProblem["code"];

  @Field(() => ID, {
    nullable: true,
    description: "The part of the draft it is about, such as a level, where it is about one.",
  })
  elementId!: string | null;

  @Field(() => Int, { description: "How many of the same there are." })
  count!: number;
}
