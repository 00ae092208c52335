import type { DraftKind } from "@rungs/shared/draft";
import { type FindingCategory, WITHDRAWAL_MANNERS } from "@rungs/shared/vocabulary/sharing";
import type { TakedownReason } from "@rungs/shared/vocabulary/takedown";
import { createUnionType, Field, ID, ObjectType } from "type-graphql";

import { Face } from "#server/commons/face.type.ts";
import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { Problem } from "#server/platform/graphql/problem.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { draftKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { DraftReview } from "./draft-review.type.ts";
import { PublicationProblem } from "./publication-problem.type.ts";
import { categoryEnum } from "./reviewed-text.type.ts";
import { takedownReasonEnum } from "./takedown/takedown.type.ts";

export const PUBLICATION_STATES = ["CONFIRMED", "VISIBLE", "RETRACTING", "RETRACTED"] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

const stateEnum = registerEnum(PUBLICATION_STATES, {
  name: "PublicationState",
  description: "How far a publication has come.",
  values: {
    CONFIRMED: "On its way to the commons.",
    VISIBLE: "Peers can read it.",
    RETRACTING: "On its way back.",
    RETRACTED: "Peers can no longer read it.",
  },
});

export const PUBLICATION_WAITS = ["BATCH", "QUARTER"] as const;
export type PublicationWait = (typeof PUBLICATION_WAITS)[number];

const waitEnum = registerEnum(PUBLICATION_WAITS, {
  name: "PublicationWait",
  description: "What a publication waits for, so that nobody can tell whose it is by when it comes or goes.",
  values: {
    BATCH: "For the week's batch, which leaves once several organisations share something.",
    QUARTER:
      "For the next quarter, in which it goes among the withdrawals of others, or one later by itself.",
  },
});
export const mannerEnum = registerEnum(WITHDRAWAL_MANNERS, {
  name: "WithdrawalManner",
  description: "How something is taken back.",
  values: {
    QUIETLY: "With the next quarter, among the withdrawals of others.",
    AT_ONCE: "Within seconds; someone who watches the network sees it go.",
  },
});

@ObjectType({ description: "Something that was found in what was published." })
export class QuarantineReason {
  @Field(() => categoryEnum, { description: "Why it should not be read by peers." })
  category!: FindingCategory;

  @Field(() => String, { description: "The words, as they stand in it." })
  surface!: string;
}

@ObjectType({ description: "What the daily scan of the commons took out, and why." })
export class Quarantine {
  @Field(() => [QuarantineReason], { description: "What was found, each thing once." })
  reasons!: QuarantineReason[];
}

@ObjectType({
  description: "What the organisation knows of something it published. Nobody else can see this.",
})
export class Publication {
  @Field(() => ID, { description: "The ledger's id; it never leaves the organisation." })
  id!: string;

  @Field(() => draftKindEnum, { description: "What it is." })
  kind!: DraftKind;

  @Field(() => ID, { nullable: true, description: "The draft it came from; null once that is deleted." })
  draftId!: string | null;

  @Field(() => ID, { description: "The id under which peers read it." })
  publishedId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The practice that a comment stands under, in its first version; null for all else.",
  })
  publishedPracticeId!: string | null;

  @Field(() => [LocalizedText], { description: "The title as it was published." })
  title!: LocalizedText[];

  @Field(() => stateEnum, { description: "How far it has come." })
  state!: PublicationState;

  @Field(() => String, { description: "The quarter peers are shown." })
  quarter!: string;

  @Field(() => Face, { description: "What peers are shown of the office beside it." })
  face!: Face;

  @Field(() => Boolean, { description: "Whether peers see that it took the place of an earlier version." })
  replacesEarlier!: boolean;

  @Field(() => String, { description: "The SHA-256 of the confirmed text." })
  sha256!: string;

  @Field(() => waitEnum, { nullable: true, description: "What it waits for; null where nothing holds it." })
  waitsFor!: PublicationWait | null;

  @Field(() => Quarantine, {
    nullable: true,
    description: "Why the daily scan took it out of the commons; null where it did not.",
  })
  quarantine!: Quarantine | null;

  @Field(() => takedownReasonEnum, {
    nullable: true,
    description: "Why whoever looks after the network took it down; null where nobody did.",
  })
  takedownReason!: TakedownReason | null;

  @Field(() => Boolean, { description: "Whether it stays when the organisation leaves the network." })
  keepAfterLeaving!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take it back." })
  viewerCanRetract!: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer has a choice: to take it back quietly, or so that a watcher sees it.",
  })
  viewerCanChooseManner!: boolean;
}

@ObjectType({ description: "A draft of which peers can read a publication." })
export class PublishedDraft {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => ID, { description: "The id under which peers read what came from it last." })
  publishedId!: string;
}

@ObjectType({ description: "A publication in a list, with its place." })
export class PublicationEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => Publication, { description: "The publication." })
  node!: Publication;
}

@ObjectType({ description: "A page of the organisation's publications, newest first." })
export class PublicationConnection {
  @Field(() => [PublicationEdge], { description: "The publications of this page; at most `first`." })
  edges!: PublicationEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}

@ObjectType({ description: "The decisions are kept." })
export class FindingsDecided {
  @Field(() => DraftReview, { description: "The review as it is now." })
  draftReview!: DraftReview;
}

@ObjectType({ description: "It is confirmed, and leaves at once or with its batch." })
export class PublicationConfirmed {
  @Field(() => Publication, { description: "The publication." })
  publication!: Publication;
}

@ObjectType({ description: "It is on its way back." })
export class PublicationRetracted {
  @Field(() => Publication, { description: "The publication." })
  publication!: Publication;
}

@ObjectType({ implements: Problem, description: "There is no such draft or publication." })
export class PublicationNotFound extends Problem {}

@ObjectType({ implements: Problem, description: "The checklist of what must not be shared is not complete." })
export class ChecklistOpen extends Problem {}

@ObjectType({ implements: Problem, description: "What would leave is no longer what the author saw." })
export class PreviewChanged extends Problem {}

@ObjectType({
  implements: Problem,
  description: "The confirmation is kept; a second person of the organisation has to confirm the same text.",
})
export class SecondPersonNeeded extends Problem {
  @Field(() => Boolean, { description: "Whether nobody else in the organisation may publish." })
  alone!: boolean;
}

@ObjectType({ implements: Problem, description: "Something has to be mended first." })
export class PublicationNotReady extends Problem {
  @Field(() => [PublicationProblem], { description: "What it is." })
  problems!: PublicationProblem[];
}

export const DecideFindingsResult = createUnionType({
  name: "DecideFindingsResult",
  description: "What became of decisions.",
  types: () => [FindingsDecided, PublicationNotFound] as const,
  resolveType: (value) => value.constructor as never,
});

export const ConfirmPublicationResult = createUnionType({
  name: "ConfirmPublicationResult",
  description: "What became of a confirmation.",
  types: () =>
    [
      PublicationConfirmed,
      SecondPersonNeeded,
      PublicationNotFound,
      ChecklistOpen,
      PreviewChanged,
      PublicationNotReady,
    ] as const,
  resolveType: (value) => value.constructor as never,
});

export const RetractPublicationResult = createUnionType({
  name: "RetractPublicationResult",
  description: "What became of a retraction.",
  types: () => [PublicationRetracted, PublicationNotFound] as const,
  resolveType: (value) => value.constructor as never,
});
