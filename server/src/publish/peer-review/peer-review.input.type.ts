import {
  commentOnDraftInput,
  peerReviewInput,
  savePublishingRulesInput,
  settleCommentInput,
} from "@rungs/shared/inputs/peer-review";
import { Field, ID, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

@ValidatedBy(peerReviewInput)
@InputType({ description: "A draft in the version that you have read." })
export class PeerReviewInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => Int, { description: "The version you have read." })
  version!: number;

  @Field(() => String, {
    description: "The digest of the words in the place of marked ones, as you have read them.",
  })
  ownWords!: string;
}

@ValidatedBy(commentOnDraftInput)
@InputType({ description: "What you have to say of a passage." })
export class CommentOnDraftInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => ID, { description: "The passage, by its key." })
  passage!: string;

  @Field(() => String, { description: "What you say." })
  text!: string;
}

@ValidatedBy(settleCommentInput)
@InputType({ description: "A comment that is settled." })
export class SettleCommentInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => ID, { description: "The comment." })
  commentId!: string;
}

@ValidatedBy(savePublishingRulesInput)
@InputType({ description: "What your organisation asks of everything it publishes." })
export class SavePublishingRulesInput {
  @Field(() => Int, { description: "How many colleagues have to approve a version first, from 0 to 3." })
  approvalsNeeded!: number;
}
