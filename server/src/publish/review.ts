import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { EntityManager } from "typeorm";

import type { AtlasCell } from "#server/anonymity/atlas/atlas.ts";
import { documentText, sha256Hex } from "#server/anonymity/document-text.ts";
import { type GeneralisationProblem, toPublishedLadder } from "#server/anonymity/generalise.ts";
import { quarterOf } from "#server/anonymity/quarter.ts";
import { documentContainsSecret } from "#server/anonymity/redaction/contains-secret.ts";
import type { RiskAssessment } from "#server/anonymity/risk/assess-risk.ts";
import {
  membersToNextAttribute,
  type NextAttribute,
} from "#server/anonymity/risk/members-to-next-attribute.ts";
import { LadderDraftEntity } from "#server/workspace/ladders/ladder-draft.entity.ts";

import { findSecondPeople, type SecondPeople } from "./approvals/approvals.ts";
import { FACE_PROBLEMS, type FaceProblem, findFace, type FoundFace } from "./face/find-face.ts";
import type { Place } from "./face/place.ts";
import { FindingDecisionEntity } from "./finding-decision.entity.ts";
import { assessReview } from "./risk/assess-review.ts";
import { findOwnSecrets } from "./text/find-own-secrets.ts";
import { reviewText, type TextReview } from "./text/review-text.ts";

/** Everything that can stand in the way of publishing. */
export const REVIEW_PROBLEMS = [
  "NO_ROLE_FAMILY",
  "NO_LEVELS",
  "LEVEL_WITHOUT_RANK",
  "LEVEL_WITHOUT_EXTERNAL_TITLE",
  "LEVEL_RANKED_BELOW_PREVIOUS",
  "UNKNOWN_REFERENCE",
  "TEXT_OUTSIDE_LIMITS",
  "SECRETS_REMAIN",
  "FINDINGS_OPEN",
  ...FACE_PROBLEMS,
  "TOO_EASY_TO_FIND",
] as const satisfies readonly (
  GeneralisationProblem["code"] | FaceProblem | "SECRETS_REMAIN" | "FINDINGS_OPEN" | "TOO_EASY_TO_FIND"
)[];

/** Something that has to be mended before the ladder may be published; `levelId` where it is about one level. */
export interface ReviewProblem {
  code: (typeof REVIEW_PROBLEMS)[number];
  levelId: string | null;
  count: number;
}

/** How well hidden the author would be, and the path through the Atlas on which that was asked. */
export interface ReviewRisk {
  assessment: RiskAssessment;
  /** The quarter of the Atlas. */
  quarter: string;
  /** From the root to the finest cell that may be shown. */
  path: readonly AtlasCell[];
  /** The cell that is shown. */
  chosen: string;
}

/** What peers would get if the ladder were published now, and everything the author should know before. */
export interface Review extends TextReview {
  draft: LadderDraftEntity;
  face: FoundFace;
  /** Null while there is no document or no Atlas. */
  risk: ReviewRisk | null;
  quarter: string;
  problems: ReviewProblem[];
  /** What a larger network would let the face show; null where it shows all, or follows the network no more. */
  nextAttribute: NextAttribute | null;
  /** Where a second person has to confirm: who could, and who has; null where one is enough. */
  secondPeople: SecondPeople | null;
  /** Null while the draft lacks something that every document has. */
  preview: { document: PublishedLadder; text: string; sha256: string } | null;
}

/**
 * Prepares the review of a draft in a transaction of its organisation; null where the organisation has no such
 * draft. The preview depends on nothing but the draft, the decisions, the secrets, the face, the quarter and which of
 * its titles enough others use.
 */
export async function prepareReview(
  manager: EntityManager,
  organizationId: string,
  ladderDraftId: string,
  now: Date,
): Promise<Review | null> {
  const draft = await manager.findOneBy(LadderDraftEntity, { organizationId, id: ladderDraftId });
  if (!draft) return null;
  const decisions = await manager.findBy(FindingDecisionEntity, { organizationId, ladderDraftId });
  const secrets = await findOwnSecrets(manager, organizationId);
  const quarter = quarterOf(now);
  const face = await findFace(manager, organizationId, ladderDraftId);
  const nextAttribute =
    face.place && !face.frozen ? membersToNextAttribute(face.place.path, face.members) : null;

  const text = await reviewText(manager, draft.content, { secrets, decisions });
  const { redaction } = text;
  const generalised = toPublishedLadder(redaction.redacted, { face: face.face, quarter });
  const problems: ReviewProblem[] = [];
  if (face.problem) problems.push(problem(face.problem));
  if (redaction.refused > 0) problems.push(problem("SECRETS_REMAIN", redaction.refused));
  if (redaction.unresolved > 0) problems.push(problem("FINDINGS_OPEN", redaction.unresolved));
  const known = { draft, ...text, face, nextAttribute, quarter, problems };
  if (!generalised.ok) {
    problems.push(...generalised.problems.map(({ code, id }) => ({ code, levelId: id, count: 1 })));
    return { ...known, risk: null, secondPeople: null, preview: null };
  }
  const bytes = documentText(generalised.document);
  // The last look is at the very bytes that would leave, whatever the stages before made of them.
  if (redaction.refused === 0 && documentContainsSecret(bytes, secrets))
    problems.push(problem("SECRETS_REMAIN"));
  const { document } = generalised;
  const risk = face.place && (await askRisk(manager, face.place, document));
  if (risk?.assessment.band === "REFUSED") problems.push(problem("TOO_EASY_TO_FIND"));
  const preview = { document, text: bytes, sha256: sha256Hex(bytes) };
  const secondPeople =
    risk?.assessment.band === "SECOND_PERSON"
      ? await findSecondPeople(manager, organizationId, ladderDraftId, preview.sha256)
      : null;
  return { ...known, risk, secondPeople, preview };
}

async function askRisk(manager: EntityManager, place: Place, document: PublishedLadder): Promise<ReviewRisk> {
  const { path, shown, seen } = place;
  const assessment = await assessReview(manager, { ...place, chosen: seen.id, document });
  return { assessment, quarter: place.quarter, path, chosen: shown.id };
}

function problem(code: ReviewProblem["code"], count = 1): ReviewProblem {
  return { code, levelId: null, count };
}
