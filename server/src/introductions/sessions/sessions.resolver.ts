import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { answerWith, personOf } from "../answer-with.ts";
import { IntroductionInput } from "../introduction.input.type.ts";
import { IntroductionResult } from "../introduction.type.ts";
import { findSession } from "./find-session.ts";
import { actOnSession, type SessionAct } from "./session-acts.ts";
import { BookSessionInput, ProposeSessionInput } from "./session.input.type.ts";
import { TalkSession } from "./session.type.ts";

type Context = RequestContext<Viewer>;
type Result = Promise<typeof IntroductionResult>;

/** Answers people when they meet whom they talk with; about the talks of others there is nothing. */
@Resolver()
export class SessionsResolver {
  constructor(private readonly workspace: DataSource) {}

  @Authorized()
  @Query(() => TalkSession, {
    nullable: true,
    description: "What is proposed or booked in an introduction of yours; null where that is nothing.",
  })
  async talkSession(
    @Arg("introductionId", () => ID, { description: "The introduction." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<TalkSession | null> {
    if (!z.uuid().safeParse(id).success) return null;
    const found = await findSession(this.workspace, personOf(viewer), id);
    return found && { ...found, starts: found.starts.map((start) => start.toISOString()) };
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description: "Proposes times to meet, in place of any that were proposed before.",
  })
  async proposeSession(
    @Arg("input", () => ProposeSessionInput) { introductionId, key, starts, minutes }: ProposeSessionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { introductionId, key, act: "proposeSession", starts, minutes });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, { description: "Takes one of the times that the other side proposed." })
  async bookSession(
    @Arg("input", () => BookSessionInput) { introductionId, key, start }: BookSessionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { introductionId, key, act: "bookSession", start });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, { description: "Says that none of the proposed times suits." })
  async askForOtherTimes(
    @Arg("input", () => IntroductionInput) { introductionId, key }: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { introductionId, key, act: "askForOtherTimes" });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, { description: "Cancels what is proposed or booked." })
  async cancelSession(
    @Arg("input", () => IntroductionInput) { introductionId, key }: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { introductionId, key, act: "cancelSession" });
  }

  private async act(viewer: Viewer | null, sent: SessionAct): Result {
    const person = personOf(viewer);
    return answerWith(this.workspace, person, await actOnSession(this.workspace, person, sent));
  }
}
