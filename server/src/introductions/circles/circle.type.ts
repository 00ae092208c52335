import {
  CIRCLE_ACTS,
  CIRCLE_ROUND_STAGES,
  CIRCLE_STAGES,
  type CircleActName,
  type CircleRoundStage,
  type CircleStage,
} from "@rungs/shared/vocabulary/circle";
import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import type { BoardTopic } from "@rungs/shared/vocabulary/post";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { Problem } from "#server/platform/graphql/problem.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { boardTopicEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { refusalEnum } from "../introduction.type.ts";

const stageEnum = registerEnum(CIRCLE_STAGES, {
  name: "CircleStage",
  description: "How far a circle has come.",
  values: {
    GATHERED: "Those it would seat are asked.",
    MEETING: "It has rounds.",
    ENDED: "It is over; what was written can be read for 90 days more.",
  },
});

const roundStageEnum = registerEnum(CIRCLE_ROUND_STAGES, {
  name: "CircleRoundStage",
  description: "Where a round is in time.",
  values: {
    COMING: "Questions for it can be put.",
    OPEN: "Everybody can write, for a week from its hour on.",
    OVER: "It can be read.",
  },
});

const actEnum = registerEnum(CIRCLE_ACTS, {
  name: "CircleAct",
  description: "What somebody can do in a circle.",
});

@ObjectType({ description: "A seat of a circle: nobody is told who has it." })
export class CircleSeat {
  @Field(() => String, { description: "Its letter, drawn by lot for this circle." })
  letter!: string;

  @Field(() => Boolean, { description: "Whether it is yours." })
  isOwn!: boolean;

  @Field(() => Boolean, { description: "Whether whoever had it left before today, in UTC." })
  hasLeft!: boolean;

  @Field(() => Boolean, { description: "Whether you want never to sit with them again; they are not told." })
  viewerBlocked!: boolean;
}

@ObjectType({ description: "A round of a circle." })
export class CircleRound {
  @Field(() => Int, { description: "Its number, from 1 on." })
  number!: number;

  @Field(() => String, {
    description: "The instant in UTC at which it begins, such as 2027-03-17T09:00:00Z.",
  })
  startsAt!: string;

  @Field(() => roundStageEnum, { description: "Where it is in time." })
  stage!: CircleRoundStage;

  @Field(() => ID, { description: "What it is called in your calendar, and in nobody else's." })
  calendarUid!: string;
}

@ObjectType({ description: "A question that somebody of the circle asks all of it." })
export class CircleQuestion {
  @Field(() => String, { description: "What it asks." })
  text!: string;

  @Field(() => Boolean, { description: "Whether it is yours; whose the others are is told to nobody." })
  isOwn!: boolean;

  @Field(() => Boolean, { description: "Whether the round begins with it." })
  isFirst!: boolean;
}

@ObjectType({ description: "What a round is about." })
export class CircleAgenda {
  @Field(() => [CircleQuestion], {
    description: "The questions put for it, at most 8, in no order that tells.",
  })
  questions!: CircleQuestion[];

  @Field(() => String, {
    description:
      "The quarter since which to look at what changed, such as 2026-Q4: of the round before, or this one.",
  })
  since!: string;

  @Field(() => [ID], {
    description:
      "Of what members followed when the round was set, that of which a newer version was shared since; at most 20.",
  })
  changes!: string[];
}

@ObjectType({
  description: "Five to eight people of different organisations with one topic; no one knows who.",
})
export class Circle {
  @Field(() => ID, { description: "Names the circle." })
  id!: string;

  @Field(() => boardTopicEnum, { description: "What it is about." })
  topic!: BoardTopic;

  @Field(() => String, { description: "The language that everybody in it can write, as a BCP-47 tag." })
  language!: string;

  @Field(() => stageEnum, { description: "How far it has come." })
  stage!: CircleStage;

  @Field(() => String, {
    nullable: true,
    description: "The last day in UTC on which the invitation can be answered; null once it meets.",
  })
  answerBy!: string | null;

  @Field(() => Boolean, { nullable: true, description: "What you answered; null for nothing yet." })
  viewerSaidYes!: boolean | null;

  @Field(() => [CircleSeat], { description: "Its seats, at most 8; none before it meets." })
  seats!: CircleSeat[];

  @Field(() => [CircleRound], { description: "Its rounds so far and the one that comes." })
  rounds!: CircleRound[];

  @Field(() => String, {
    nullable: true,
    description: "The last day in UTC on which you can say whether it goes on; null where it is not asked.",
  })
  askedUntil!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether you would go on; null where you have not said.",
  })
  viewerGoesOn!: boolean | null;

  @Field(() => [actEnum], { description: "What you can do now; at most 6." })
  viewerCan!: CircleActName[];
}

@ObjectType({ description: "What a seat wrote." })
export class CircleLine {
  @Field(() => Int, { description: "Its number in the circle, from 1 on without a gap." })
  number!: number;

  @Field(() => Int, { description: "The round it was written in." })
  round!: number;

  @Field(() => String, { description: "The letter of the seat." })
  seat!: string;

  @Field(() => Boolean, { description: "Whether you wrote it." })
  isOwn!: boolean;

  @Field(() => String, { nullable: true, description: "What it says; null where it was taken down." })
  text!: string | null;

  @Field(() => String, {
    description: "The day it was written, such as 2027-03-17, in UTC; no hour is told.",
  })
  sentOn!: string;
}

@ObjectType({ description: "A line in a list, with its place." })
export class CircleLineEdge {
  @Field(() => String, { description: "The place in the list; give it as `after`." })
  cursor!: string;

  @Field(() => CircleLine, { description: "The line." })
  node!: CircleLine;
}

@ObjectType({ description: "A page of what was written in a circle, newest first." })
export class CircleLineConnection {
  @Field(() => [CircleLineEdge], { description: "The lines of this page; at most `first`." })
  edges!: CircleLineEdge[];

  @Field(() => PageInfo, { description: "Whether older ones follow." })
  pageInfo!: PageInfo;
}

@ObjectType({ description: "What you would sit down with others about." })
export class CircleWish {
  @Field(() => [boardTopicEnum], { description: "The topics, the dearest first; at most 3." })
  topics!: BoardTopic[];

  @Field(() => [String], { description: "The languages you can write, as BCP-47 tags; at most 4." })
  languages!: string[];

  @Field(() => [Int], {
    description: "Blocks of four hours of UTC in which you could be there, from 0 to 5; none means any.",
  })
  hours!: number[];

  @Field(() => String, { description: "Your open question; the first round begins with those of all." })
  question!: string;

  @Field(() => Boolean, { description: "Whether you are asked to a circle now." })
  isInvited!: boolean;

  @Field(() => String, { description: "Since which day it waits, in UTC." })
  wishedOn!: string;
}

@ObjectType({ description: "It is done." })
export class CircleDone {
  @Field(() => Circle, {
    nullable: true,
    description: "The circle as it is now; null where you have left it, or it was about your wish.",
  })
  circle!: Circle | null;

  @Field(() => CircleWish, {
    nullable: true,
    description: "Your wish as it is now; null where you have none.",
  })
  wish!: CircleWish | null;
}

@ObjectType({ description: "An account of a practice has begun with the lines." })
export class CircleLinesTaken {
  @Field(() => ID, { description: "The draft; it leaves through the door or not at all." })
  practiceDraftId!: string;
}

@ObjectType({ implements: Problem, description: "Nothing was done." })
export class CircleRefused extends Problem {
  @Field(() => refusalEnum, { description: "Why." })
  reason!: IntroductionRefusal;
}

export const CircleResult = createUnionType({
  name: "CircleResult",
  description: "What became of an act.",
  types: () => [CircleDone, CircleRefused] as const,
  resolveType: (value) => value.constructor as never,
});

export const TakeCircleLinesResult = createUnionType({
  name: "TakeCircleLinesResult",
  description: "What became of taking lines.",
  types: () => [CircleLinesTaken, CircleRefused] as const,
  resolveType: (value) => value.constructor as never,
});
