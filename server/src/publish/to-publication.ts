import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { PublicationBatches } from "./batches/publication-batches.ts";
import type { PublicationEntity } from "./ledger/publication.entity.ts";
import type { Publication, PublicationState, PublicationWait } from "./publication.type.ts";

/** A publication as its own organisation sees it, field by field. */
export function toPublication(
  viewer: Viewer | null,
  row: PublicationEntity,
  batches: PublicationBatches,
): Publication {
  const waitsFor = batches === "weekly" ? waitOf(row) : null;
  const mayRetract = allow(viewer, "retract", row);
  return {
    id: row.id,
    kind: row.kind,
    draftId: row.draftId,
    publishedId: row.snapshotId,
    publishedPracticeId: row.practiceId ?? null,
    title: row.title,
    state: stateOf(row),
    quarter: row.quarter,
    face: row.face,
    replacesEarlier: row.replacesSnapshotId !== null,
    sha256: row.sha256,
    waitsFor,
    quarantine: row.quarantineReasons && { reasons: row.quarantineReasons },
    takedownReason: row.takedownReason,
    keepAfterLeaving: row.keepAfterLeaving,
    viewerCanRetract: mayRetract && (row.retractionRequestedAt === null || waitsFor === "QUARTER"),
    viewerCanChooseManner:
      mayRetract && batches === "weekly" && row.retractionRequestedAt === null && row.visibleAt !== null,
  };
}

function waitOf(row: PublicationEntity): PublicationWait | null {
  if (row.retractedAt) return null;
  // What nobody has seen yet is gone as soon as it is taken back.
  if (row.retractionRequestedAt) return row.visibleAt && row.withdrawal === "QUIETLY" ? "QUARTER" : null;
  return row.visibleAt ? null : "BATCH";
}

function stateOf(row: PublicationEntity): PublicationState {
  if (row.retractedAt) return "RETRACTED";
  if (row.retractionRequestedAt) return "RETRACTING";
  return row.visibleAt ? "VISIBLE" : "CONFIRMED";
}
