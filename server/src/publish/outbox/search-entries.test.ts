import { randomUUID } from "node:crypto";

import type { PublishedLadder } from "@rungs/shared/published-ladder";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { addSnapshot, refreshSearchEntries, removeSnapshot } from "./write-snapshot.ts";

let network: TestWorkspace;
beforeAll(async () => {
  network = await startTestWorkspace();
}, 120_000);
afterAll(() => network?.close());

const OF_THE_LINES = ["meetups", "patches", "prepares", "sends", "speaks", "upstream"].map((word) => ({
  word,
  entries: 1,
}));
const [older, newer] = [randomUUID(), randomUUID()];

test("what is put on a shelf can be found, by its words and by where they stand", async () => {
  await add(older, "Beekeeping gardeners", null);

  expect(await found("beekeep & garden")).toEqual([older]);
  expect(
    await found("'title=beekeep' & 'name=junior' & 'kind=LADDER' & 'roleFamily=COMMUNITY_ARCHITECT'"),
  ).toEqual([older]);
  expect(await found("'title=junior'")).toEqual([]);
  expect(await words()).toEqual([
    { word: "beekeeping", entries: 1 },
    { word: "gardeners", entries: 1 },
    { word: "junior", entries: 1 },
    ...OF_THE_LINES,
  ]);
});

test("a line that credits work outside the company is a row of its own, and no other line is", async () => {
  expect(await clauses()).toEqual([
    {
      ladder_id: older,
      level: 1,
      rank: 2,
      evidence: ["TALK"],
      language: "en",
      text: said("Speaks at meetups."),
    },
    {
      ladder_id: older,
      level: null,
      rank: null,
      evidence: ["UPSTREAM_COMMIT"],
      language: "en",
      text: said("Sends patches upstream."),
    },
  ]);
});

test("only the newest version is found", async () => {
  await add(newer, "Gardeners of 开源社区架构师", older);

  expect(await found("garden")).toEqual([newer]);
  expect(await found("beekeep")).toEqual([]);
  expect(await found("社区 & 架构 & 构师")).toEqual([newer]);
  expect((await clauses()).map(({ ladder_id }) => ladder_id)).toEqual([newer, newer]);
  expect(await found(`构 & 'id=${newer.slice(0, 2)}'`)).toEqual([newer]);
  expect(await words()).toEqual([
    { word: "gardeners", entries: 1 },
    { word: "junior", entries: 1 },
    ...OF_THE_LINES,
  ]);
});

test("what was there before there was search is found once the worker has started, and written once", async () => {
  await network.publisher.query("DELETE FROM search_word");
  await network.publisher.query("DELETE FROM search_entry");
  await network.publisher.query("DELETE FROM ladder_clause");

  expect(await refreshSearchEntries(network.publisher)).toBe(1);
  expect(await found("garden")).toEqual([newer]);
  expect(await refreshSearchEntries(network.publisher)).toBe(0);
  await network.publisher.query("UPDATE search_entry SET form = 0");
  expect(await refreshSearchEntries(network.publisher)).toBe(1);
  expect(await words()).toContainEqual({ word: "gardeners", entries: 1 });
  expect(await clauses()).toHaveLength(2);
});

test("what is taken off leaves no word behind", async () => {
  await removeSnapshot(network.publisher, "LADDER", newer);
  await removeSnapshot(network.publisher, "LADDER", newer);

  expect(await found("garden")).toEqual([]);
  expect(await words()).toEqual([]);
  expect(await clauses()).toEqual([]);
});

async function found(query: string): Promise<string[]> {
  const rows = await network.commons.query<{ id: string }[]>(
    "SELECT id FROM search_entry WHERE words @@ $1::tsquery",
    [query],
  );
  return rows.map(({ id }) => id);
}

const words = () =>
  network.commons.query<unknown[]>('SELECT word, entries FROM search_word ORDER BY word COLLATE "C"');

const clauses = () =>
  network.commons.query<{ ladder_id: string }[]>(
    "SELECT ladder_id, level, rank, evidence, language, text FROM ladder_clause ORDER BY level",
  );

const said = (value: string) => [{ language: "en", value }];

async function add(id: string, title: string, replaces: string | null): Promise<void> {
  await addSnapshot(network.publisher, "LADDER", {
    id,
    document: JSON.stringify(ladder(title)),
    sha256: "",
    replaces,
  });
}

function ladder(title: string): PublishedLadder {
  const nothing = {
    industry: null,
    region: null,
    size: null,
    officeAge: null,
    teamSize: null,
    reportingLine: null,
  };
  return {
    title: [{ language: "en", value: title }],
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: null,
    mission: null,
    quarter: "2026-Q4",
    face: nothing,
    overview: [],
    conditions: [],
    dimensions: [],
    levels: [
      {
        ordinal: 1,
        titles: [[{ language: "en", value: "Junior" }]],
        rank: 2,
        track: null,
        years: null,
        scope: null,
        summary: null,
        newToOpenSource: null,
      },
    ],
    expectations: [
      line(1, "Speaks at meetups."),
      line(1, "Prepares."),
      line(null, "Sends patches upstream."),
    ],
    notExpected: [],
  };
}

function line(level: number | null, value: string): PublishedLadder["expectations"][number] {
  return { level, dimension: null, kind: "CRITERION", horizon: null, text: said(value) };
}
