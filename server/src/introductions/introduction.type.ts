import { FEEDBACK_STATES, type FeedbackState } from "@rungs/shared/vocabulary/activity";
import {
  DECLINE_REASONS,
  type DeclineReason,
  INTRODUCTION_ACTS,
  INTRODUCTION_REFUSALS,
  INTRODUCTION_SIDES,
  INTRODUCTION_STAGES,
  type IntroductionActName,
  type IntroductionRefusal,
  type IntroductionSide,
  type IntroductionStage,
} from "@rungs/shared/vocabulary/introduction";
import { FINDING_CATEGORIES, type FindingCategory } from "@rungs/shared/vocabulary/sharing";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { Problem } from "#server/platform/graphql/problem.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";

import { CHOICE_STATES, type ChoiceRecord } from "./find-introductions.ts";

const sideEnum = registerEnum(INTRODUCTION_SIDES, {
  name: "IntroductionSide",
  description: "One of the two who are introduced.",
  values: { ASKER: "Who asks.", ANSWERER: "Whose post it is." },
});

const stageEnum = registerEnum(INTRODUCTION_STAGES, {
  name: "IntroductionStage",
  description: "How far an introduction has come.",
  values: {
    ASKED: "The answerer has not decided yet.",
    QUESTIONED: "The answerer has asked something first.",
    ACCEPTED: "The two talk, and do not know who the other is.",
    REVEALED: "Both know each other's names.",
    DECLINED: "The answerer has declined.",
    EXPIRED: "Nobody answered in time.",
    CANCELLED: "The asker has cancelled or is here no longer, or whoever looks after the network ended it.",
    FULL: "The post took no more, or its author is here no longer.",
    CLOSED: "One of the two is here no longer, or whoever looks after the network ended it.",
    LEFT: "One of the two has ended the talk.",
  },
});

export const declineReasonEnum = registerEnum(DECLINE_REASONS, {
  name: "DeclineReason",
  description: "Why somebody declines; nothing more is told.",
  values: { TOO_CLOSE: "The two would probably know each other." },
});

const actEnum = registerEnum(INTRODUCTION_ACTS, {
  name: "IntroductionAct",
  description: "What one side can do.",
});

const feedbackStateEnum = registerEnum(FEEDBACK_STATES, {
  name: "FeedbackState",
  description: "Whether somebody has said how a talk went.",
});

const choiceEnum = registerEnum(CHOICE_STATES, {
  name: "InquiryChoiceState",
  description: "What has become of a post that you named.",
  values: {
    ASKED_NOW: "It is asked now.",
    WAS_ASKED: "It was asked.",
    NEXT: "Its turn comes if nobody before accepts.",
    NOT_ASKED: "It was not asked, and is not any more; why is not told.",
  },
});

const categoryEnum = registerEnum(FINDING_CATEGORIES, {
  name: "FindingCategory",
  description:
    "Why something was marked: one's own secrets refuse, patterns are replaced, names and unknown words ask.",
});

export const refusalEnum = registerEnum(INTRODUCTION_REFUSALS, {
  name: "IntroductionRefusalReason",
  description: "Why something was not done.",
  values: {
    NOT_FOUND: "There is no such introduction of yours.",
    NOT_YOURS: "It is for the other side to do.",
    TOO_LATE: "It has ended, or both names are known already.",
    TOO_EARLY: "The request is not accepted yet, or nothing was asked back.",
    ALREADY: "It is done already.",
    NOBODY_TO_ASK: "One of the posts takes no requests of yours now; which and why is not told.",
    TOO_MANY_OPEN: "You wait for as many answers as one may.",
    TOO_OFTEN: "You have tried too often; try again later.",
    NO_ROOM: "You talk with as many as your post has room for.",
    TOO_FEW_ALIKE: "Too few offices would be left among which the others could hide.",
    OWN_SECRET: "The text names your own organisation or one of its secrets.",
    GONE: "The other side is here no longer.",
    NOT_READY: "The door would not let this out of the draft as it is; its review says why.",
    CHANGED: "What you would agree to has changed since you read it.",
    TIME_PASSED: "A time is not to come any more.",
    TIME_TOO_FAR: "A time is more than 90 days ahead.",
    KEY_USED: "The key was used for something else.",
  },
});

@ObjectType({ description: "The names of the other side. Both sides learn them at once." })
export class RevealedName {
  @Field(() => String, { description: "The organisation." })
  organization!: string;

  @Field(() => String, { description: "The person." })
  person!: string;
}

@ObjectType({ description: "A post that you named when you asked." })
export class InquiryChoice {
  @Field(() => ID, { description: "The post." })
  postId!: string;

  @Field(() => choiceEnum, { description: "What has become of it." })
  state!: ChoiceRecord["state"];
}

@ObjectType({ description: "You and somebody whom you do not know: one asks, the other answers for a post." })
export class Introduction {
  @Field(() => ID, { description: "Names the introduction." })
  id!: string;

  @Field(() => sideEnum, { description: "Which of the two you are." })
  side!: IntroductionSide;

  @Field(() => ID, { description: "The post, as it stood when it was asked." })
  postId!: string;

  @Field(() => [LocalizedText], { description: "The title of the post, once in each language." })
  postTitle!: LocalizedText[];

  @Field(() => stageEnum, { description: "How far it has come." })
  stage!: IntroductionStage;

  @Field(() => declineReasonEnum, {
    nullable: true,
    description: "Why it was declined; null where it was not.",
  })
  declineReason!: DeclineReason | null;

  @Field(() => String, { description: "The day it began, such as 2027-03-14, in UTC." })
  askedOn!: string;

  @Field(() => String, { description: "The day until which the answerer can decide, in UTC." })
  deadline!: string;

  @Field(() => Int, {
    description: "How many messages of the other side you have not read; nobody else is told.",
  })
  newMessages!: number;

  @Field(() => Boolean, {
    description: "Whether you would tell your names. Of the other side it is not told until both do.",
  })
  viewerConsents!: boolean;

  @Field(() => [actEnum], { description: "What you can do now; at most 8." })
  viewerCan!: IntroductionActName[];

  @Field(() => feedbackStateEnum, {
    nullable: true,
    description:
      "Whether you are asked how it went, or have said so; null where you are not asked. The other side is not told.",
  })
  feedback!: FeedbackState | null;

  @Field(() => [InquiryChoice], {
    nullable: true,
    description: "Whom you named when you asked, first choice first, at most 3; null where you are asked.",
  })
  choices!: InquiryChoice[] | null;

  @Field(() => RevealedName, {
    nullable: true,
    description: "Who the other is; null until both have consented.",
  })
  other!: RevealedName | null;
}

@ObjectType({ description: "An introduction in a list, with its place." })
export class IntroductionEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => Introduction, { description: "The introduction." })
  node!: Introduction;
}

@ObjectType({ description: "A page of your introductions, newest first; those of one day in no order." })
export class IntroductionConnection {
  @Field(() => [IntroductionEdge], { description: "The introductions of this page; at most `first`." })
  edges!: IntroductionEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}

@ObjectType({ description: "What one of the two wrote to the other." })
export class Message {
  @Field(() => Int, { description: "Its number in the conversation, from 1 on without a gap." })
  number!: number;

  @Field(() => Boolean, { description: "Whether you wrote it." })
  isOwn!: boolean;

  @Field(() => String, { description: "What it says." })
  text!: string;

  @Field(() => String, { description: "The day it was sent, such as 2027-03-14, in UTC; no hour is told." })
  sentOn!: string;
}

@ObjectType({ description: "A message in a list, with its place." })
export class MessageEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => Message, { description: "The message." })
  node!: Message;
}

@ObjectType({ description: "A page of a conversation, newest first." })
export class MessageConnection {
  @Field(() => [MessageEdge], { description: "The messages of this page; at most `first`." })
  edges!: MessageEdge[];

  @Field(() => PageInfo, { description: "Whether older ones follow." })
  pageInfo!: PageInfo;
}

@ObjectType({ description: "Words in a text that could tell who wrote it." })
export class TellingWords {
  @Field(() => String, { description: "The words, as they stand there." })
  surface!: string;

  @Field(() => categoryEnum, { description: "What they look like." })
  category!: FindingCategory;
}

@ObjectType({ description: "It is done." })
export class IntroductionDone {
  @Field(() => Introduction, { description: "The introduction as it is now." })
  introduction!: Introduction;
}

@ObjectType({ implements: Problem, description: "Nothing was done." })
export class IntroductionRefused extends Problem {
  @Field(() => refusalEnum, { description: "Why." })
  reason!: IntroductionRefusal;
}

export const IntroductionResult = createUnionType({
  name: "IntroductionResult",
  description: "What became of an act.",
  types: () => [IntroductionDone, IntroductionRefused] as const,
  resolveType: (value) => value.constructor as never,
});
