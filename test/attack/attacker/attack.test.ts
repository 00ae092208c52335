import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { attack } from "./attack.ts";
import { readDump } from "./dump.ts";
import { history, listed, office, offices } from "./planted-history.ts";

const EUROPE = { region: "EMEA" };

describe("leaves a sound history in peace", () => {
  test("where every face covers five units and somebody always stays silent", () => {
    const members = [...offices(6), ...offices(6, { region: "OCEANIA" })];
    const evidence = history(members, [
      [listed("a", EUROPE), listed("b", EUROPE)],
      [listed("a", EUROPE), listed("b", EUROPE), listed("c", { region: "APAC" })],
    ]);
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({
      pseudonyms: 3,
      minCandidates: 6,
      below5: 0,
      forcedMatches: 0,
      unmatched: 0,
    });
  });

  test("and a face that only gets coarser tells nothing new", () => {
    const evidence = history(offices(6), [
      [listed("a", { region: "WESTERN_EUROPE" })],
      [listed("a", EUROPE)],
      [listed("a")],
    ]);
    expect(attack({ ...evidence, leavers: "stay" }).minCandidates).toBe(6);
  });
});

describe("catches a history that breaks the promise", () => {
  test("a unique attribute", () => {
    const members = [...offices(20), office("rare", { industry: "MINING" })];
    const evidence = history(members, [[listed("a", { industry: "MINING" })]], { authors: { a: "rare" } });
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({
      minCandidates: 1,
      below5: 1,
      forcedMatches: 1,
      forced: [{ pseudonym: "a", unit: "rare" }],
      guessedRight: 1,
      authorsRuledOut: 0,
    });
  });

  test("a face computed anew when the author publishes again", () => {
    // In the second quarter one of six moves to another line of business, and the face follows.
    const members = [
      ...offices(5),
      office("mover", { then: { 2: { industry: "EDUCATION" } } }),
      ...offices(8, { region: "OCEANIA", industry: "EDUCATION" }),
    ];
    const evidence = history(members, [
      [listed("a", { region: "WESTERN_EUROPE", industry: "MANUFACTURING" })],
      [listed("a", { industry: "EDUCATION" }, 2)],
    ]);
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({ minCandidates: 1, below5: 1 });
  });

  test("one parent with four subsidiaries", () => {
    const members = [
      office("parent", { unit: "one" }),
      ...offices(4, { unit: "one" }),
      ...offices(12, { region: "OCEANIA" }),
    ];
    const evidence = history(members, [[listed("a", EUROPE)]]);
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({ minCandidates: 1, below5: 1 });
  });

  test("inventions that do not count yet", () => {
    const members = [office("honest"), ...offices(4, { countsFrom: 2 })];
    const evidence = history(members, [[listed("a", EUROPE)], [listed("a", EUROPE)]]);
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({ minCandidates: 1, below5: 1 });
  });

  test("elimination: five of five have published, and one face is narrower", () => {
    // Each face alone covers five; together they leave one office to the coarse one.
    const members = [...offices(5), office("sixth", { teamSize: "ABOVE_25" })];
    const narrow = ["a", "b", "c", "d", "e"].map((id) => listed(id, { ...EUROPE, teamSize: "FROM_4_TO_6" }));
    const evidence = history(members, [[...narrow, listed("f", EUROPE)]]);
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({
      minCandidates: 5,
      below5: 0,
      forcedMatches: 1,
      forced: [{ pseudonym: "f", unit: "sixth" }],
    });
    // As long as one of them has published nothing, nobody is left over.
    const silent = history(members, [[...narrow.slice(1), listed("f", EUROPE)]]);
    expect(attack({ ...silent, leavers: "stay" }).forcedMatches).toBe(0);
  });

  test("leavers whose ladders are known to go with them", () => {
    const members = [office("author"), ...offices(5, { left: 2 })];
    const evidence = history(members, [[listed("a", EUROPE)], [listed("a", EUROPE)]]);
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({ minCandidates: 6, below5: 0 });
    expect(attack({ ...evidence, leavers: "ruled-out" })).toMatchObject({ minCandidates: 1, below5: 1 });
  });

  test("a new version after others have left", () => {
    const members = [office("author"), ...offices(5, { left: 2 })];
    const evidence = history(members, [[listed("a", EUROPE)], [listed("a", EUROPE, 2)]]);
    expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({ minCandidates: 1, below5: 1 });
  });

  test("two of six that have told who they are", () => {
    const members = offices(6);
    const reveals = ["like-1", "like-2"].map((organization) => ({ epoch: 1, organization }));
    const authors = { a: "like-1", b: "like-2", c: "like-3" };
    const all = ["a", "b", "c"].map((id) => listed(id, EUROPE));
    expect(attack({ ...history(members, [all], { authors, reveals }), leavers: "stay" })).toMatchObject({
      pseudonyms: 1,
      minCandidates: 4,
      below5: 1,
    });
  });

  test("cells that mean less than their label, for who runs the public code too", () => {
    const members = [...offices(5), office("elsewhere", { region: "AFRICA" })];
    const evidence = history(members, [[listed("a", EUROPE)]]);
    const label = listed("", EUROPE).face;
    const domain = Object.fromEntries(
      Object.entries(members[0]!.values[0]!.attributes).map(([attribute, value]) => [attribute, [value]]),
    ) as never;
    const partitions = [{ epoch: 1, cells: [{ domain, label }] }];
    expect(attack({ ...evidence, leavers: "stay" }).minCandidates).toBe(6);
    expect(attack({ ...evidence, partitions, leavers: "stay" }).minCandidates).toBe(5);
  });
});

test("a guess that nobody shows less than they could is reported and gates nothing", () => {
  const members = [...offices(5), office("other", { region: "AFRICA" })];
  const evidence = history(members, [[listed("a", { region: "WESTERN_EUROPE" }), listed("b", EUROPE)]]);
  const result = attack({ ...evidence, leavers: "stay" });
  expect(result).toMatchObject({ minCandidates: 5, below5: 0 });
  expect(result.guessing).toMatchObject({ minCandidates: 1, below5: 1 });
});

test("says when it has ruled out the true author, and when more published than could", () => {
  const members = [...offices(1), office("late", { countsFrom: 2 })];
  const evidence = history(members, [[listed("a", EUROPE), listed("b", EUROPE)]], {
    authors: { a: "like-1", b: "late" },
  });
  expect(attack({ ...evidence, leavers: "stay" })).toMatchObject({ authorsRuledOut: 1, unmatched: 1 });
});

test("reads from disk what it would be given in memory", () => {
  const folder = mkdtempSync(join(tmpdir(), "rungs-dump-"));
  try {
    const members = [...offices(3), office("rare", { industry: "MINING" })];
    const authors = { a: "rare" };
    const evidence = history(members, [[listed("a", { industry: "MINING" })], []], { authors });
    for (const part of ["public", "truth"]) mkdirSync(join(folder, part));
    evidence.epochs.forEach((epoch, index) =>
      writeFileSync(join(folder, "public", `epoch-0${index + 1}.json`), JSON.stringify(epoch)),
    );
    for (const [name, content] of Object.entries({ members, authors, reveals: [] }))
      writeFileSync(join(folder, "truth", `${name}.json`), JSON.stringify(content));
    expect(readDump(folder)).toEqual({ ...evidence, partitions: undefined });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
