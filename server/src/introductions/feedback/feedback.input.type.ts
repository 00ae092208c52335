import { feedbackInput } from "@rungs/shared/inputs/feedback";
import { HELPED_ANSWERS, type HelpedAnswer } from "@rungs/shared/vocabulary/activity";
import { Field, ID, InputType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

const helpedEnum = registerEnum(HELPED_ANSWERS, {
  name: "HelpedAnswer",
  description: "Whether a talk helped.",
});

@ValidatedBy(feedbackInput)
@InputType({
  description: "How a talk of yours went. The other side is not told whether you say something, or what.",
})
export class FeedbackInput {
  @Field(() => ID, { description: "The introduction." })
  introductionId!: string;

  @Field(() => helpedEnum, {
    description: "Whether it helped; with at least four other offices it becomes a band on the post.",
  })
  helped!: HelpedAnswer;

  @Field(() => Boolean, { description: "Whether you would do it again." })
  again!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What whoever looks after the network should read, once the quarter is over.",
  })
  words?: string | null;
}
