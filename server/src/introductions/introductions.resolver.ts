import { LIMITS } from "@rungs/shared/limits";
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { answerWith, personOf, toIntroduction } from "./answer-with.ts";
import { beginInquiry } from "./begin-inquiry.ts";
import { findIntroduction, findIntroductions, findMessages, markRead } from "./find-introductions.ts";
import { actOnIntroduction, type IntroductionAct } from "./introduction-acts.ts";
import {
  BeginInquiryInput,
  DeclineIntroductionInput,
  IntroductionInput,
  MarkReadInput,
  SendMessageInput,
} from "./introduction.input.type.ts";
import {
  Introduction,
  IntroductionConnection,
  IntroductionResult,
  MessageConnection,
  TellingWords,
} from "./introduction.type.ts";
import type { OwnWords } from "./own-words.ts";

type Context = RequestContext<Viewer>;
type Result = Promise<typeof IntroductionResult>;

/** Answers people about their own introductions; those of others, a colleague's too, are not found. */
@Resolver()
export class IntroductionsResolver {
  constructor(
    readonly workspace: DataSource,
    readonly ownWords: OwnWords,
  ) {}

  @Authorized()
  @Query(() => IntroductionConnection, { description: "Whom you have asked and who has asked you." })
  async introductions(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<IntroductionConnection> {
    const found = await findIntroductions(this.workspace, personOf(viewer), {
      after: decodeCursor(z.uuid(), after),
      limit: first + 1,
    });
    return toConnection(found, first, { key: ({ id }) => id, node: toIntroduction });
  }

  @Authorized()
  @Query(() => Introduction, {
    nullable: true,
    description: "One introduction of yours; null for any other.",
  })
  async introduction(
    @Arg("id", () => ID, { description: "The introduction." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<Introduction | null> {
    if (!z.uuid().safeParse(id).success) return null;
    const found = await findIntroduction(this.workspace, personOf(viewer), id);
    return found && toIntroduction(found);
  }

  @Authorized()
  @Query(() => MessageConnection, {
    nullable: true,
    description: "What you and the other side have written, newest first; null where it is not yours.",
  })
  async conversation(
    @Arg("introductionId", () => ID, { description: "The introduction." }) id: string,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<MessageConnection | null> {
    const before = decodeCursor(z.int(), after);
    if (!z.uuid().safeParse(id).success) return null;
    const found = await findMessages(this.workspace, personOf(viewer), { id, before, limit: first + 1 });
    return (
      found &&
      toConnection(found, first, {
        key: ({ seq }) => seq,
        node: ({ seq, isOwn, text, sentOn }) => ({ number: seq, isOwn, text, sentOn }),
      })
    );
  }

  @Authorized()
  @Query(() => [TellingWords], {
    description: "The words of a message that could tell who you are, before you send it; at most 50.",
  })
  async tellingWords(
    @Arg("text", () => String, { description: "The message; of a longer one the first 4,000 characters." })
    text: string,
    @Ctx() { viewer }: Context,
  ): Promise<TellingWords[]> {
    const read = text.slice(0, LIMITS.messageCharacters);
    const words = await this.ownWords.findTelling(personOf(viewer), read);
    return words.slice(0, 50).map(({ surface, category }) => ({ surface, category }));
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description: "Asks the author of the first post, and of the next ones if none before has accepted.",
  })
  async beginInquiry(
    @Arg("input", () => BeginInquiryInput) input: BeginInquiryInput,
    @Ctx() { viewer }: Context,
  ): Result {
    const person = personOf(viewer);
    return answerWith(this.workspace, person, await beginInquiry(this, person, input));
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description: "Writes to the other side: in a talk, or before it to ask something back or to answer that.",
  })
  async sendMessage(
    @Arg("input", () => SendMessageInput) { text, ...input }: SendMessageInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "write", text });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, { description: "Accepts a request, so that the two can talk." })
  async acceptIntroduction(
    @Arg("input", () => IntroductionInput) input: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "accept" });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, { description: "Declines a request." })
  async declineIntroduction(
    @Arg("input", () => DeclineIntroductionInput) { reason, ...input }: DeclineIntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "decline", reason });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description: "Takes a request back that nobody has accepted; nobody else is asked then.",
  })
  async cancelIntroduction(
    @Arg("input", () => IntroductionInput) input: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "cancel" });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description:
      "Consents to names. Once the other side consents too, both learn organisation and name of the other, for ever.",
  })
  async consentToReveal(
    @Arg("input", () => IntroductionInput) input: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "consent" });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description: "Takes your consent back, as long as the other side has not consented.",
  })
  async takeConsentBack(
    @Arg("input", () => IntroductionInput) input: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "takeConsentBack" });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, { description: "Ends a talk." })
  async leaveIntroduction(
    @Arg("input", () => IntroductionInput) input: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "leave" });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description:
      "Ends it, and lets neither ask the other again. The other side reads the same as of any other end.",
  })
  async blockIntroduction(
    @Arg("input", () => IntroductionInput) input: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { ...pick(input), act: "block" });
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description:
      "Remembers up to where you have read, for you alone; false where the introduction is not yours.",
  })
  async markIntroductionRead(
    @Arg("input", () => MarkReadInput) { introductionId, upTo }: MarkReadInput,
    @Ctx() { viewer }: Context,
  ): Promise<boolean> {
    return markRead(this.workspace, personOf(viewer), { id: introductionId, upTo });
  }

  private async act(viewer: Viewer | null, sent: IntroductionAct): Result {
    const person = personOf(viewer);
    return answerWith(this.workspace, person, await actOnIntroduction(this, person, sent));
  }
}

/** The two fields that every act names. */
function pick({ introductionId, key }: IntroductionInput) {
  return { introductionId, key };
}
