import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";
import { Column, PrimaryColumn } from "typeorm";

/** The columns of every snapshot, of whatever kind: the finished document, and beside it what every list needs. */
export abstract class SnapshotEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  /** The exact bytes that the author confirmed. */
  @Column({ type: "text", select: false })
  document: string;

  @Column({ type: "text" })
  sha256: string;

  @Column({ type: "jsonb" })
  title: LocalizedText;

  @Column({ type: "text" })
  language: string;

  @Column({ type: "text" })
  quarter: string;

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

  /** The newer version of the same thing; the older one stays readable and is no longer listed. */
  @Column({ name: "replaced_by", type: "uuid", nullable: true })
  replacedBy: string | null;
}
