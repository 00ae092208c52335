import { Column, Entity } from "typeorm";

import { SnapshotEntity } from "../snapshot.entity.ts";

/** A question or an answer: the finished document, and where it stands. Of its face nothing is ever known. */
@Entity("published_comment")
export class PublishedCommentEntity extends SnapshotEntity {
  /** The first version of the practice. */
  @Column({ type: "uuid" })
  practice: string;

  /** Grows within the thread, by steps made by chance: it counts nothing, also not what was taken back. */
  @Column({ name: "sort_key", type: "double precision" })
  sortKey: number;
}
