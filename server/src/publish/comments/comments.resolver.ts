import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { deleteDraft } from "#server/workspace/drafts/delete-draft.ts";
import { findDraft } from "#server/workspace/drafts/find-drafts.ts";
import { DeleteDraftInput, DeleteDraftResult } from "#server/workspace/drafts/save-draft.type.ts";
import { draftNotFound, toDeleteResult, toSaveResult } from "#server/workspace/drafts/to-save-result.ts";
import { requireAuthor } from "#server/workspace/require-author.ts";

import type { BothSides } from "../practices/practice-standing.ts";
import { COMMENT_DRAFT, type CommentDraftEntity } from "./comment-draft.ts";
import {
  CommentDraft,
  CommentSaved,
  SaveCommentInput,
  SaveCommentResult,
  StartCommentInput,
} from "./comment-draft.type.ts";
import { saveComment, startComment } from "./write-comment.ts";

type Context = RequestContext<Viewer>;

@Resolver()
export class CommentsResolver {
  private readonly sides: BothSides;

  constructor(sides: BothSides) {
    this.sides = sides;
  }

  @Authorized()
  @Query(() => CommentDraft, {
    nullable: true,
    description: "One comment of the viewer's organisation; null where it has none of that id.",
  })
  async commentDraft(
    @Arg("id", () => ID, { description: "The draft's id." }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<CommentDraft | null> {
    const { organizationId } = requireAuthor(viewer, "read");
    const draft = await findDraft(this.sides.workspace, COMMENT_DRAFT, organizationId, id);
    return draft && toCommentDraft(viewer, draft);
  }

  @Authorized()
  @Mutation(() => SaveCommentResult, {
    description: "Begins a question or an answer under a practice, as a draft.",
  })
  async startComment(
    @Arg("input", () => StartCommentInput) input: StartCommentInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveCommentResult> {
    const draft = await startComment(this.sides, requireAuthor(viewer, "write"), input);
    return draft ? saved(viewer, draft) : draftNotFound();
  }

  @Authorized()
  @Mutation(() => SaveCommentResult, { description: "Writes the words of a comment anew." })
  async saveComment(
    @Arg("input", () => SaveCommentInput) input: SaveCommentInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveCommentResult> {
    const result = await saveComment(this.sides.workspace, requireAuthor(viewer, "write"), input);
    return toSaveResult(result, (draft) => saved(viewer, draft));
  }

  @Authorized()
  @Mutation(() => DeleteDraftResult, { description: "Deletes a comment; what was published stays." })
  async deleteComment(
    @Arg("input", () => DeleteDraftInput) { draftId }: DeleteDraftInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DeleteDraftResult> {
    const { organizationId } = requireAuthor(viewer, "write");
    return toDeleteResult(
      draftId,
      await deleteDraft(this.sides.workspace, COMMENT_DRAFT, organizationId, draftId),
    );
  }
}

function saved(viewer: Viewer | null, draft: CommentDraftEntity): CommentSaved {
  return Object.assign(new CommentSaved(), { commentDraft: toCommentDraft(viewer, draft) });
}

function toCommentDraft(viewer: Viewer | null, draft: CommentDraftEntity): CommentDraft {
  const { language, practiceId, byAuthor, text } = draft.content;
  return {
    id: draft.id,
    version: draft.version,
    language,
    publishedPracticeId: practiceId,
    byAuthor,
    text,
    viewerCanEdit: allow(viewer, "write", draft),
    viewerCanPublish: allow(viewer, "publish", draft),
  };
}
