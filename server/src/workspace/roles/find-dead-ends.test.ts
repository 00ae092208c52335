import type { Rank } from "@rungs/shared/vocabulary/ladder";
import { expect, test } from "vitest";

import { findDeadEnds, type LadderSteps, type RoleSteps } from "./find-dead-ends.ts";

const text = (value: string) => [{ language: "en", value }];
function role(title: string, changes: Partial<RoleSteps> = {}): RoleSteps {
  return {
    draftId: title,
    title: text(title),
    roleFamily: "COMMUNITY_ARCHITECT",
    ranks: null,
    leadsOn: false,
    ...changes,
  };
}

/** A ladder of levels, each with its rank and the track it is on. */
function ladder(...levels: [string, Rank, string | null][]): LadderSteps {
  return {
    draftId: "ladder",
    title: text("Community"),
    roleFamily: "COMMUNITY_ARCHITECT",
    trackIds: [...new Set(levels.map(([, , track]) => track))].filter((track) => track !== null),
    levels: levels.map(([title, rank, trackId]) => ({ id: title, title: text(title), rank, trackId })),
  };
}

const titles = (...given: Parameters<typeof findDeadEnds>) =>
  findDeadEnds(...given).map(({ title }) => title[0]?.value);

test("a role that names no next step is a dead end, and one that does is none", () => {
  expect(titles([role("Manager"), role("Architect", { leadsOn: true })], [])).toEqual(["Manager"]);
});

test("of a ladder it is the last level", () => {
  expect(findDeadEnds([], [ladder(["Manager", 3, null], ["Lead", 5, null])])).toEqual([
    { draftId: "ladder", levelId: "Lead", title: text("Lead"), rank: 5 },
  ]);
});

test("each track has an end of its own, and what stands before the tracks has none", () => {
  const forked = ladder(
    ["Manager", 3, null],
    ["Staff", 5, "a"],
    ["Senior staff", 6, "a"],
    ["Director", 7, "b"],
  );
  expect(titles([], [forked])).toEqual(["Senior staff", "Director"]);
});

test("a role of the same family and rank that leads on opens the end of a ladder", () => {
  const end = ladder(["Manager", 3, null], ["Lead", 5, null]);
  const leads = { leadsOn: true, ranks: { min: 4, max: 5 } } as const;
  expect(titles([role("Lead", { ...leads, leadsOn: true })], [end])).toEqual([]);
  expect(titles([role("Lead", { ranks: { min: 2, max: 4 }, leadsOn: true })], [end])).toEqual(["Lead"]);
  expect(titles([role("Lead", { ...leads, leadsOn: true, roleFamily: "SECURITY" })], [end])).toEqual([
    "Lead",
  ]);
  expect(titles([role("Lead", { ...leads, leadsOn: false })], [end])).toEqual(["Lead", "Lead"]);
});

test("nothing written has no dead end", () => {
  expect(findDeadEnds([], [ladder()])).toEqual([]);
});
