import { type PublishedComment, publishedComment } from "@rungs/shared/published-comment";
import type { DataSource } from "typeorm";

import { invalidCursor } from "#server/platform/graphql/cursor.ts";

import { findSnapshots } from "../find-snapshots.ts";
import { PublishedPracticeEntity } from "./published-practice.entity.ts";
import { PublishedCommentEntity } from "./published-comment.entity.ts";

/** A comment as it stands in its thread. */
export interface ThreadComment {
  id: string;
  comment: PublishedComment;
}

/**
 * What is said under a practice after one of the comments, oldest first; one more than asked shows that more follow.
 * Null where there is no such practice: then nobody reads what was said under it. Throws a `UserInputError` where no
 * comment to begin after stands in this thread; one of another thread would tell of places by what follows it.
 */
export async function findThread(
  commons: DataSource,
  publishedPracticeId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<ThreadComment[] | null> {
  const [practice] = await findSnapshots(commons, PublishedPracticeEntity, [publishedPracticeId]);
  if (!practice) return null;
  const comments = commons
    .createQueryBuilder(PublishedCommentEntity, "one")
    .select(["one.id", "one.document"])
    .where("one.practice = :line AND one.replacedBy IS NULL", { line: practice.line })
    .orderBy("one.sortKey", "ASC")
    .limit(limit);
  if (after) {
    const last = await commons
      .getRepository(PublishedCommentEntity)
      .findOne({ select: { sortKey: true }, where: { id: after, practice: practice.line } });
    if (!last) throw invalidCursor();
    comments.andWhere("one.sortKey > :sortKey", { sortKey: last.sortKey });
  }
  const rows = await comments.getMany();
  return rows.map(({ id, document }) => ({ id, comment: publishedComment.parse(JSON.parse(document)) }));
}
