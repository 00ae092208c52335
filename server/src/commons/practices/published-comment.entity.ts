import { Column, Entity } from "typeorm";

import { SnapshotEntity } from "../snapshot.entity.ts";

/** A question or an answer: the finished document, and where it stands. Of its face nothing is ever known. */
@Entity("published_comment")
export class PublishedCommentEntity extends SnapshotEntity {
  /** The first version of the practice. */
  @Column({ type: "uuid" })
  practice: string;

  /** Where it stands in the thread; told to nobody, because gaps would tell of what was taken back. */
  @Column({ type: "integer" })
  place: number;
}
