import {
  beginInquiryInput,
  declineIntroductionInput,
  introductionInput,
  markReadInput,
  sendMessageInput,
} from "@rungs/shared/inputs/introduction";
import type { DeclineReason } from "@rungs/shared/vocabulary/introduction";
import { Field, ID, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { declineReasonEnum } from "./introduction.type.ts";

@ValidatedBy(beginInquiryInput)
@InputType({ description: "What you ask, and whom." })
export class BeginInquiryInput {
  @Field(() => ID, { description: "A UUID of your choice; sent again, it changes nothing." })
  key!: string;

  @Field(() => String, { description: "What you ask; every one of them reads it." })
  message!: string;

  @Field(() => [ID], {
    description:
      "The posts, in the order in which to ask; at most 5. The next is asked when one did not accept.",
  })
  postIds!: string[];
}

@ValidatedBy(introductionInput)
@InputType({ description: "Something you do with an introduction." })
export class IntroductionInput {
  @Field(() => ID, { description: "The introduction." })
  introductionId!: string;

  @Field(() => ID, { description: "A UUID of your choice; sent again, it changes nothing." })
  key!: string;
}

@ValidatedBy(sendMessageInput)
@InputType({ description: "Words for the other side." })
export class SendMessageInput extends IntroductionInput {
  @Field(() => String, { description: "What you write." })
  text!: string;
}

@ValidatedBy(declineIntroductionInput)
@InputType({ description: "A request that you decline." })
export class DeclineIntroductionInput extends IntroductionInput {
  @Field(() => declineReasonEnum, { description: "Why; the asker is told this and nothing more." })
  reason!: DeclineReason;
}

@ValidatedBy(markReadInput)
@InputType({ description: "Up to where you have read." })
export class MarkReadInput {
  @Field(() => ID, { description: "The introduction." })
  introductionId!: string;

  @Field(() => Int, { description: "The number of the last message that you have read." })
  upTo!: number;
}
