import type { LocalizedText } from "@rungs/shared/ladder";
import type { LadderStrategy, Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Column, Entity } from "typeorm";

import { SnapshotEntity } from "../snapshot.entity.ts";

/** A snapshot: the finished document, and beside it what lists, filters and search need of it. */
@Entity("published_ladder")
export class PublishedLadderEntity extends SnapshotEntity {
  /** The id of its first version, the same for all of them. */
  @Column({ type: "uuid" })
  line: string;

  @Column({ name: "level_titles", type: "jsonb" })
  levelTitles: LocalizedText[];

  @Column({ type: "text" })
  strategy: LadderStrategy;

  @Column({ name: "role_family", type: "text" })
  roleFamily: RoleFamily;

  @Column({ name: "level_count", type: "smallint" })
  levelCount: number;

  @Column({ name: "dimension_count", type: "smallint" })
  dimensionCount: number;

  @Column({ type: "smallint", array: true })
  ranks: Rank[];

  @Column({ name: "new_to_open_source", type: "boolean" })
  newToOpenSource: boolean;
}
