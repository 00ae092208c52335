import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

import type { ConfirmPublicationValues } from "@rungs/shared/inputs/publishing";
import { SHARING_CHECKLIST } from "@rungs/shared/vocabulary/sharing";
import { type DataSource, type EntityManager, IsNull } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import type { Author } from "#server/workspace/require-author.ts";
import { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import { doOthersKeep, forgetApprovals, keepApproval } from "./approvals/approvals.ts";
import { lockFaces } from "./epoch/lock-faces.ts";
import { findFace, type FoundFace } from "./face/find-face.ts";
import { freezeFace } from "./face/frozen-face.ts";
import { FindingDecisionEntity } from "./finding-decision.entity.ts";
import { PublicationEntity } from "./ledger/publication.entity.ts";
import { sendToOutbox } from "./outbox/send-to-outbox.ts";
import { prepareReview, type Review, type ReviewProblem } from "./review.ts";

export type ConfirmResult =
  | { ok: true; publication: PublicationEntity }
  | { ok: false; problem: "not-found" | "checklist-open" | "preview-changed" }
  | { ok: false; problem: "second-person-needed"; alone: boolean }
  | { ok: false; problem: "not-ready"; problems: ReviewProblem[] };

/**
 * Publishes exactly the bytes whose hash the author confirms: the door prepares the document again, compares, and
 * writes ledger and outbox in one transaction. Confirming the same bytes again gives the same publication, and only
 * says anew whether it stays when the office leaves. Where a second person has to confirm, the first confirmation is
 * kept and the second one publishes.
 */
export async function confirmPublication(
  workspace: DataSource,
  author: Author,
  { draftId, sha256, checklist, keepAfterLeaving }: ConfirmPublicationValues,
  now = new Date(),
): Promise<ConfirmResult> {
  const { organizationId, personId } = author;
  return inOrganization(workspace, organizationId, async (manager) => {
    // The draft's row lock makes confirmations of one draft wait for one another and for edits.
    const found = await manager.findOne(DraftEntity, {
      select: { id: true },
      where: { organizationId, id: draftId },
      lock: { mode: "pessimistic_write" },
    });
    if (!found) return { ok: false, problem: "not-found" };
    if (SHARING_CHECKLIST.some((item) => !checklist.includes(item))) {
      return { ok: false, problem: "checklist-open" };
    }
    const prepare = () => prepareConfirmed(manager, organizationId, draftId, { sha256, now });
    let prepared = await prepare();
    if (prepared.ok && !prepared.review.face.frozen) {
      // Of those who publish for the first time each has to count the others, so they come one by one. Nobody waits
      // for somebody who would be refused anyway, or longer than it takes to look at the face once more.
      await lockFaces(manager);
      const face = await findFace(manager, organizationId, draftId);
      if (!isSameFace(face, prepared.review.face)) prepared = await prepare();
    }
    if (!prepared.ok) return prepared;
    const { review, text } = prepared;

    const newest = await findNewestStanding(manager, organizationId, draftId);
    if (newest?.sha256 === sha256) {
      // What two people had to confirm does not stay because one of them says so.
      const alone = !newest.approvedBy && !review.secondPeople;
      const keep = keepAfterLeaving && (alone || newest.keepAfterLeaving);
      await manager.update(PublicationEntity, { organizationId, id: newest.id }, { keepAfterLeaving: keep });
      return { ok: true, publication: { ...newest, keepAfterLeaving: keep } };
    }

    const approvedBy = review.secondPeople?.approvers.find((id) => id !== personId) ?? null;
    if (review.secondPeople && !approvedBy) {
      const [draftVersion, quarter] = [review.draft.version, review.quarter];
      const approved = { draftId, sha256, draftVersion, quarter, keepAfterLeaving };
      await keepApproval(manager, author, approved);
      return { ok: false, problem: "second-person-needed", alone: review.secondPeople.people.length < 2 };
    }
    const othersKeep = await doOthersKeep(manager, author, draftId, sha256);
    await forgetApprovals(manager, organizationId, draftId);
    if (!review.face.frozen && review.face.place) {
      await freezeFace(manager, organizationId, review.face.place);
    }
    const id = randomUUID();
    const lineId = newest?.lineId ?? id;
    await manager.insert(PublicationEntity, {
      id,
      organizationId,
      kind: review.draft.kind,
      draftId,
      draftVersion: review.draft.version,
      lineId,
      replacesSnapshotId: newest?.snapshotId ?? null,
      sha256,
      document: text,
      keptKeys: await findKeptKeys(manager, organizationId, draftId),
      quarter: review.quarter,
      checklist,
      keepAfterLeaving: keepAfterLeaving && othersKeep,
      confirmedBy: personId,
      approvedBy,
    });
    await sendToOutbox(manager, { organizationId, publicationId: id, lineId, act: "PUBLISH", waits: true });
    const publication = await manager.findOneByOrFail(PublicationEntity, { organizationId, id });
    return { ok: true, publication };
  });
}

type Prepared = { ok: true; review: Review; text: string } | Exclude<ConfirmResult, { ok: true }>;

/** Whether a face that was looked at again shows the same and still may. */
function isSameFace(again: FoundFace, { face, frozen }: FoundFace): boolean {
  return again.problem === null && again.frozen === frozen && isDeepStrictEqual(again.face, face);
}

/** Prepares the review once more and compares it with what was confirmed. */
async function prepareConfirmed(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
  { sha256, now }: { sha256: string; now: Date },
): Promise<Prepared> {
  const review = await prepareReview(manager, organizationId, draftId, now);
  if (!review) return { ok: false, problem: "not-found" };
  const { preview, problems } = review;
  if (problems.length > 0 || !preview) return { ok: false, problem: "not-ready", problems };
  if (preview.sha256 !== sha256) return { ok: false, problem: "preview-changed" };
  return { ok: true, review, text: preview.text };
}

/** The draft's newest publication that was not taken back: the one that peers find in their lists. */
function findNewestStanding(manager: EntityManager, organizationId: string, draftId: string) {
  return manager.findOne(PublicationEntity, {
    where: { organizationId, draftId, retractionRequestedAt: IsNull() },
    order: { confirmedAt: "DESC" },
  });
}

/** What the author decided to keep; it stays with the publication when the draft goes with its decisions. */
async function findKeptKeys(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
): Promise<string[]> {
  const kept = await manager.find(FindingDecisionEntity, {
    select: { key: true },
    where: { organizationId, draftId, decision: "KEEP" },
    order: { key: "ASC" },
  });
  return kept.map(({ key }) => key);
}
