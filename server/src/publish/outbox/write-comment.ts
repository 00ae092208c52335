import { publishedComment } from "@rungs/shared/published-comment";

import { PublishedCommentEntity } from "#server/commons/practices/published-comment.entity.ts";

import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import { nextSortKey } from "./next-sort-key.ts";
import type { Shelf } from "./shelf.ts";

/** Questions and answers, in the order in which they came to their thread; a corrected one keeps its place. */
export const COMMENT_SHELF: Shelf = {
  async add(manager, { id, document, sha256, sortKey }) {
    if (sortKey === undefined) throw new Error("A comment has a place in its thread.");
    const comment = publishedComment.parse(JSON.parse(document));
    return insertSnapshot(manager, PublishedCommentEntity, {
      ...snapshotColumns({ id, document, sha256 }, comment),
      practice: comment.practiceId,
      sortKey,
    });
  },
  async chooseSortKey(manager, { id, document, replaces }) {
    const { practiceId } = publishedComment.parse(JSON.parse(document));
    const [row] = await manager.query<[{ own: number | null; last: number | null }]>(
      `SELECT (SELECT sort_key FROM published_comment WHERE id IN ($2, $3) LIMIT 1) AS own,
         (SELECT max(sort_key) FROM published_comment WHERE practice = $1) AS last`,
      [practiceId, id, replaces],
    );
    return row.own ?? nextSortKey(row.last ?? 0);
  },
  async replace(manager, id, newer) {
    await manager.update(PublishedCommentEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await manager.delete(PublishedCommentEntity, { id });
  },
  search: null,
};
