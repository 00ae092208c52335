import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import type { Person } from "../act-once.ts";
import { personOf } from "../answer-with.ts";
import type { OwnWords } from "../own-words.ts";
import {
  actOnCircle,
  type CircleAct,
  type CircleActResult,
  saveCircleWish,
  takeBackCircleWish,
} from "./circle-acts.ts";
import {
  CircleAnswerInput,
  CircleInput,
  CircleKeyInput,
  CircleLineInput,
  CircleQuestionInput,
  CircleSeatInput,
  CircleWishInput,
  TakeCircleLinesInput,
} from "./circle.input.type.ts";
import {
  Circle,
  CircleAgenda,
  CircleDone,
  CircleLineConnection,
  CircleLinesTaken,
  CircleRefused,
  CircleResult,
  CircleWish,
  TakeCircleLinesResult,
} from "./circle.type.ts";
import {
  actsInCircle,
  type CircleRecord,
  findCircle,
  findCircleLines,
  findCircles,
  findCircleWish,
  type WishRecord,
} from "./find-circles.ts";
import { type BeginPractice, takeLines } from "./take-lines.ts";

type Context = RequestContext<Viewer>;
type Result = Promise<typeof CircleResult>;

/** As many circles as one page shows; those that have ended are forgotten before long. */
const MOST_CIRCLES = 20;

/**
 * What the members of a circle follow and what changed since a quarter, to one who sits in it: ids of what is published,
 * and not who follows it.
 */
export type FindChanges = (person: Person, where: { circleId: string; since: string }) => Promise<string[]>;

/** Answers people about circles that they are asked to or sit in; those of others are not found. */
@Resolver()
export class CirclesResolver {
  readonly workspace: DataSource;
  readonly ownWords: OwnWords;
  readonly beginPractice: BeginPractice;
  private readonly findChanges: FindChanges;

  constructor(from: {
    workspace: DataSource;
    ownWords: OwnWords;
    beginPractice: BeginPractice;
    findChanges: FindChanges;
  }) {
    this.workspace = from.workspace;
    this.ownWords = from.ownWords;
    this.beginPractice = from.beginPractice;
    this.findChanges = from.findChanges;
  }

  @Authorized()
  @Query(() => [Circle], { description: "The circles that you are asked to or sit in, at most 20." })
  async circles(@Ctx() { viewer }: Context): Promise<Circle[]> {
    const found = await findCircles(this.workspace, personOf(viewer), MOST_CIRCLES);
    return found.map(toCircle);
  }

  @Authorized()
  @Query(() => Circle, {
    nullable: true,
    description: "One circle that you are asked to or sit in; null for any other.",
  })
  async circle(
    @Arg("id", () => ID, { description: "The circle." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<Circle | null> {
    const found = await this.find(viewer, id);
    return found && toCircle(found);
  }

  @Authorized()
  @Query(() => CircleAgenda, {
    nullable: true,
    description: "What the newest round is about; null where there is none, or you do not sit there.",
  })
  async circleAgenda(
    @Arg("circleId", () => ID, { description: "The circle." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<CircleAgenda | null> {
    const found = await this.find(viewer, id);
    if (!found || found.rounds.length === 0) return null;
    return {
      questions: found.questions.map(({ text, isOwn, isChosen }) => ({ text, isOwn, isFirst: isChosen })),
      since: found.since,
      changes: await this.findChanges(personOf(viewer), { circleId: id, since: found.since }),
    };
  }

  @Authorized()
  @Query(() => CircleLineConnection, {
    nullable: true,
    description: "What was written in a circle, newest first; null where you do not sit there.",
  })
  async circleLines(
    @Arg("circleId", () => ID, { description: "The circle." }) id: string,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<CircleLineConnection | null> {
    const before = decodeCursor(z.int(), after);
    if (!z.uuid().safeParse(id).success) return null;
    const found = await findCircleLines(this.workspace, personOf(viewer), { id, before, limit: first + 1 });
    return (
      found &&
      toConnection(found, first, {
        key: ({ seq }) => seq,
        node: ({ seq, round, seat, isOwn, text, sentOn }) => ({
          number: seq,
          round,
          seat,
          isOwn,
          text,
          sentOn,
        }),
      })
    );
  }

  @Authorized()
  @Query(() => CircleWish, {
    nullable: true,
    description: "What you wish to sit down with others about; null for nothing.",
  })
  async circleWish(@Ctx() { viewer }: Context): Promise<CircleWish | null> {
    const found = await findCircleWish(this.workspace, personOf(viewer));
    return found && toWish(found);
  }

  @Authorized()
  @Mutation(() => CircleResult, {
    description: "Waits for others with the same topic and language, or changes what you wait for.",
  })
  async saveCircleWish(
    @Arg("input", () => CircleWishInput) input: CircleWishInput,
    @Ctx() { viewer }: Context,
  ): Result {
    const person = personOf(viewer);
    const { key, topics, languages, hours, question } = input;
    return this.answer(
      person,
      await saveCircleWish(this, person, { key, topics, languages, hours, question }),
    );
  }

  @Authorized()
  @Mutation(() => CircleResult, { description: "Waits no more; an invitation is to be answered instead." })
  async takeBackCircleWish(
    @Arg("input", () => CircleKeyInput) { key }: CircleKeyInput,
    @Ctx() { viewer }: Context,
  ): Result {
    const person = personOf(viewer);
    return this.answer(person, await takeBackCircleWish(this, person, key));
  }

  @Authorized()
  @Mutation(() => CircleResult, {
    description: "Says yes or no to an invitation; until the answers are counted, it can be changed.",
  })
  async answerCircle(
    @Arg("input", () => CircleAnswerInput) { circleId, key, yes }: CircleAnswerInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { circleId, key, act: "answerCircle", yes });
  }

  @Authorized()
  @Mutation(() => CircleResult, {
    description:
      "Puts your question for the round that comes, or takes it back, until it is chosen to come first.",
  })
  async putCircleQuestion(
    @Arg("input", () => CircleQuestionInput) { circleId, key, question }: CircleQuestionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { circleId, key, act: "putCircleQuestion", question: question ?? null });
  }

  @Authorized()
  @Mutation(() => CircleResult, { description: "Writes to everybody in the circle while a round is open." })
  async writeCircleLine(
    @Arg("input", () => CircleLineInput) { circleId, key, text }: CircleLineInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { circleId, key, act: "writeCircleLine", text });
  }

  @Authorized()
  @Mutation(() => CircleResult, {
    description: "Says whether the circle is to have more rounds; it does if more than half say so.",
  })
  async goOnWithCircle(
    @Arg("input", () => CircleAnswerInput) { circleId, key, yes }: CircleAnswerInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { circleId, key, act: "goOnWithCircle", yes });
  }

  @Authorized()
  @Mutation(() => CircleResult, {
    description: "Never makes you sit with whoever has a seat again; they are not told.",
  })
  async blockCircleSeat(
    @Arg("input", () => CircleSeatInput) { circleId, key, seat }: CircleSeatInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { circleId, key, act: "blockCircleSeat", seat });
  }

  @Authorized()
  @Mutation(() => CircleResult, {
    description: "Leaves a circle for ever, which is shown from the next day on; what you wrote stays there.",
  })
  async leaveCircle(
    @Arg("input", () => CircleInput) { circleId, key }: CircleInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { circleId, key, act: "leaveCircle" });
  }

  @Authorized("write")
  @Mutation(() => TakeCircleLinesResult, {
    description: "Begins an account of a practice of your office with lines of a circle.",
  })
  async takeCircleLines(
    @Arg("input", () => TakeCircleLinesInput) input: TakeCircleLinesInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof TakeCircleLinesResult> {
    const { circleId, numbers, title, kind } = input;
    const taken = await takeLines(this, personOf(viewer), { circleId, numbers, title, kind });
    if (!taken.ok) return refused(taken.problem);
    return Object.assign(new CircleLinesTaken(), { practiceDraftId: taken.draftId });
  }

  private async find(viewer: Viewer | null, id: string): Promise<CircleRecord | null> {
    if (!z.uuid().safeParse(id).success) return null;
    return findCircle(this.workspace, personOf(viewer), id);
  }

  private async act(viewer: Viewer | null, sent: CircleAct): Result {
    const person = personOf(viewer);
    return this.answer(person, await actOnCircle(this, person, sent));
  }

  private async answer(person: Person, result: CircleActResult): Result {
    if (!result.ok) return refused(result.problem);
    const circle = result.circleId && (await findCircle(this.workspace, person, result.circleId));
    const wish = await findCircleWish(this.workspace, person);
    return Object.assign(new CircleDone(), {
      circle: circle ? toCircle(circle) : null,
      wish: wish && toWish(wish),
    });
  }
}

function toCircle(record: CircleRecord): Circle {
  return {
    id: record.id,
    topic: record.topic,
    language: record.language,
    stage: record.stage,
    answerBy: record.stage === "GATHERED" ? record.answerBy : null,
    viewerSaidYes: record.ownAnswer,
    seats: record.seats.map(({ seat, isOwn, hasLeft }) => ({
      letter: seat,
      isOwn,
      hasLeft,
      viewerBlocked: record.blockedSeats.includes(seat),
    })),
    rounds: record.rounds.map(({ number, startsAt, stage, calendarUid }) => ({
      number,
      startsAt,
      stage,
      calendarUid,
    })),
    askedUntil: record.askedUntil,
    viewerGoesOn: record.goesOn,
    viewerCan: actsInCircle(record),
  };
}

function toWish({ topics, languages, hours, question, isInvited, wishedOn }: WishRecord): CircleWish {
  return { topics, languages, hours, question, isInvited, wishedOn };
}

function refused(reason: IntroductionRefusal): CircleRefused {
  return Object.assign(new CircleRefused(), {
    code: `circles.${reason.toLowerCase().replaceAll("_", "-")}`,
    message: MESSAGES[reason] ?? "This cannot be done now.",
    reason,
  });
}

const MESSAGES: Partial<Record<IntroductionRefusal, string>> = {
  NOT_FOUND: "There is no such thing in a circle of yours.",
  TOO_LATE: "It is too late for this.",
  TOO_EARLY: "It is too early for this.",
  ALREADY: "This is done already.",
  TOO_MANY_OPEN: "You sit in as many circles as one may.",
  TOO_OFTEN: "You have tried too often. Try again later.",
  NO_ROOM: "An account of a practice has no room for so many lines.",
  OWN_SECRET: "The text names your own organisation or one of its secrets.",
  KEY_USED: "The key was used for something else.",
};
