import type { DraftKind } from "@rungs/shared/draft";
import {
  PEER_REVIEW_STEPS,
  type PeerReviewState,
  type PeerReviewStep,
} from "@rungs/shared/vocabulary/peer-review";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { Problem } from "#server/platform/graphql/problem.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { draftKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { PassagePlace } from "../reviewed-text.type.ts";
import { PEER_REVIEW_REFUSALS, type PeerReviewRefusal } from "./peer-review-acts.ts";
import { peerReviewStateEnum } from "./peer-review-progress.type.ts";

const stepEnum = registerEnum(PEER_REVIEW_STEPS, {
  name: "PeerReviewStep",
  description: "What happened to a draft in peer review.",
  values: {
    ASKED: "Its author asked colleagues to read it.",
    STOPPED: "It was taken out of the review.",
    APPROVED: "A colleague approved this version.",
    TAKEN_BACK: "A colleague took an approval back.",
    CHANGED: "It was changed; approvals of earlier versions count no more.",
    PUBLISHED: "It was published.",
  },
});

const refusalEnum = registerEnum(PEER_REVIEW_REFUSALS, {
  name: "PeerReviewRefusalReason",
  description: "Why something was not done in a peer review.",
  values: {
    IN_REVIEW_ALREADY: "Colleagues are reading it already.",
    NOT_IN_REVIEW: "Nobody is asked to read it.",
    VERSION_CHANGED: "It has changed since you read it.",
    OWN_DRAFT: "You wrote in it or asked for the review; others approve it.",
    NOT_APPROVED: "You have not approved this version.",
    PASSAGE_GONE: "The passage is no longer there.",
    TOO_MANY_COMMENTS: "It has as many open comments as a draft may have.",
  },
});

@ObjectType({ description: "A colleague of yours, as a peer review names them." })
export class Colleague {
  @Field(() => String, { nullable: true, description: "The name; null of somebody who has left." })
  name!: string | null;

  @Field(() => Boolean, { description: "Whether that is you." })
  isViewer!: boolean;
}

@ObjectType({ description: "What a colleague said of a passage." })
export class PeerReviewComment {
  @Field(() => ID, { description: "Names the comment." })
  id!: string;

  @Field(() => String, { description: "What was said." })
  text!: string;

  @Field(() => Colleague, { description: "Who said it." })
  by!: Colleague;

  @Field(() => String, { description: "When, as an ISO 8601 time." })
  writtenAt!: string;

  @Field(() => Int, { description: "The version that was read." })
  draftVersion!: number;

  @Field(() => String, { description: "The passage as it was read." })
  passage!: string;

  @Field(() => Boolean, { description: "Whether the passage says something else now." })
  passageChanged!: boolean;

  @Field(() => Colleague, { nullable: true, description: "Who settled it; null while it is open." })
  settledBy!: Colleague | null;
}

@ObjectType({ description: "A passage of a draft with what colleagues said of it." })
export class PeerReviewPassage {
  @Field(() => ID, { description: "Names the passage; comment with it." })
  key!: string;

  @Field(() => PassagePlace, { description: "Where it stands." })
  place!: PassagePlace;

  @Field(() => String, { description: "What it says." })
  text!: string;

  @Field(() => [PeerReviewComment], {
    description: "What was said of it, oldest first; at most 300 open ones a draft, and 600 in all.",
  })
  comments!: PeerReviewComment[];
}

@ObjectType({ description: "One line of a draft's history." })
export class PeerReviewHistoryStep {
  @Field(() => stepEnum, { description: "What happened." })
  step!: PeerReviewStep;

  @Field(() => Int, { description: "The version it happened to." })
  draftVersion!: number;

  @Field(() => Colleague, { description: "Who did it." })
  by!: Colleague;

  @Field(() => String, { description: "When, as an ISO 8601 time." })
  at!: string;
}

@ObjectType({
  description: "A draft among the colleagues who read it before it is published. Nobody outside sees it.",
})
export class PeerReview {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => draftKindEnum, { description: "What it is." })
  kind!: DraftKind;

  @Field(() => [LocalizedText], { description: "Its title." })
  title!: LocalizedText[];

  @Field(() => Int, { description: "Its version." })
  version!: number;

  @Field(() => [String], {
    description: "The words that peers would read in the place of marked ones; at most one for each of them.",
  })
  replacements!: string[];

  @Field(() => String, { description: "The digest of those words with their places." })
  ownWords!: string;

  @Field(() => peerReviewStateEnum, { description: "How far it has come." })
  state!: PeerReviewState;

  @Field(() => Int, {
    description: "How many approvals the organisation asks of a publication, from 0 to 3.",
  })
  needed!: number;

  @Field(() => [Colleague], { description: "Who has approved exactly this version." })
  approvals!: Colleague[];

  @Field(() => Int, { description: "How many people may approve it, whether they have or not." })
  mayApprove!: number;

  @Field(() => [PeerReviewPassage], { description: "Every passage that can leave, in reading order." })
  passages!: PeerReviewPassage[];

  @Field(() => [PeerReviewComment], { description: "Comments on passages that are no longer there." })
  onPassagesGone!: PeerReviewComment[];

  @Field(() => [PeerReviewHistoryStep], {
    description: "What happened to it, newest first; at most 50 lines.",
  })
  history!: PeerReviewHistoryStep[];

  @Field(() => Boolean, { description: "Whether you may ask for the review, stop it and comment." })
  viewerCanTakePart!: boolean;

  @Field(() => Boolean, { description: "Whether you may approve this version: you wrote nothing of it." })
  viewerCanApprove!: boolean;

  @Field(() => Boolean, { description: "Whether you have approved this version." })
  viewerHasApproved!: boolean;
}

@ObjectType({ description: "What an organisation asks of everything it publishes." })
export class PublishingRules {
  @Field(() => Int, { description: "How many colleagues have to approve a version first, from 0 to 3." })
  approvalsNeeded!: number;

  @Field(() => Int, { description: "How many people of the organisation write and publish." })
  people!: number;

  @Field(() => Boolean, { description: "Whether you may change it." })
  viewerCanChange!: boolean;
}

@ObjectType({ description: "It is done." })
export class PeerReviewDone {
  @Field(() => PeerReview, { description: "The review as it is now." })
  peerReview!: PeerReview;
}

@ObjectType({ implements: Problem, description: "It was not done." })
export class PeerReviewRefused extends Problem {
  @Field(() => refusalEnum, { description: "Why." })
  reason!: PeerReviewRefusal;
}

@ObjectType({ implements: Problem, description: "There is no such draft." })
export class PeerReviewNotFound extends Problem {}

export const PeerReviewResultUnion = createUnionType({
  name: "PeerReviewResult",
  description: "What became of an act in a peer review.",
  types: () => [PeerReviewDone, PeerReviewRefused, PeerReviewNotFound] as const,
  resolveType: (value) => value.constructor as never,
});
