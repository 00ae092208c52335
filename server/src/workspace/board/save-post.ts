import type { SavePostValues } from "@rungs/shared/inputs/post";
import type { Post } from "@rungs/shared/post";
import type { DataSource } from "typeorm";

import type { EditResult } from "../drafts/edit-result.ts";
import { rewriteDraft } from "../drafts/rewrite-draft.ts";
import { withTextIn } from "../drafts/text-in-language.ts";
import type { Author } from "../require-author.ts";
import { POST_DRAFT } from "./post-draft.ts";

/** Writes a post as a whole in one language; what it says in other languages stays. */
export async function savePost(
  workspace: DataSource,
  author: Author,
  input: SavePostValues,
): Promise<EditResult<Post>> {
  return rewriteDraft(workspace, POST_DRAFT, author, input, (content) => contentOf(content, input));
}

function contentOf(post: Post, input: SavePostValues): Post {
  return {
    title: withTextIn(post.title, input.language, input.title) ?? post.title,
    language: post.language,
    purpose: input.purpose,
    topics: input.topics,
    ranks: input.ranks ? { min: input.ranks.min, max: input.ranks.max } : null,
    functions: input.functions,
    format: input.format,
    languages: input.languages,
    hours: input.hours,
    utcOffset: input.utcOffset ?? null,
    capacity: input.capacity,
    inReturn: input.inReturn,
    startingUp: input.startingUp,
    about: withTextIn(post.about, input.language, input.about),
  };
}
