import type { PublishedDocument } from "@rungs/shared/draft";
import type { EntityManager } from "typeorm";

import type { AtlasCell } from "#server/anonymity/atlas/atlas.ts";
import { sha256Hex } from "#server/anonymity/document-text.ts";
import { CONTENT_PROBLEMS } from "#server/anonymity/kinds/content-problem.ts";
import { quarterOf } from "#server/anonymity/quarter.ts";
import { documentContainsSecret } from "#server/anonymity/redaction/contains-secret.ts";
import {
  type CountedFact,
  type Fact,
  factOf,
  FACTS_TO_LEAVE_OUT,
  type ToldFacts,
} from "#server/anonymity/risk/risk-fact.ts";
import { type RiskAssessment, worstRisk } from "#server/anonymity/risk/assess-risk.ts";
import { toldTogether } from "#server/anonymity/risk/told-together.ts";
import {
  membersToNextAttribute,
  type NextAttribute,
} from "#server/anonymity/risk/members-to-next-attribute.ts";
import { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import { findSecondPeople, type SecondPeople } from "./approvals/approvals.ts";
import { FACE_PROBLEMS, findFace, type FoundFace } from "./face/find-face.ts";
import type { Place } from "./face/place.ts";
import { withoutFace } from "./face/without-face.ts";
import { FindingDecisionEntity } from "./finding-decision.entity.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { findStanding } from "./peer-review/find-standing.ts";
import type { PeerReviewStanding } from "./peer-review/peer-review-standing.ts";
import { assessReview } from "./risk/assess-review.ts";
import { findOwnSecrets } from "./text/find-own-secrets.ts";
import { findWordsOfOthers } from "./text/find-words-of-others.ts";
import { reviewText, type TextReview } from "./text/review-text.ts";

/** Everything that can stand in the way of publishing. */
export const REVIEW_PROBLEMS = [
  ...CONTENT_PROBLEMS,
  "SECRETS_REMAIN",
  "FINDINGS_OPEN",
  ...FACE_PROBLEMS,
  "TOO_EASY_TO_FIND",
  "APPROVALS_MISSING",
] as const;

/** Something that has to be mended before a draft may be published; `elementId` where it is about one part of it. */
export interface ReviewProblem {
  code: (typeof REVIEW_PROBLEMS)[number];
  elementId: string | null;
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

/** What peers would get if the draft were published now, and everything the author should know before. */
export interface Review extends TextReview {
  draft: DraftEntity;
  face: FoundFace;
  /** Null while there is no document or no Atlas. */
  risk: ReviewRisk | null;
  quarter: string;
  problems: ReviewProblem[];
  /** What a larger network would let the face show; null where it shows all, or follows the network no more. */
  nextAttribute: NextAttribute | null;
  /** Where a second person has to confirm: who could, and who has; null where one is enough. */
  secondPeople: SecondPeople | null;
  /** Where it stands among the colleagues who read it first. */
  peers: PeerReviewStanding;
  /** Null while the draft lacks something that every document has. */
  preview: { document: PublishedDocument; text: string; sha256: string } | null;
}

/**
 * Prepares the review of a draft in a transaction of its organisation; null where the organisation has no such
 * draft. The preview depends on nothing but the draft, the decisions, the secrets, the private words of the other
 * drafts, the face, the quarter and which of its titles enough others use.
 */
export async function prepareReview(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
  now: Date,
): Promise<Review | null> {
  const draft = await manager.findOneBy(DraftEntity, { organizationId, id: draftId });
  if (!draft) return null;
  const decisions = await manager.findBy(FindingDecisionEntity, { organizationId, draftId });
  const secrets = await findOwnSecrets(manager, organizationId);
  const quarter = quarterOf(now);
  const kind = kindOf(draft.kind);
  const found = await findFace(manager, organizationId, draftId);
  const face = kind.withoutFace ? withoutFace(found, kind.withoutFace(draft.content)) : found;
  const nextAttribute =
    face.place && !face.frozen ? membersToNextAttribute(face.place.path, face.members) : null;

  const { rules } = kind;
  const others = await findWordsOfOthers(manager, draft);
  const text = await reviewText(manager, rules, draft.content, { secrets, decisions, others });
  const { redaction } = text;
  const generalised = rules.generalise(redaction.redacted, { face: face.face, quarter });
  const problems: ReviewProblem[] = [];
  if (face.problem) problems.push(problem(face.problem));
  if (redaction.refused > 0) problems.push(problem("SECRETS_REMAIN", redaction.refused));
  if (redaction.unresolved > 0) problems.push(problem("FINDINGS_OPEN", redaction.unresolved));
  const peers = await findStanding(manager, draft);
  const missing = peers.needed - peers.approvers.length;
  if (missing > 0) problems.push(problem("APPROVALS_MISSING", missing));
  const known = { draft, ...text, face, nextAttribute, quarter, problems, peers };
  if (!generalised.ok) {
    problems.push(...generalised.problems.map(({ code, id }) => ({ code, elementId: id, count: 1 })));
    return { ...known, risk: null, secondPeople: null, preview: null };
  }
  const bytes = rules.documentText(generalised.document);
  // The last look is at the very bytes that would leave, whatever the stages before made of them.
  if (redaction.refused === 0 && documentContainsSecret(bytes, secrets))
    problems.push(problem("SECRETS_REMAIN"));
  const { document } = generalised;
  const before = (await kind.findToldBefore?.(manager, draft)) ?? [];
  const risk = face.place && (await askRisk(manager, face.place, rules.facts(document), before));
  if (risk?.assessment.band === "REFUSED") problems.push(problem("TOO_EASY_TO_FIND"));
  const preview = { document, text: bytes, sha256: sha256Hex(bytes) };
  const secondPeople =
    risk?.assessment.band === "SECOND_PERSON"
      ? await findSecondPeople(manager, organizationId, draftId, preview.sha256)
      : null;
  return { ...known, risk, secondPeople, preview };
}

/** The risk of what is told, in the worst of the ways in which that can be read together. */
async function askRisk(
  manager: EntityManager,
  place: Place,
  now: ToldFacts,
  before: readonly ToldFacts[],
): Promise<ReviewRisk> {
  const { path, shown, seen, quarter } = place;
  const toldBefore = FACTS_TO_LEAVE_OUT.filter((fact) => before.some((told) => wasTold(told, fact)));
  const assessments: RiskAssessment[] = [];
  for (const facts of toldTogether(now, before)) {
    assessments.push(await assessReview(manager, { ...place, chosen: seen.id, facts, toldBefore }));
  }
  return { assessment: worstRisk(assessments), quarter, path, chosen: shown.id };
}

function problem(code: ReviewProblem["code"], count = 1): ReviewProblem {
  return { code, elementId: null, count };
}

function wasTold(told: ToldFacts, fact: Fact): boolean {
  return Object.entries(told).some(
    ([counted, value]) => value !== null && factOf(counted as CountedFact) === fact,
  );
}
