import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { PublicationEntity } from "./ledger/publication.entity.ts";
import type { Publication, PublicationState } from "./publication.type.ts";

/** A publication as its own organisation sees it, field by field. */
export function toPublication(viewer: Viewer | null, row: PublicationEntity): Publication {
  return {
    id: row.id,
    ladderDraftId: row.ladderDraftId,
    publishedLadderId: row.snapshotId,
    title: row.title,
    state: stateOf(row),
    quarter: row.quarter,
    sha256: row.sha256,
    viewerCanRetract: row.retractionRequestedAt === null && allow(viewer, "retract", row),
  };
}

function stateOf(row: PublicationEntity): PublicationState {
  if (row.retractedAt) return "RETRACTED";
  if (row.retractionRequestedAt) return "RETRACTING";
  return row.visibleAt ? "VISIBLE" : "CONFIRMED";
}
