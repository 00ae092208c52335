import type { LocalizedText } from "@rungs/shared/ladder";
import type { DraftKind } from "@rungs/shared/draft";
import type { Face } from "@rungs/shared/published-ladder";
import type { FindingCategory, WithdrawalManner } from "@rungs/shared/vocabulary/sharing";
import type { TakedownReason } from "@rungs/shared/vocabulary/takedown";
import { Column, Entity, PrimaryGeneratedColumn, VirtualColumn } from "typeorm";

/** One thing that the daily scan found in a document. */
export interface QuarantineReason {
  category: FindingCategory;
  surface: string;
}

/** The ledger: which draft became which snapshot. The one place where both are named together. */
@Entity("publication")
export class PublicationEntity {
  @PrimaryGeneratedColumn("uuid")
  id: string;

  @Column({ name: "organization_id", type: "uuid" })
  organizationId: string;

  @Column({ name: "draft_id", type: "uuid", nullable: true })
  draftId: string | null;

  @Column({ type: "text", update: false })
  kind: DraftKind;

  @Column({ name: "draft_version", type: "integer" })
  draftVersion: number;

  /** The id that peers see, random and chosen here. */
  @Column({ name: "snapshot_id", type: "uuid", insert: false })
  snapshotId: string;

  /** The first publication of the same thing: all that replace one another are one line. */
  @Column({ name: "line_id", type: "uuid" })
  lineId: string;

  @Column({ name: "replaces_snapshot_id", type: "uuid", nullable: true })
  replacesSnapshotId: string | null;

  @Column({ type: "text" })
  sha256: string;

  /** The confirmed bytes; read only where they are asked for by name, because they are long. */
  @Column({ type: "text", select: false })
  document: string;

  /** The keys of the findings that the author kept when confirming; read only where they are asked for. */
  @Column({ name: "kept_keys", type: "text", array: true, select: false })
  keptKeys: string[];

  /** As it stands in the document. */
  @Column({ type: "jsonb", insert: false, update: false })
  title: LocalizedText;

  /** As it stands in the document. */
  @Column({ type: "jsonb", insert: false, update: false })
  face: Face;

  /** The practice that a comment stands under, as it stands in the document; null for all else. */
  @VirtualColumn({
    type: "text",
    query: (row) =>
      `SELECT CASE WHEN ${row}.kind = 'COMMENT' THEN ${row}.document::jsonb ->> 'practiceId' END`,
  })
  practiceId: string | null;

  @Column({ type: "text" })
  quarter: string;

  @Column({ type: "text", array: true })
  checklist: string[];

  @Column({ name: "confirmed_by", type: "uuid" })
  confirmedBy: string;

  /** The person who confirmed the same bytes before, where two had to. */
  @Column({ name: "approved_by", type: "uuid", nullable: true })
  approvedBy: string | null;

  @Column({ name: "confirmed_at", type: "timestamptz", insert: false, update: false })
  confirmedAt: Date;

  @Column({ name: "visible_at", type: "timestamptz", nullable: true })
  visibleAt: Date | null;

  /** Whether it stays in the commons when the organisation leaves the network. */
  @Column({ name: "keep_after_leaving", type: "boolean" })
  keepAfterLeaving: boolean;

  @Column({ name: "retraction_requested_at", type: "timestamptz", nullable: true })
  retractionRequestedAt: Date | null;

  /** How it is taken back; null while it is not. */
  @Column({ type: "text", nullable: true })
  withdrawal: WithdrawalManner | null;

  @Column({ name: "retracted_at", type: "timestamptz", nullable: true })
  retractedAt: Date | null;

  /** When the daily scan found something in it and took it out of the commons. */
  @Column({ name: "quarantined_at", type: "timestamptz", nullable: true, insert: false })
  quarantinedAt: Date | null;

  /** What the scan found; null where it found nothing. It never leaves the organisation. */
  @Column({ name: "quarantine_reasons", type: "jsonb", nullable: true, insert: false })
  quarantineReasons: QuarantineReason[] | null;

  /** Why whoever looks after the network took it down; null where nobody did. */
  @Column({ name: "takedown_reason", type: "text", nullable: true, insert: false })
  takedownReason: TakedownReason | null;
}
