import { expect, test } from "vitest";

import { type PeerReviewEvent, peerReviewStanding } from "./peer-review-standing.ts";

const [ANN, BEN, CAI, DEE] = ["ann", "ben", "cai", "dee"];
const FACTS = { version: 2, ownWords: "none", writers: [ANN], people: [ANN, BEN, CAI, DEE], needed: 2 };

const line = (act: PeerReviewEvent["act"], personId: string, draftVersion = 2, ownWords = "none") => ({
  act,
  personId,
  draftVersion,
  ownWords,
});
const standing = (events: PeerReviewEvent[], facts: Partial<typeof FACTS> = {}) =>
  peerReviewStanding(events, { ...FACTS, ...facts });

const TWO = [line("ASKED", ANN), line("APPROVED", BEN), line("APPROVED", CAI)];

test("a draft is a draft until its author asks, then it is read, and two of two make it approved", () => {
  expect(standing([])).toMatchObject({ state: "DRAFT", approvers: [], mayApprove: [BEN, CAI, DEE] });
  expect(standing(TWO.slice(0, 1)).state).toBe("IN_PEER_REVIEW");
  expect(standing(TWO.slice(0, 2))).toMatchObject({ state: "IN_PEER_REVIEW", approvers: [BEN] });
  expect(standing(TWO)).toMatchObject({ state: "APPROVED", approvers: [BEN, CAI] });
});

test("where no approval is needed, one makes a draft approved, and none leaves it in review", () => {
  expect(standing(TWO.slice(0, 1), { needed: 0 }).state).toBe("IN_PEER_REVIEW");
  expect(standing(TWO.slice(0, 2), { needed: 0 }).state).toBe("APPROVED");
});

test("neither who wrote in it nor who asked for the review approves it, and nobody counts twice", () => {
  const events = [line("ASKED", BEN), ...[ANN, BEN, CAI, CAI].map((person) => line("APPROVED", person))];
  expect(standing(events)).toMatchObject({
    state: "IN_PEER_REVIEW",
    approvers: [CAI],
    mayApprove: [CAI, DEE],
  });
});

test("an approval of another version, or of other words in its place, does not count", () => {
  expect(standing(TWO, { version: 3 })).toMatchObject({ state: "IN_PEER_REVIEW", approvers: [] });
  expect(standing(TWO, { ownWords: "others" })).toMatchObject({ state: "IN_PEER_REVIEW", approvers: [] });
});

test("an approval that is taken back, or whose author may not approve any more, is none", () => {
  expect(standing([...TWO, line("TAKEN_BACK", CAI)]).approvers).toEqual([BEN]);
  expect(standing([...TWO, line("TAKEN_BACK", CAI), line("APPROVED", CAI)]).state).toBe("APPROVED");
  expect(standing(TWO, { people: [ANN, CAI] }).approvers).toEqual([CAI]);
});

test("stopping ends the round, and the approvals of an earlier round do not count in the next", () => {
  expect(standing([...TWO, line("STOPPED", ANN)])).toMatchObject({ state: "DRAFT", approvers: [] });
  const again = [...TWO, line("STOPPED", ANN), line("ASKED", ANN)];
  expect(standing(again)).toMatchObject({ state: "IN_PEER_REVIEW", approvers: [] });
});
