import type { Ladder } from "@rungs/shared/ladder";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What the reader of a file reported when the draft was imported. */
export interface ImportReportContent {
  fileName: string;
  format: string;
  warnings: { code: string; line: number | null; message: string }[];
}

/** A ladder as its organisation is writing it: one document, with the number of edits it has seen. */
@Entity("ladder_draft")
export class LadderDraftEntity {
  @PrimaryGeneratedColumn("uuid")
  id: string;

  @Column({ name: "organization_id", type: "uuid" })
  organizationId: string;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "jsonb" })
  content: Ladder;

  @Column({ name: "import_report", type: "jsonb", nullable: true })
  importReport: ImportReportContent | null;

  @Column({ name: "created_at", type: "timestamptz", insert: false, update: false })
  createdAt: Date;

  @Column({ name: "updated_at", type: "timestamptz", insert: false })
  updatedAt: Date;
}
