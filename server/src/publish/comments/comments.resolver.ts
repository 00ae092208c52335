import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { z } from "zod";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";
import { deleteDraft } from "#server/workspace/drafts/delete-draft.ts";
import { findDraft } from "#server/workspace/drafts/find-drafts.ts";
import { requireAuthor } from "#server/workspace/require-author.ts";

import type { BothSides } from "../practices/practice-standing.ts";
import { COMMENT_DRAFT, type CommentDraftEntity } from "./comment-draft.ts";
import {
  CommentConflict,
  CommentDeleted,
  CommentDraft,
  CommentNotFound,
  CommentSaved,
  DeleteCommentInput,
  DeleteCommentResult,
  SaveCommentInput,
  SaveCommentResult,
  StartCommentInput,
} from "./comment-draft.type.ts";
import { saveComment, startComment } from "./write-comment.ts";

const uuid = z.uuid();

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
    if (!uuid.safeParse(id).success) return null;
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
    return draft ? saved(viewer, draft) : notFound();
  }

  @Authorized()
  @Mutation(() => SaveCommentResult, { description: "Writes the words of a comment anew." })
  async saveComment(
    @Arg("input", () => SaveCommentInput) input: SaveCommentInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof SaveCommentResult> {
    const result = await saveComment(this.sides.workspace, requireAuthor(viewer, "write"), input);
    if (result.ok) return saved(viewer, result.draft);
    if (result.problem !== "conflict") return notFound();
    return Object.assign(new CommentConflict(), {
      code: "comment.edit-conflict",
      message: "Somebody else has changed this since you opened it. Nothing was written.",
      commentDraft: toCommentDraft(viewer, result.draft),
    });
  }

  @Authorized()
  @Mutation(() => DeleteCommentResult, { description: "Deletes a comment; what was published stays." })
  async deleteComment(
    @Arg("input", () => DeleteCommentInput) { draftId }: DeleteCommentInput,
    @Ctx() { viewer }: Context,
  ): Promise<typeof DeleteCommentResult> {
    const { organizationId } = requireAuthor(viewer, "write");
    const deleted = await deleteDraft(this.sides.workspace, COMMENT_DRAFT, organizationId, draftId);
    return deleted ? Object.assign(new CommentDeleted(), { draftId }) : notFound();
  }
}

function saved(viewer: Viewer | null, draft: CommentDraftEntity): CommentSaved {
  return Object.assign(new CommentSaved(), { commentDraft: toCommentDraft(viewer, draft) });
}

function notFound(): CommentNotFound {
  return Object.assign(new CommentNotFound(), {
    code: "comment.not-found",
    message: "There is no such comment, or no such practice.",
  });
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
