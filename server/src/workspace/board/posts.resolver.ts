import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import type { Viewer } from "#server/identity/viewer.ts";
import { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { deleteDraft } from "../drafts/delete-draft.ts";
import { draftPage } from "../drafts/draft-page.ts";
import { findDraft } from "../drafts/find-drafts.ts";
import { DeleteDraftInput, DeleteDraftResult } from "../drafts/save-draft.type.ts";
import { draftNotFound, toDeleteResult } from "../drafts/to-save-result.ts";
import { type Author, requireAuthor } from "../require-author.ts";
import { createPost } from "./create-post.ts";
import { findHeldPosts, pausePost } from "./held-posts.ts";
import { POST_DRAFT } from "./post-draft.ts";
import { PostDraft, PostDraftConnection } from "./post-draft.type.ts";
import { savePost } from "./save-post.ts";
import {
  CreatePostInput,
  PausePostInput,
  PausePostResult,
  PostSaved,
  SavePostInput,
  SavePostResult,
} from "./save-post.type.ts";
import { toPostDraft, toSavePostResult } from "./to-post-draft.ts";

type Context = RequestContext<Viewer>;

@Resolver()
export class PostsResolver {
  private readonly workspace: DataSource;

  constructor(workspace: DataSource) {
    this.workspace = workspace;
  }

  @Authorized()
  @Query(() => PostDraftConnection, {
    description: "What people of the viewer's organisation are writing for the board.",
  })
  async postDrafts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { viewer }: Context,
  ): Promise<PostDraftConnection> {
    const author = requireAuthor(viewer, "read");
    const held = await findHeldPosts(this.workspace, author);
    return draftPage(this.workspace, POST_DRAFT, author.organizationId, page, (draft) =>
      toPostDraft(viewer, draft, held),
    );
  }

  @Authorized()
  @Query(() => PostDraft, {
    nullable: true,
    description: "One post of the viewer's organisation; null where it has none of that id.",
  })
  async postDraft(
    @Arg("id", () => ID, { description: "The draft's id." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<PostDraft | null> {
    return this.findPost(viewer, requireAuthor(viewer, "read"), id);
  }

  @Authorized()
  @Mutation(() => SavePostResult, { description: "Starts an empty post of the viewer's own." })
  async createPost(
    @Arg("input", () => CreatePostInput) input: CreatePostInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SavePostResult> {
    const author = requireAuthor(viewer, "write");
    const draft = await createPost(this.workspace, author, input);
    return toSavePostResult(viewer, { ok: true, draft }, await findHeldPosts(this.workspace, author));
  }

  @Authorized()
  @Mutation(() => SavePostResult, { description: "Writes a post as a whole." })
  async savePost(
    @Arg("input", () => SavePostInput) input: SavePostInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SavePostResult> {
    const author = requireAuthor(viewer, "write");
    const result = await savePost(this.workspace, author, input);
    return toSavePostResult(viewer, result, await findHeldPosts(this.workspace, author));
  }

  @Authorized()
  @Mutation(() => PausePostResult, {
    description: "Pauses or opens a post of the viewer's own; what is published of it stays as it is.",
  })
  async pausePost(
    @Arg("input", () => PausePostInput) input: PausePostInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof PausePostResult> {
    const author = requireAuthor(viewer, "write");
    if (!(await pausePost(this.workspace, author, input))) return draftNotFound();
    const postDraft = await this.findPost(viewer, author, input.draftId);
    return postDraft ? Object.assign(new PostSaved(), { postDraft }) : draftNotFound();
  }

  @Authorized()
  @Mutation(() => DeleteDraftResult, { description: "Deletes a post; what was published stays." })
  async deletePost(
    @Arg("input", () => DeleteDraftInput) { draftId }: DeleteDraftInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DeleteDraftResult> {
    const { organizationId } = requireAuthor(viewer, "write");
    return toDeleteResult(draftId, await deleteDraft(this.workspace, POST_DRAFT, organizationId, draftId));
  }

  private async findPost(viewer: Viewer | null, author: Author, id: string): Promise<PostDraft | null> {
    const draft = await findDraft(this.workspace, POST_DRAFT, author.organizationId, id);
    return draft && toPostDraft(viewer, draft, await findHeldPosts(this.workspace, author));
  }
}
