import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { answerWith, personOf } from "../answer-with.ts";
import { IntroductionInput } from "../introduction.input.type.ts";
import { IntroductionResult } from "../introduction.type.ts";
import { findNotes, lookAtNotes } from "./find-notes.ts";
import { actOnNotes, type FindDoorDocument, type NotesAct } from "./notes-acts.ts";
import { AgreeToNotesInput, OfferNotesInput } from "./notes.input.type.ts";
import { NotesCopy, SharedNotes } from "./notes.type.ts";

type Context = RequestContext<Viewer>;
type Result = Promise<typeof IntroductionResult>;

/** Answers two who lay sections of their drafts beside each other; about the notes of others there is nothing. */
@Resolver()
export class NotesResolver {
  constructor(private readonly from: { workspace: DataSource; findDoorDocument: FindDoorDocument }) {}

  @Authorized()
  @Query(() => SharedNotes, {
    nullable: true,
    description: "What is offered and agreed in an introduction of yours; null for any other.",
  })
  async sharedNotes(
    @Arg("introductionId", () => ID, { description: "The introduction." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<SharedNotes | null> {
    if (!z.uuid().safeParse(id).success) return null;
    const found = await findNotes(this.from.workspace, personOf(viewer), id);
    return found && { ...found, ownCopy: found.ownCopy && { isOwn: true, ...found.ownCopy } };
  }

  @Authorized()
  @Mutation(() => [NotesCopy], {
    description:
      "Opens what both show, yours first, at most 2, while both agree; the other side reads on which days you looked.",
  })
  async lookAtNotes(
    @Arg("introductionId", () => ID, { description: "The introduction." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<NotesCopy[]> {
    if (!z.uuid().safeParse(id).success) return [];
    const copies = await lookAtNotes(this.from.workspace, personOf(viewer), id);
    return copies.map(({ isOwn, copy }) => ({ isOwn, ...copy }));
  }

  @Authorized("publish")
  @Mutation(() => IntroductionResult, {
    description: "Offers sections of a draft, in place of what you offered before; both have to agree then.",
  })
  async offerNotes(
    @Arg("input", () => OfferNotesInput) { introductionId, key, draftId, sections, days }: OfferNotesInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { introductionId, key, act: "offerNotes", draftId, sections, days });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, { description: "Agrees to what both sides would show." })
  async agreeToNotes(
    @Arg("input", () => AgreeToNotesInput) { introductionId, key, revision }: AgreeToNotesInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { introductionId, key, act: "agreeToNotes", revision });
  }

  @Authorized()
  @Mutation(() => IntroductionResult, {
    description: "Takes back what is offered or ends what is agreed; the copies of both sides are deleted.",
  })
  async endNotes(
    @Arg("input", () => IntroductionInput) { introductionId, key }: IntroductionInput,
    @Ctx() { viewer }: Context,
  ): Result {
    return this.act(viewer, { introductionId, key, act: "endNotes" });
  }

  private async act(viewer: Viewer | null, sent: NotesAct): Result {
    const person = personOf(viewer);
    return answerWith(this.from.workspace, person, await actOnNotes(this.from, person, sent));
  }
}
