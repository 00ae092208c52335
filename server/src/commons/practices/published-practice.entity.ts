import type { LocalizedText } from "@rungs/shared/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Maturity, PracticeKind, PracticeStart } from "@rungs/shared/vocabulary/practice";
import { Column, Entity } from "typeorm";

import { SnapshotEntity } from "../snapshot.entity.ts";

/** A snapshot of a practice: the finished document, and beside it what lists and filters need of it. */
@Entity("published_practice")
export class PublishedPracticeEntity extends SnapshotEntity {
  /** The id of its first version, the same for all of them. */
  @Column({ type: "uuid" })
  line: string;

  @Column({ type: "text" })
  kind: PracticeKind;

  @Column({ type: "text", nullable: true })
  maturity: Maturity | null;

  @Column({ type: "text", nullable: true })
  began: PracticeStart | null;

  @Column({ type: "text", array: true })
  functions: OfficeFunction[];

  /** How its problem begins, for whoever looks through a list. */
  @Column({ type: "jsonb" })
  lead: LocalizedText;
}
