import type { PeerReviewAct, PeerReviewState } from "@rungs/shared/vocabulary/peer-review";

/** One line of the record: who did what to which version, and which words of their own peers would read then. */
export interface PeerReviewEvent {
  act: PeerReviewAct;
  draftVersion: number;
  ownWords: string;
  personId: string;
}

/** What decides besides the record. */
export interface PeerReviewFacts {
  version: number;
  /** The digest of the words that peers would read in place of the draft's own. */
  ownWords: string;
  /** Everybody who has written in the draft since it was last published. */
  writers: readonly string[];
  /** Everybody who may approve in this organisation today. */
  people: readonly string[];
  needed: number;
}

/** Where a draft stands among its colleagues. */
export interface PeerReviewStanding {
  state: PeerReviewState;
  needed: number;
  /** Whose approval counts: of this very version, by somebody who wrote nothing of it and may still approve. */
  approvers: string[];
  /** Who could approve, whether they have or not. */
  mayApprove: string[];
}

/**
 * Says from the record of its newest round, oldest line first, where a draft stands. An approval is of one version and
 * of the words chosen in its place; whoever wrote in it, or asked for the review, approves nothing.
 */
export function peerReviewStanding(
  events: readonly PeerReviewEvent[],
  { version, ownWords, writers, people, needed }: PeerReviewFacts,
): PeerReviewStanding {
  const asked = events.findLastIndex(({ act }) => act === "ASKED");
  const stopped = events.findLastIndex(({ act }) => act === "STOPPED");
  const isOpen = asked > stopped;
  const askers = isOpen ? [events[asked]!.personId] : [];
  const mayApprove = people.filter((person) => !writers.includes(person) && !askers.includes(person));
  if (!isOpen) return { state: "DRAFT", needed, approvers: [], mayApprove };

  const latest = new Map<string, PeerReviewEvent>();
  for (const event of events.slice(asked + 1)) latest.set(event.personId, event);
  const approvers = [...latest.values()]
    .filter((event) => event.act === "APPROVED")
    .filter((event) => event.draftVersion === version && event.ownWords === ownWords)
    .map(({ personId }) => personId)
    .filter((person) => mayApprove.includes(person));
  const isApproved = approvers.length >= Math.max(1, needed);
  return { state: isApproved ? "APPROVED" : "IN_PEER_REVIEW", needed, approvers, mayApprove };
}
