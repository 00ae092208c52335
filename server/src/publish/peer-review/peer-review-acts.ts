import type {
  CommentOnDraftValues,
  PeerReviewValues,
  SettleCommentValues,
} from "@rungs/shared/inputs/peer-review";
import { LIMITS } from "@rungs/shared/limits";
import type { PeerReviewAct } from "@rungs/shared/vocabulary/peer-review";
import type { DataSource, EntityManager } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";
import { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { draftPassages } from "./draft-passages.ts";
import { findPeerReview, type PeerReview } from "./find-peer-review.ts";
import { findStanding } from "./find-standing.ts";

/** Why an act on a draft in peer review is refused. */
export const PEER_REVIEW_REFUSALS = [
  "IN_REVIEW_ALREADY",
  "NOT_IN_REVIEW",
  "VERSION_CHANGED",
  "OWN_DRAFT",
  "NOT_APPROVED",
  "PASSAGE_GONE",
  "TOO_MANY_COMMENTS",
] as const;
export type PeerReviewRefusal = (typeof PEER_REVIEW_REFUSALS)[number];

export type PeerReviewResult =
  { ok: true; review: PeerReview } | { ok: false; problem: "not-found" | PeerReviewRefusal };

type Standing = Awaited<ReturnType<typeof findStanding>>;

/** Puts a draft into peer review; whoever asks does not approve it. */
export function askForPeerReview(workspace: DataSource, author: Author, asked: PeerReviewValues) {
  return actOn(workspace, author, asked, "ASKED", ({ state }) =>
    state === "DRAFT" ? null : "IN_REVIEW_ALREADY",
  );
}

/** Takes a draft out of peer review; the approvals of the round are gone with it. */
export function stopPeerReview(workspace: DataSource, author: Author, asked: PeerReviewValues) {
  return actOn(workspace, author, asked, "STOPPED", ({ state }) =>
    state === "DRAFT" ? "NOT_IN_REVIEW" : null,
  );
}

/** Approves exactly the version and the words in its place that the person read, unless they wrote any of it. */
export function approveDraft(workspace: DataSource, author: Author, asked: PeerReviewValues) {
  return actOn(workspace, author, asked, "APPROVED", ({ state, mayApprove }) => {
    if (state === "DRAFT") return "NOT_IN_REVIEW";
    return mayApprove.includes(author.personId) ? null : "OWN_DRAFT";
  });
}

/** Takes the person's own approval back. */
export function takeApprovalBack(workspace: DataSource, author: Author, asked: PeerReviewValues) {
  return actOn(workspace, author, asked, "TAKEN_BACK", ({ approvers }) =>
    approvers.includes(author.personId) ? null : "NOT_APPROVED",
  );
}

/** Keeps what a colleague says of one passage. */
export function commentOnDraft(
  workspace: DataSource,
  author: Author,
  { draftId, passage, text }: CommentOnDraftValues,
): Promise<PeerReviewResult> {
  const { organizationId, personId } = author;
  return withDraft(workspace, author, draftId, async (manager, draft) => {
    const { state } = await findStanding(manager, draft);
    if (state === "DRAFT") return "NOT_IN_REVIEW";
    const found = draftPassages(draft).find(({ key }) => key === passage);
    if (!found) return "PASSAGE_GONE";
    const [{ count }] = await manager.query<[{ count: number }]>(
      `SELECT count(*)::integer AS count FROM peer_review_comment
       WHERE organization_id = $1 AND draft_id = $2 AND settled_at IS NULL`,
      [organizationId, draftId],
    );
    if (count >= LIMITS.commentsOfDraft) return "TOO_MANY_COMMENTS";
    await manager.query(
      `INSERT INTO peer_review_comment
         (organization_id, draft_id, draft_version, place, passage, text, person_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [organizationId, draftId, draft.version, found.key, found.text, text, personId],
    );
    return null;
  });
}

/** Marks a comment as settled; settling it again changes nothing. */
export function settleComment(
  workspace: DataSource,
  author: Author,
  { draftId, commentId }: SettleCommentValues,
): Promise<PeerReviewResult> {
  return withDraft(workspace, author, draftId, async (manager) => {
    await manager.query(
      `UPDATE peer_review_comment SET settled_by = $4, settled_at = clock_timestamp()
       WHERE organization_id = $1 AND draft_id = $2 AND id = $3 AND settled_at IS NULL`,
      [author.organizationId, draftId, commentId, author.personId],
    );
    return null;
  });
}

function actOn(
  workspace: DataSource,
  author: Author,
  { draftId, version, ownWords }: PeerReviewValues,
  act: PeerReviewAct,
  refuse: (standing: Standing) => PeerReviewRefusal | null,
): Promise<PeerReviewResult> {
  return withDraft(workspace, author, draftId, async (manager, draft) => {
    const standing = await findStanding(manager, draft);
    const refusal = refuse(standing);
    if (refusal) return refusal;
    if (draft.version !== version || standing.ownWords !== ownWords) return "VERSION_CHANGED";
    await manager.query(
      `INSERT INTO peer_review_event (organization_id, draft_id, act, draft_version, own_words_sha256, person_id)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [author.organizationId, draftId, act, draft.version, standing.ownWords, author.personId],
    );
    return null;
  });
}

/** Acts under the draft's row lock, so that acts, edits and publications of one draft come after one another. */
function withDraft(
  workspace: DataSource,
  author: Author,
  draftId: string,
  act: (manager: EntityManager, draft: DraftEntity) => Promise<PeerReviewRefusal | null>,
): Promise<PeerReviewResult> {
  const { organizationId } = author;
  return asPerson(workspace, author, async (manager): Promise<PeerReviewResult> => {
    const where = { organizationId, id: draftId };
    const draft = await manager.findOne(DraftEntity, { where, lock: { mode: "pessimistic_write" } });
    if (!draft) return { ok: false, problem: "not-found" };
    const problem = await act(manager, draft);
    if (problem) return { ok: false, problem };
    return { ok: true, review: (await findPeerReview(manager, organizationId, draftId))! };
  });
}
