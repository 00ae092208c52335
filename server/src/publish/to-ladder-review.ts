import type { LocalizedText } from "@rungs/shared/ladder";
import { countBand } from "@rungs/shared/vocabulary/count-band";

import type { PassagePath } from "#server/anonymity/redaction/ladder-texts.ts";
import { THRESHOLDS } from "#server/anonymity/thresholds.ts";
import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import type { LadderDraftEntity } from "#server/workspace/ladders/ladder-draft.entity.ts";

import type { PublicationBatches } from "./batches/publication-batches.ts";
import type { LadderReview, PassagePlace, ReplacedTitle, TextRisk } from "./ladder-review.type.ts";
import type { Review } from "./review.ts";
import { toHiding } from "./risk/to-hiding.ts";

/** A review as its author sees it, field by field. */
export function toLadderReview(
  viewer: Viewer | null,
  review: Review,
  batches: PublicationBatches,
): LadderReview {
  const { draft, redaction, face, preview, replacedTitles, publicText } = review;
  return {
    ladderDraftId: draft.id,
    draftVersion: draft.version,
    title: draft.content.title,
    document: preview?.document ?? null,
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

function secondPersonOf(viewer: Viewer | null, { secondPeople }: Review): LadderReview["secondPerson"] {
  if (!secondPeople) return null;
  const isViewer = (personId: string) => personId === viewer?.personId;
  return {
    confirmedByViewer: secondPeople.approvers.some(isViewer),
    confirmedByColleague: secondPeople.approvers.some((personId) => !isViewer(personId)),
    alone: secondPeople.people.length < 2,
  };
}

function placeOf({ content }: LadderDraftEntity, { section, id, language }: PassagePath): PassagePlace {
  const expectation = section === "EXPECTATION" ? content.expectations.find((one) => one.id === id) : null;
  const levelId = expectation ? expectation.levelId : id;
  const dimensionId = expectation ? expectation.dimensionId : id;
  const level = content.levels.find((one) => one.id === levelId);
  const dimension = content.dimensions.find((one) => one.id === dimensionId);
  return { section, level: level ? levelName(level) : null, dimension: dimension?.name ?? null, language };
}

function levelName(level: LadderDraftEntity["content"]["levels"][number]): LocalizedText | null {
  const internal = level.internalTitle ?? level.code;
  return level.externalTitles[0] ?? (internal ? [{ language: "und", value: internal }] : null);
}
