import { randomUUID } from "node:crypto";

import { type PublishedLadder, publishedLadder } from "@rungs/shared/published-ladder";
import { countBand } from "@rungs/shared/vocabulary/count-band";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { findDocuments } from "../find-snapshots.ts";
import { readPage } from "../read-page.ts";
import { compareLadders } from "./compare-ladders.ts";
import { findFacets } from "./find-facets.ts";
import { listedLadders } from "./listed-ladders.ts";
import type { PublishedLadderConnection } from "./published-ladder-connection.type.ts";
import { PublishedLadderEntity } from "./published-ladder.entity.ts";
import { toCard } from "./to-card.ts";

let network: TestWorkspace;
const ids: Record<"community" | "compliance" | "chinese", string> = {
  community: randomUUID(),
  compliance: randomUUID(),
  chinese: randomUUID(),
};

beforeAll(async () => {
  network = await startTestWorkspace();
  await shelve(ids.community, {
    ...ladder("Community architect", [2, 3, 5]),
    face: { ...NOTHING, industry: "FINANCE_INSURANCE", region: "EMEA" },
  });
  await shelve(ids.compliance, { ...ladder("Licence specialist", [3, 4]), roleFamily: "COMPLIANCE" });
  await shelve(ids.chinese, {
    ...ladder("社区经理", [3]),
    language: "zh-Hans",
    title: [{ language: "zh-Hans", value: "社区经理职业阶梯" }],
  });
}, 120_000);
afterAll(() => network?.close());

test.each([
  ["by role", { roleFamily: "COMPLIANCE" }, ["compliance"]],
  ["by language", { language: "zh-Hans" }, ["chinese"]],
  ["by a group of what is shown of the office", { industry: "FINANCE", region: "EMEA" }, ["community"]],
  ["by number of levels", { minLevels: 2, maxLevels: 2 }, ["compliance"]],
  ["by a rank that one of the levels has", { rank: 5 }, ["community"]],
  ["by words in any form", { text: "licences" }, ["compliance"]],
  ["by Chinese words inside longer ones", { text: "职业阶梯" }, ["chinese"]],
  ["by several things at once", { rank: 3, roleFamily: "COMPLIANCE" }, ["compliance"]],
  ["by what nobody has", { text: "zeppelin" }, []],
  ["by hostile words without harm", { text: "'; DROP TABLE published_ladder; -- & | ! (" }, []],
] as const)("ladders are found %s", async (_name, filter, expected) => {
  const found = await readPage(listedLadders(network.commons, filter), { first: 50 }, toCard);

  expect(found.edges.map(({ node }) => node.id).sort()).toEqual(expected.map((name) => ids[name]).sort());
  expect(found.countBand).toBe(countBand(expected.length));
});

test("pages hold every ladder once, in an order that says nothing of when it came", async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: PublishedLadderConnection = await readPage(
      listedLadders(network.commons, {}),
      { first: 1, after },
      toCard,
    );
    seen.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }

  expect(seen).toEqual(Object.values(ids).sort());
});

test("the filters know how many ladders have each value without counting them again", async () => {
  const facets = await findFacets(network.commons);

  expect(facets).toContainEqual({ facet: "roleFamily", value: "COMMUNITY_ARCHITECT", ladders: 2 });
  expect(facets).toContainEqual({ facet: "language", value: "zh-Hans", ladders: 1 });
});

test("levels of one rank stand in one row, and a missing counterpart is an empty cell", async () => {
  const documents = await findDocuments(network.commons, PublishedLadderEntity, publishedLadder, [
    ids.compliance,
    ids.community,
  ]);

  expect(compareLadders(documents)).toEqual([
    {
      rank: 2,
      cells: [
        { ladder: 0, levels: [] },
        { ladder: 1, levels: [1] },
      ],
    },
    {
      rank: 3,
      cells: [
        { ladder: 0, levels: [1] },
        { ladder: 1, levels: [2] },
      ],
    },
    {
      rank: 4,
      cells: [
        { ladder: 0, levels: [2] },
        { ladder: 1, levels: [] },
      ],
    },
    {
      rank: 5,
      cells: [
        { ladder: 0, levels: [] },
        { ladder: 1, levels: [3] },
      ],
    },
  ]);
});

const NOTHING = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

function ladder(title: string, ranks: PublishedLadder["levels"][number]["rank"][]): PublishedLadder {
  return {
    title: [{ language: "en", value: title }],
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: null,
    mission: null,
    quarter: "2026-Q4",
    face: NOTHING,
    overview: [],
    conditions: [],
    dimensions: [],
    levels: ranks.map((rank, place) => ({
      ordinal: place + 1,
      titles: [[{ language: "en", value: `${title} ${place + 1}` }]],
      rank,
      track: null,
      years: null,
      scope: null,
      summary: null,
      newToOpenSource: null,
    })),
    expectations: [],
    notExpected: [],
  };
}

/** Writes a row as the publisher would; the door is tested where it stands. */
async function shelve(id: string, document: PublishedLadder): Promise<void> {
  const { addSnapshot } = await import("#server/publish/outbox/write-snapshot.ts");
  await addSnapshot(network.publisher, "LADDER", {
    id,
    document: JSON.stringify(document),
    sha256: "",
    replaces: null,
  });
}
