import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, OfficeFunction } from "@rungs/shared/vocabulary/office";
import { Column, Entity } from "typeorm";

import { SnapshotEntity } from "../snapshot.entity.ts";

/** A snapshot of an office: the finished document, and beside it what lists and filters need of it. */
@Entity("published_office")
export class PublishedOfficeEntity extends SnapshotEntity {
  @Column({ type: "text", nullable: true })
  strategy: LadderStrategy | null;

  @Column({ name: "charter_scopes", type: "text", array: true })
  charterScopes: CharterScope[];

  /** The functions that were in the office when it published. */
  @Column({ name: "in_office", type: "text", array: true })
  inOffice: OfficeFunction[];

  /** The functions that it shared then. */
  @Column({ type: "text", array: true })
  shared: OfficeFunction[];

  /** Every function with its placement then, such as `LEGAL:SHARED`. */
  @Column({ type: "text", array: true })
  placed: string[];
}
