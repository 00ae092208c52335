import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { z } from "zod";

import type { Viewer } from "#server/identity/viewer.ts";
import { toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { deleteDraft } from "../drafts/delete-draft.ts";
import { findDraft, findDrafts } from "../drafts/find-drafts.ts";
import { requireAuthor } from "../require-author.ts";
import { createPractice } from "./create-practice.ts";
import { PRACTICE_DRAFT } from "./practice-draft.ts";
import { PracticeDraft, PracticeDraftConnection } from "./practice-draft.type.ts";
import { savePractice } from "./save-practice.ts";
import {
  CreatePracticeInput,
  DeletePracticeInput,
  DeletePracticeResult,
  PracticeDeleted,
  SavePracticeInput,
  SavePracticeResult,
} from "./save-practice.type.ts";
import { practiceNotFound, toPracticeDraft, toSavePracticeResult } from "./to-practice-draft.ts";

const uuid = z.uuid();

type Context = RequestContext<Viewer>;

@Resolver()
export class PracticesResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Query(() => PracticeDraftConnection, {
    description: "The accounts of practices that the viewer's organisation is writing.",
  })
  async practiceDrafts(
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<PracticeDraftConnection> {
    const { organizationId } = requireAuthor(viewer, "read");
    const drafts = await findDrafts(this.workspace, PRACTICE_DRAFT, organizationId, {
      after: decodeCursor(uuid, after),
      limit: first + 1,
    });
    return toConnection(drafts, first, {
      key: ({ id }) => id,
      node: (draft) => toPracticeDraft(viewer, draft),
    });
  }

  @Authorized()
  @Query(() => PracticeDraft, {
    nullable: true,
    description: "One account of the viewer's organisation; null where it has none of that id.",
  })
  async practiceDraft(
    @Arg("id", () => ID, { description: "The draft's id." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<PracticeDraft | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    if (!uuid.safeParse(id).success) return null;
    const draft = await findDraft(this.workspace, PRACTICE_DRAFT, organizationId, id);
    return draft && toPracticeDraft(viewer, draft);
  }

  @Authorized()
  @Mutation(() => SavePracticeResult, { description: "Starts an empty account." })
  async createPractice(
    @Arg("input", () => CreatePracticeInput) input: CreatePracticeInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SavePracticeResult> {
    const draft = await createPractice(this.workspace, requireAuthor(viewer, "write"), input);
    return toSavePracticeResult(viewer, { ok: true, draft });
  }

  @Authorized()
  @Mutation(() => SavePracticeResult, { description: "Writes an account as a whole." })
  async savePractice(
    @Arg("input", () => SavePracticeInput) input: SavePracticeInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SavePracticeResult> {
    const author = requireAuthor(viewer, "write");
    return toSavePracticeResult(viewer, await savePractice(this.workspace, author, input));
  }

  @Authorized()
  @Mutation(() => DeletePracticeResult, { description: "Deletes an account; what was published stays." })
  async deletePractice(
    @Arg("input", () => DeletePracticeInput) { draftId }: DeletePracticeInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DeletePracticeResult> {
    const { organizationId } = requireAuthor(viewer, "write");
    const deleted = await deleteDraft(this.workspace, PRACTICE_DRAFT, organizationId, draftId);
    return deleted ? Object.assign(new PracticeDeleted(), { draftId }) : practiceNotFound();
  }
}
