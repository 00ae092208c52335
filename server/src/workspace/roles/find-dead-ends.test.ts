import type { Ladder } from "@rungs/shared/ladder";
import type { Role } from "@rungs/shared/role";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
import { expect, test } from "vitest";

import { findDeadEnds } from "./find-dead-ends.ts";

const text = (value: string) => [{ language: "en", value }];
const UP = { kind: "SAME_FAMILY_UP", family: null, jobFamily: null, rank: null } as const;

function role(title: string, changes: Partial<Role> = {}): { id: string; content: Role } {
  const content: Role = {
    title: text(title),
    language: "en",
    internalTitle: null,
    jobClass: null,
    externalTitles: [text(title)],
    roleFamily: "COMMUNITY_ARCHITECT",
    jobFamily: null,
    occupations: [],
    ranks: null,
    duties: [],
    externalShare: null,
    newToOpenSource: null,
    nextSteps: [],
    summary: null,
    ...changes,
  };
  return { id: title, content };
}

/** A ladder of levels, each with its rank and the track it is on. */
function ladder(...levels: [string, Rank, string | null][]): { id: string; content: Ladder } {
  const tracks = [...new Set(levels.map(([, , track]) => track))].filter((track) => track !== null);
  const content = {
    title: text("Community"),
    roleFamily: "COMMUNITY_ARCHITECT",
    tracks: tracks.map((id) => ({ id })),
    levels: levels.map(([title, rank, trackId]) => ({
      id: title,
      externalTitles: [text(title)],
      rank,
      trackId,
    })),
  };
  return { id: "ladder", content: content as unknown as Ladder };
}

const titles = (...given: Parameters<typeof findDeadEnds>) =>
  findDeadEnds(...given).map(({ title }) => title[0]?.value);

test("a role that names no next step is a dead end, and one that does is none", () => {
  expect(titles([role("Manager"), role("Architect", { nextSteps: [UP] })], [])).toEqual(["Manager"]);
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
  const leads = { nextSteps: [UP], ranks: { min: 4, max: 5 } } as const;
  expect(titles([role("Lead", { ...leads, nextSteps: [UP] })], [end])).toEqual([]);
  expect(titles([role("Lead", { ranks: { min: 2, max: 4 }, nextSteps: [UP] })], [end])).toEqual(["Lead"]);
  expect(titles([role("Lead", { ...leads, nextSteps: [UP], roleFamily: "SECURITY" })], [end])).toEqual([
    "Lead",
  ]);
  expect(titles([role("Lead", { ...leads, nextSteps: [] })], [end])).toEqual(["Lead", "Lead"]);
});

test("nothing written has no dead end", () => {
  expect(findDeadEnds([], [ladder()])).toEqual([]);
});
