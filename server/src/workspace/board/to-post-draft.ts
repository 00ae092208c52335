import type { Post } from "@rungs/shared/post";

import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { EditResult } from "../drafts/edit-result.ts";
import { toSaveResult } from "../drafts/to-save-result.ts";
import type { PostDraftEntity } from "./post-draft.ts";
import type { PostDraft } from "./post-draft.type.ts";
import { PostSaved, type SavePostResult } from "./save-post.type.ts";

/** A post as its own organisation sees it, field by field; `held` are the viewer's own posts. */
export function toPostDraft(
  viewer: Viewer | null,
  draft: PostDraftEntity,
  held: ReadonlyMap<string, boolean>,
): PostDraft {
  const { content } = draft;
  return {
    id: draft.id,
    version: draft.version,
    title: content.title,
    language: content.language,
    purpose: content.purpose,
    topics: content.topics,
    ranks: content.ranks,
    functions: content.functions,
    format: content.format,
    languages: content.languages,
    hours: content.hours,
    utcOffset: content.utcOffset,
    capacity: content.capacity,
    inReturn: content.inReturn,
    startingUp: content.startingUp,
    about: content.about,
    isPaused: held.get(draft.id) ?? null,
    updatedAt: draft.updatedAt.toISOString(),
    viewerCanEdit: allow(viewer, "write", draft),
    viewerCanPublish: allow(viewer, "publish", draft),
  };
}

/** What became of writing a post, in the words of the graph. */
export function toSavePostResult(
  viewer: Viewer | null,
  result: EditResult<Post>,
  held: ReadonlyMap<string, boolean>,
): typeof SavePostResult {
  return toSaveResult(result, (draft) =>
    Object.assign(new PostSaved(), { postDraft: toPostDraft(viewer, draft, held) }),
  );
}
