import { publishedComment } from "@rungs/shared/published-comment";

import { PublishedCommentEntity } from "#server/commons/practices/published-comment.entity.ts";

import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import type { Shelf } from "./shelf.ts";

/** Questions and answers, in the order in which they came to their thread; a corrected one keeps its place. */
export const COMMENT_SHELF: Shelf = {
  async add(manager, { id, document, sha256 }) {
    const comment = publishedComment.parse(JSON.parse(document));
    const [row] = await manager.query<[{ place: number }]>(
      "SELECT coalesce(max(place), 0) + 1 AS place FROM published_comment WHERE practice = $1",
      [comment.practiceId],
    );
    return insertSnapshot(manager, PublishedCommentEntity, {
      ...snapshotColumns({ id, document, sha256 }, comment),
      practice: comment.practiceId,
      place: row.place,
    });
  },
  async replace(manager, id, newer) {
    const older = await manager.findOneBy(PublishedCommentEntity, { id });
    if (!older) return;
    await manager.update(PublishedCommentEntity, { id }, { replacedBy: newer });
    await manager.update(PublishedCommentEntity, { id: newer }, { place: older.place });
  },
  async remove(manager, id) {
    await manager.delete(PublishedCommentEntity, { id });
  },
  search: null,
};
