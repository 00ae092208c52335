import type { DraftPassage } from "./draft-passages.ts";

/** What a colleague said of a passage, and the passage as it was read. */
export interface PeerReviewComment {
  id: string;
  draftVersion: number;
  place: string;
  passage: string;
  text: string;
  personId: string;
  writtenAt: Date;
  settledBy: string | null;
  settledAt: Date | null;
}

/** A comment where it stands now. */
export interface PlacedComment extends PeerReviewComment {
  /** Whether the passage says something else than when it was commented on. */
  hasChanged: boolean;
}

/** Comments by the key of the passage they are about, and those whose passage is gone. */
export interface PlacedComments {
  byPassage: Map<string, PlacedComment[]>;
  gone: PlacedComment[];
}

/**
 * Puts each comment beside its passage: where the same words stand at the same place, else where the same words stand
 * now, for lines move, else at the same place though its words have changed.
 */
export function placeComments(
  passages: readonly DraftPassage[],
  comments: readonly PeerReviewComment[],
): PlacedComments {
  const byPassage = new Map<string, PlacedComment[]>();
  const gone: PlacedComment[] = [];
  for (const comment of comments) {
    const atPlace = passages.find(({ key }) => key === comment.place);
    const sameWords =
      atPlace?.text === comment.passage ? atPlace : passages.find(({ text }) => text === comment.passage);
    const found = sameWords ?? atPlace;
    const placed = { ...comment, hasChanged: !sameWords };
    if (found) byPassage.set(found.key, [...(byPassage.get(found.key) ?? []), placed]);
    else gone.push(placed);
  }
  return { byPassage, gone };
}
