import { LIMITS } from "@rungs/shared/limits";
import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import { requireMember } from "#server/identity/require-member.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import type { ActResult, Person } from "./act-once.ts";
import { beginInquiry } from "./begin-inquiry.ts";
import {
  findIntroduction,
  findIntroductions,
  findMessages,
  type IntroductionRecord,
  markRead,
} from "./find-introductions.ts";
import type { OwnWords } from "./own-words.ts";
import { actOnIntroduction, actsOf, type IntroductionAct } from "./introduction-acts.ts";
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
  IntroductionDone,
  IntroductionRefused,
  IntroductionResult,
  MessageConnection,
  TellingWords,
} from "./introduction.type.ts";

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
    return this.answer(person, await beginInquiry(this, person, input));
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
    return this.answer(person, await actOnIntroduction(this, person, sent));
  }

  private async answer(person: Person, result: ActResult): Result {
    if (!result.ok) return refused(result.problem);
    const found = await findIntroduction(this.workspace, person, result.introductionId);
    if (!found) return refused("NOT_FOUND");
    return Object.assign(new IntroductionDone(), { introduction: toIntroduction(found) });
  }
}

function personOf(viewer: Viewer | null): Person {
  const { organizationId, personId } = requireMember(viewer);
  return { organizationId, personId };
}

/** The two fields that every act names. */
function pick({ introductionId, key }: IntroductionInput) {
  return { introductionId, key };
}

function toIntroduction(record: IntroductionRecord): Introduction {
  const { organizationName, personName } = record;
  return {
    id: record.id,
    side: record.side,
    postId: record.postId,
    postTitle: record.postTitle,
    stage: record.stage,
    declineReason: record.declineReason,
    askedOn: record.askedOn,
    deadline: record.deadline,
    newMessages: record.newMessages,
    viewerConsents: record.hasConsented,
    viewerCan: actsOf(record),
    other:
      organizationName !== null && personName !== null
        ? { organization: organizationName, person: personName }
        : null,
  };
}

function refused(reason: IntroductionRefusal): IntroductionRefused {
  return Object.assign(new IntroductionRefused(), {
    code: `introductions.${reason.toLowerCase().replaceAll("_", "-")}`,
    message: MESSAGES[reason],
    reason,
  });
}

const MESSAGES: Record<IntroductionRefusal, string> = {
  NOT_FOUND: "There is no such introduction.",
  NOT_YOURS: "This is for the other side to do.",
  TOO_LATE: "It is too late for this.",
  TOO_EARLY: "It is too early for this.",
  ALREADY: "This is done already.",
  NOBODY_TO_ASK: "One of the posts takes no requests now.",
  TOO_MANY_OPEN: "You wait for as many answers as one may. Cancel a request or wait for an answer.",
  TOO_OFTEN: "You have tried too often. Try again later.",
  NO_ROOM: "You talk with as many as your post has room for.",
  TOO_FEW_ALIKE: "Too few offices would be left among which the others could hide.",
  OWN_SECRET: "The text names your own organisation or one of its secrets.",
  GONE: "The other side is here no longer.",
  KEY_USED: "The key was used for something else.",
};
