import { HELPED_ANSWERS, type HelpedAnswer } from "@rungs/shared/vocabulary/activity";
import { Field, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

const helpedEnum = registerEnum(HELPED_ANSWERS, {
  name: "HelpedAnswer",
  description: "Whether a talk helped.",
});

@ObjectType({ description: "What somebody said about a talk. Who, of which talk and when is not told." })
export class FeedbackWords {
  @Field(() => String, { description: "The quarter, such as 2026-Q4, which is over." })
  quarter!: string;

  @Field(() => helpedEnum, { description: "Whether the talk helped." })
  helped!: HelpedAnswer;

  @Field(() => Boolean, { description: "Whether they would do it again." })
  again!: boolean;

  @Field(() => String, { description: "Their words." })
  words!: string;
}
