import type { LocalizedText } from "@rungs/shared/ladder";
import type { AnswersWithin, HelpedBand } from "@rungs/shared/vocabulary/activity";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type {
  BoardTopic,
  CapacityBand,
  HourBlock,
  PostFormat,
  PostPurpose,
  PostReturn,
} from "@rungs/shared/vocabulary/post";
import { Column, Entity } from "typeorm";

import { SnapshotEntity } from "../snapshot.entity.ts";

/** A snapshot of a post: the finished document, and beside it what lists and filters need of it. */
@Entity("published_post")
export class PublishedPostEntity extends SnapshotEntity {
  @Column({ type: "text" })
  purpose: PostPurpose;

  @Column({ type: "text", array: true })
  topics: BoardTopic[];

  @Column({ name: "lowest_rank", type: "smallint", nullable: true })
  lowestRank: Rank | null;

  @Column({ name: "highest_rank", type: "smallint", nullable: true })
  highestRank: Rank | null;

  @Column({ type: "text", array: true })
  functions: OfficeFunction[];

  @Column({ type: "text" })
  format: PostFormat;

  @Column({ type: "text", array: true })
  languages: string[];

  /** Blocks of four hours of UTC. */
  @Column({ type: "smallint", array: true })
  hours: HourBlock[];

  @Column({ type: "text" })
  capacity: CapacityBand;

  @Column({ name: "in_return", type: "text" })
  inReturn: PostReturn;

  @Column({ name: "starting_up", type: "boolean" })
  startingUp: boolean;

  /** What the quarter tells of its author; null where that would tell of too few. */
  @Column({ name: "answers_within", type: "text", nullable: true })
  answersWithin: AnswersWithin | null;

  @Column({ type: "text", nullable: true })
  helped: HelpedBand | null;

  /** How its text begins, for whoever looks through the board. */
  @Column({ type: "jsonb" })
  lead: LocalizedText;
}
