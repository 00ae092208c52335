import { LIMITS } from "@rungs/shared/limits";
import type { PeerReviewStep } from "@rungs/shared/vocabulary/peer-review";
import type { EntityManager } from "typeorm";

import { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import { type DraftPassage, draftPassages } from "./draft-passages.ts";
import { findStanding, type OwnWords } from "./find-standing.ts";
import type { PeerReviewStanding } from "./peer-review-standing.ts";
import type { PeerReviewComment } from "./place-comments.ts";

/** The history is short: of a long one the newest lines are told. */
const STEPS = 50;

/** One line of a draft's history. */
export interface HistoryStep {
  step: PeerReviewStep;
  draftVersion: number;
  personId: string;
  at: Date;
}

/** A draft among its colleagues: what it says, what they said of it, and how it came here. */
export interface PeerReview {
  draft: DraftEntity;
  standing: PeerReviewStanding & OwnWords;
  passages: DraftPassage[];
  comments: PeerReviewComment[];
  /** Newest first. */
  history: HistoryStep[];
}

/** Finds it in a transaction of the organisation; null where the organisation has no such draft. */
export async function findPeerReview(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
): Promise<PeerReview | null> {
  const draft = await manager.findOneBy(DraftEntity, { organizationId, id: draftId });
  if (!draft) return null;
  const of = [organizationId, draftId];
  const comments = await manager.query<PeerReviewComment[]>(
    // Every open one, and as many of those settled last.
    `SELECT id, draft_version AS "draftVersion", place, passage, text, person_id AS "personId",
       written_at AS "writtenAt", settled_by AS "settledBy", settled_at AS "settledAt"
     FROM (
       SELECT * FROM peer_review_comment WHERE organization_id = $1 AND draft_id = $2
       ORDER BY settled_at DESC NULLS FIRST, id LIMIT ${2 * LIMITS.commentsOfDraft}
     ) AS shown ORDER BY written_at, id`,
    of,
  );
  const history = await manager.query<HistoryStep[]>(
    `WITH event AS (
       SELECT act, draft_version, person_id, at FROM peer_review_event WHERE organization_id = $1 AND draft_id = $2
     )
     SELECT act AS step, draft_version AS "draftVersion", person_id AS "personId", at FROM (
       SELECT * FROM event
       UNION ALL SELECT 'CHANGED', version, edited_by, edited_at FROM draft_revision
       WHERE organization_id = $1 AND draft_id = $2 AND edited_at > (SELECT min(at) FROM event)
       UNION ALL SELECT 'PUBLISHED', draft_version, confirmed_by, confirmed_at FROM publication
       WHERE organization_id = $1 AND draft_id = $2
     ) AS line
     ORDER BY at DESC LIMIT ${STEPS}`,
    of,
  );
  const standing = await findStanding(manager, draft);
  return { draft, standing, passages: draftPassages(draft), comments, history };
}
