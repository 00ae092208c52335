import type { DraftContent, DraftKind } from "@rungs/shared/draft";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** What the reader of a file reported when the draft was imported. */
export interface ImportReportContent {
  fileName: string;
  format: string;
  warnings: { code: string; line: number | null; message: string }[];
}

/** Something that its organisation is writing: one document, with the number of edits it has seen. */
@Entity("draft")
export class DraftEntity<Content extends DraftContent = DraftContent> {
  @PrimaryGeneratedColumn("uuid")
  id: string;

  @Column({ name: "organization_id", type: "uuid" })
  organizationId: string;

  @Column({ type: "text", update: false })
  kind: DraftKind;

  @Column({ type: "integer" })
  version: number;

  @Column({ type: "jsonb" })
  content: Content;

  @Column({ name: "import_report", type: "jsonb", nullable: true })
  importReport: ImportReportContent | null;

  // Naming the default lets a new draft come back with its times.
  @Column({ name: "created_at", type: "timestamptz", insert: false, update: false, default: () => "now()" })
  createdAt: Date;

  @Column({ name: "updated_at", type: "timestamptz", insert: false, default: () => "now()" })
  updatedAt: Date;
}
