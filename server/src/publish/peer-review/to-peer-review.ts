import { allow } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import { placeOf } from "../place-of.ts";
import type { PeerReview as PeerReviewRecord } from "./find-peer-review.ts";
import type { Colleague, PeerReviewComment, PeerReview } from "./peer-review.type.ts";
import { placeComments, type PlacedComment } from "./place-comments.ts";

/** Everybody whom a review names. */
export function peopleOf({ comments, history, standing }: PeerReviewRecord): string[] {
  const named = [
    ...standing.approvers,
    ...history.map(({ personId }) => personId),
    ...comments.flatMap(({ personId, settledBy }) => (settledBy ? [personId, settledBy] : [personId])),
  ];
  return [...new Set(named)];
}

/** A review as a colleague sees it, field by field. */
export function toPeerReview(
  viewer: Viewer | null,
  { draft, standing, passages, comments, history }: PeerReviewRecord,
  names: ReadonlyMap<string, string>,
): PeerReview {
  const placed = placeComments(passages, comments);
  const colleague = (personId: string): Colleague => ({
    name: names.get(personId) ?? null,
    isViewer: personId === viewer?.personId,
  });
  const toComment = (comment: PlacedComment): PeerReviewComment => ({
    id: comment.id,
    text: comment.text,
    by: colleague(comment.personId),
    writtenAt: comment.writtenAt.toISOString(),
    draftVersion: comment.draftVersion,
    passage: comment.passage,
    passageChanged: comment.hasChanged,
    settledBy: comment.settledBy === null ? null : colleague(comment.settledBy),
  });
  const isIn = (people: readonly string[]) => viewer !== null && people.includes(viewer.personId);
  return {
    draftId: draft.id,
    kind: draft.kind,
    title: draft.content.title,
    version: draft.version,
    replacements: standing.replacements,
    ownWords: standing.ownWords,
    state: standing.state,
    needed: standing.needed,
    approvals: standing.approvers.map(colleague),
    mayApprove: standing.mayApprove.length,
    passages: passages.map(({ key, path, text }) => ({
      key,
      place: placeOf(draft, path),
      text,
      comments: (placed.byPassage.get(key) ?? []).map(toComment),
    })),
    onPassagesGone: placed.gone.map(toComment),
    history: history.map(({ step, draftVersion, personId, at }) => ({
      step,
      draftVersion,
      by: colleague(personId),
      at: at.toISOString(),
    })),
    viewerCanTakePart: allow(viewer, "write", draft),
    viewerCanApprove: allow(viewer, "publish", draft) && isIn(standing.mayApprove),
    viewerHasApproved: isIn(standing.approvers),
  };
}
