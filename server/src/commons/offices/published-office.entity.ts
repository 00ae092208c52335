import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";
import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, OfficeFunction } from "@rungs/shared/vocabulary/office";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A snapshot of an office: the finished document, and beside it what lists and filters need of it. */
@Entity("published_office")
export class PublishedOfficeEntity {
  @PrimaryColumn({ type: "uuid" })
  id: string;

  /** The exact bytes that the author confirmed: JSON of a `PublishedOffice`. */
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

  /** The newer version of the same profile; the older one stays readable and is no longer listed. */
  @Column({ name: "replaced_by", type: "uuid", nullable: true })
  replacedBy: string | null;
}
