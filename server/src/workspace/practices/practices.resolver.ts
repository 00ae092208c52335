import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { deleteDraft } from "../drafts/delete-draft.ts";
import { draftPage } from "../drafts/draft-page.ts";
import { findDraft } from "../drafts/find-drafts.ts";
import { DeleteDraftInput, DeleteDraftResult } from "../drafts/save-draft.type.ts";
import { toDeleteResult } from "../drafts/to-save-result.ts";
import { requireAuthor } from "../require-author.ts";
import { createPractice } from "./create-practice.ts";
import { PRACTICE_DRAFT } from "./practice-draft.ts";
import { PracticeDraft, PracticeDraftConnection } from "./practice-draft.type.ts";
import { savePractice } from "./save-practice.ts";
import { CreatePracticeInput, SavePracticeInput, SavePracticeResult } from "./save-practice.type.ts";
import { toPracticeDraft, toSavePracticeResult } from "./to-practice-draft.ts";

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
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<PracticeDraftConnection> {
    const { organizationId } = requireAuthor(viewer, "read");
    return draftPage(this.workspace, PRACTICE_DRAFT, organizationId, page, (draft) =>
      toPracticeDraft(viewer, draft),
    );
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
  @Mutation(() => DeleteDraftResult, { description: "Deletes an account; what was published stays." })
  async deletePractice(
    @Arg("input", () => DeleteDraftInput) { draftId }: DeleteDraftInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DeleteDraftResult> {
    const { organizationId } = requireAuthor(viewer, "write");
    return toDeleteResult(
      draftId,
      await deleteDraft(this.workspace, PRACTICE_DRAFT, organizationId, draftId),
    );
  }
}
