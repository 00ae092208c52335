import { randomUUID } from "node:crypto";

import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import type { ClauseFilter } from "./clause-filter.type.ts";
import { ClausesResolver } from "./clauses.resolver.ts";

let network: TestWorkspace;
let resolver: ClausesResolver;
beforeAll(async () => {
  network = await startTestWorkspace();
  resolver = new ClausesResolver(network.commons);
  for (let count = 0; count < 5; count += 1)
    await shelve(4, ["Sends patches upstream.", "Sends fixes upstream."]);
  await shelve(4, ["Speaks at conferences and sends patches upstream."], { roleFamily: "UPSTREAM_ENGINEER" });
  await shelve(2, ["Speaks at meetups.", "Answers questions."]);
  await shelve(3, ["在国际会议上演讲。"], { language: "zh-Hans" });
}, 120_000);
afterAll(() => network?.close());

test.each([
  ["by evidence", { evidence: "TALK" }, 3],
  ["by rank", { rank: 4 }, 11],
  ["by role", { roleFamily: "UPSTREAM_ENGINEER" }, 1],
  ["by language", { language: "zh-Hans" }, 1],
  ["by level and evidence", { rank: 4, evidence: "UPSTREAM_COMMIT" }, 11],
  ["by what nobody credits", { rank: 9 }, 0],
] as const)("lines are found %s", async (_name, filter: ClauseFilter, count) => {
  const { edges } = await resolver.clauses({ first: 50 }, filter);

  expect(edges).toHaveLength(count);
});

test("adoption counts ladders and not lines, at the rank of the line, and is told in a band", async () => {
  const talk = await resolver.clauses({ first: 50 }, { evidence: "TALK", rank: 4 });

  expect(talk.edges[0]!.node).toMatchObject({
    rank: 4,
    text: [{ language: "en", value: "Speaks at conferences and sends patches upstream." }],
    adoption: [
      { evidence: "UPSTREAM_COMMIT", countBand: "FROM_5_TO_9" },
      { evidence: "TALK", countBand: "BELOW_5" },
    ],
    ladder: { roleFamily: "UPSTREAM_ENGINEER", quarter: "2026-Q4", replacedBy: null },
  });
  expect(talk.countBand).toBe("BELOW_5");
});

test("pages hold every line once, in the order of the random ids", async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await resolver.clauses({ first: 4, after });
    seen.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }

  expect(new Set(seen).size).toBe(13);
  expect(seen).toEqual(seen.toSorted());
});

test("a page costs the same three statements, whatever stands on it", async () => {
  const statements: string[] = [];
  const query = network.commons.query.bind(network.commons);
  const counting = Object.create(network.commons, {
    query: {
      value: (statement: string, values: unknown[]) => {
        statements.push(statement);
        return query(statement, values);
      },
    },
  }) as typeof network.commons;
  await new ClausesResolver(counting).clauses({ first: 50 });

  expect(statements).toHaveLength(3);
});

async function shelve(rank: Rank, lines: string[], change: Partial<PublishedLadder> = {}): Promise<void> {
  const { addSnapshot } = await import("#server/publish/outbox/write-snapshot.ts");
  const said = (value: string) => [{ language: change.language ?? "en", value }];
  const ladder: PublishedLadder = {
    title: said("Community manager"),
    language: "en",
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: true,
    mission: null,
    quarter: "2026-Q4",
    face: { industry: null, region: null, size: null, officeAge: null, teamSize: null, reportingLine: null },
    overview: [],
    conditions: [],
    dimensions: [],
    levels: [
      {
        ordinal: 1,
        titles: [said("Title")],
        rank,
        track: null,
        years: null,
        scope: null,
        summary: null,
        newToOpenSource: null,
      },
    ],
    expectations: lines.map((line) => ({
      level: 1,
      dimension: null,
      kind: "CRITERION",
      horizon: null,
      text: said(line),
    })),
    notExpected: [],
    ...change,
  };
  const document = JSON.stringify(ladder);
  await addSnapshot(network.publisher, "LADDER", { id: randomUUID(), document, sha256: "", replaces: null });
}
