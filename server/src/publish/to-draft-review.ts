import { countBand } from "@rungs/shared/vocabulary/count-band";

import { THRESHOLDS } from "#server/anonymity/thresholds.ts";
import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { PublicationBatches } from "./batches/publication-batches.ts";
import type { DraftReview } from "./draft-review.type.ts";
import type { ReplacedTitle } from "./reviewed-text.type.ts";
import type { TextRisk } from "./text-risk.type.ts";
import { placeOf } from "./place-of.ts";
import { toDocumentType } from "./published-document.type.ts";
import type { Review } from "./review.ts";
import { toHiding } from "./risk/to-hiding.ts";

/** A review as its author sees it, field by field. */
export function toDraftReview(
  viewer: Viewer | null,
  review: Review,
  batches: PublicationBatches,
): DraftReview {
  const { draft, redaction, face, preview, replacedTitles, publicText, peers } = review;
  return {
    draftId: draft.id,
    kind: draft.kind,
    draftVersion: draft.version,
    title: draft.content.title,
    document: preview && toDocumentType(draft.kind, preview.document),
    documentText: preview?.text ?? null,
    sha256: preview?.sha256 ?? null,
    passages: redaction.passages.map(({ path, segments, after, changed }) => ({
      place: placeOf(draft, path),
      before: segments.map(({ text, findingKey }) => ({ text, findingKey })),
      after,
      changed,
    })),
    findings: redaction.findings,
    holdsHan: redaction.holdsHan,
    replacedTitles: distinctTitles(replacedTitles),
    textRisk: {
      state: textRiskOf(review),
      unresolved: redaction.unresolved,
      publicPassages: publicText.passages.map(({ path, text }) => ({ place: placeOf(draft, path), text })),
    },
    face: {
      face: face.face,
      members: countBand(face.members),
      frozen: face.frozen,
      reason: face.reason,
      hidden: face.hidden,
      membersNeeded: THRESHOLDS.membersForFace,
    },
    problems: review.problems,
    leavesInBatch: batches === "weekly",
    hiding: review.risk && toHiding(review.risk),
    nextAttribute: review.nextAttribute,
    secondPerson: secondPersonOf(viewer, review),
    peerReview: { state: peers.state, needed: peers.needed, given: peers.approvers.length },
    viewerCanEdit: allow(viewer, "write", draft),
    viewerCanPublish: allow(viewer, "publish", draft),
  };
}

/** Each title once, however many levels have it. */
function distinctTitles(replaced: Review["replacedTitles"]): ReplacedTitle[] {
  const told = replaced.map(({ language, from, to }) => ({ language, from, to }));
  return [...new Map(told.map((title) => [JSON.stringify(title), title])).values()];
}

function textRiskOf({ redaction, publicText }: Review): TextRisk["state"] {
  if (publicText.isFindable) return "WEB_FINDABLE";
  return redaction.unresolved > 0 ? "UNRESOLVED" : "NONE";
}

function secondPersonOf(viewer: Viewer | null, { secondPeople }: Review): DraftReview["secondPerson"] {
  if (!secondPeople) return null;
  const isViewer = (personId: string) => personId === viewer?.personId;
  return {
    confirmedByViewer: secondPeople.approvers.some(isViewer),
    confirmedByColleague: secondPeople.approvers.some((personId) => !isViewer(personId)),
    alone: secondPeople.people.length < 2,
  };
}
