import { publishedPost } from "@rungs/shared/published-post";

import { PublishedPostEntity } from "#server/commons/board/published-post.entity.ts";

import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import { leadOf } from "./lead-of.ts";
import type { Shelf } from "./shelf.ts";

/** Posts on the board, with what its filters ask of them. */
export const POST_SHELF: Shelf = {
  async add(manager, { id, document, sha256 }) {
    const post = publishedPost.parse(JSON.parse(document));
    return insertSnapshot(manager, PublishedPostEntity, {
      ...snapshotColumns({ id, document, sha256 }, post),
      purpose: post.purpose,
      topics: post.topics,
      lowestRank: post.ranks?.min ?? null,
      highestRank: post.ranks?.max ?? null,
      functions: post.functions,
      format: post.format,
      languages: post.languages,
      hours: post.hours,
      capacity: post.capacity,
      inReturn: post.inReturn,
      startingUp: post.startingUp,
      lead: leadOf(post.about),
    });
  },
  async replace(manager, id, newer) {
    await manager.update(PublishedPostEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await manager.delete(PublishedPostEntity, { id });
  },
  search: {
    table: "published_post",
    textsOf(document) {
      const { title, language, quarter, face, about, functions } = publishedPost.parse(JSON.parse(document));
      return { title, language, quarter, face, names: [], texts: [about], functions };
    },
  },
};
