import type { CreatePostValues } from "@rungs/shared/inputs/post";
import type { DataSource } from "typeorm";

import { beginDraft } from "../drafts/begin-draft.ts";
import type { Author } from "../require-author.ts";
import { POST_DRAFT, type PostDraftEntity } from "./post-draft.ts";

/** Starts an empty post, which is of the person who starts it. */
export async function createPost(
  workspace: DataSource,
  author: Author,
  { title, language, purpose }: CreatePostValues,
): Promise<PostDraftEntity> {
  return beginDraft(workspace, POST_DRAFT, author, {
    title: [{ language, value: title }],
    language,
    purpose,
    topics: [],
    ranks: null,
    functions: [],
    format: purpose === "COMPARE_NOTES" ? "PEER_SWAP" : "ONE_OFF",
    // One talks a language whatever it is written in.
    languages: [language.split("-")[0]!],
    hours: [],
    utcOffset: null,
    capacity: 1,
    inReturn: "NOTHING",
    startingUp: false,
    about: null,
  });
}
