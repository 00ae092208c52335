import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";
import type { LadderStrategy, Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A snapshot: the finished document, and beside it what lists, filters and search need of it. */
@Entity("published_ladder")
export class PublishedLadderEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  /** The exact bytes that the author confirmed: JSON of a `PublishedLadder`. */
  @Column({ type: "text", select: false })
  document: string;

  @Column({ type: "text" })
  sha256: string;

  @Column({ type: "jsonb" })
  title: LocalizedText;

  @Column({ name: "level_titles", type: "jsonb" })
  levelTitles: LocalizedText[];

  @Column({ type: "text" })
  language: string;

  @Column({ type: "text" })
  strategy: LadderStrategy;

  @Column({ name: "role_family", type: "text" })
  roleFamily: RoleFamily;

  @Column({ type: "text" })
  quarter: string;

  @Column({ name: "level_count", type: "smallint" })
  levelCount: number;

  @Column({ name: "dimension_count", type: "smallint" })
  dimensionCount: number;

  @Column({ type: "smallint", array: true })
  ranks: Rank[];

  @Column({ name: "new_to_open_source", type: "boolean" })
  newToOpenSource: boolean;

  @Column({ type: "text", nullable: true })
  industry: Face["industry"];

  @Column({ type: "text", nullable: true })
  region: Face["region"];

  @Column({ type: "text", nullable: true })
  size: Face["size"];

  @Column({ name: "office_age", type: "text", nullable: true })
  officeAge: Face["officeAge"];

  @Column({ name: "team_size", type: "text", nullable: true })
  teamSize: Face["teamSize"];

  @Column({ name: "reporting_line", type: "text", nullable: true })
  reportingLine: Face["reportingLine"];

  /** The newer version of the same ladder; the older one stays readable and is no longer listed. */
  @Column({ name: "replaced_by", type: "uuid", nullable: true })
  replacedBy: string | null;
}
