import { expect, test } from "vitest";

import type { DraftPassage } from "./draft-passages.ts";
import { type PeerReviewComment, placeComments } from "./place-comments.ts";

const passage = (index: number, text: string): DraftPassage => ({
  key: `OVERVIEW::${index}:en`,
  path: { section: "OVERVIEW", id: null, index, language: "en" },
  text,
});
const comment = (place: string, words: string): PeerReviewComment => ({
  id: "one",
  draftVersion: 1,
  place,
  passage: words,
  text: "Too long?",
  personId: "ben",
  writtenAt: new Date(0),
  settledBy: null,
  settledAt: null,
});
const placed = (texts: string[], place: string, words: string) => {
  const { byPassage, gone } = placeComments(
    texts.map((text, index) => passage(index, text)),
    [comment(place, words)],
  );
  const [found] = [...byPassage].map(([key, [one]]) => ({ key, hasChanged: one!.hasChanged }));
  return found ?? { gone: gone.length };
};

test("a comment stays with its passage, moves with its words, and says when they have changed", () => {
  const [first, second] = ["OVERVIEW::0:en", "OVERVIEW::1:en"] as const;
  expect(placed(["Same", "Same"], second, "Same")).toEqual({ key: second, hasChanged: false });
  expect(placed(["New", "Moved"], first, "Moved")).toEqual({ key: second, hasChanged: false });
  expect(placed(["Reworded"], first, "Before")).toEqual({ key: first, hasChanged: true });
  expect(placed(["Other"], second, "Before")).toEqual({ gone: 1 });
});
