import { randomUUID } from "node:crypto";

import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestApi, type TestAnswer, type TestApi } from "#server/testing/start-test-api.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { TitlesResolver } from "./titles.resolver.ts";

const CROSSWALK = `query ($text: String, $roleFamily: RoleFamily) {
  titleCrosswalk(text: $text, roleFamily: $roleFamily) {
    match { roleFamily confidence ranks { min max } occupations { scheme code } }
    usage { title language countBand consensus agreement
      ranks { lowest highest middle { lowerQuartile median upperQuartile } } }
    roles { roleFamily percent }
    nextSteps { title rank percent }
    role { roleFamily countBand upperQuartileOfHighest titles { title language countBand } }
  }
}`;

let network: TestWorkspace;
let api: TestApi;
const low = randomUUID();
beforeAll(async () => {
  network = await startTestWorkspace();
  api = await startTestApi([new TitlesResolver(network.commons)]);
  // Five ladders of communities: three say C3, two C4; three go on to an architect, one to a lead, one ends.
  const climb = (rank: Rank, ...above: [string, Rank][]) =>
    shelve(randomUUID(), [["Community Manager", rank], ...above]);
  await climb(3, ["Community Architect", 5]);
  await climb(3, ["Community Architect", 5], ["Director of Open Source Community", 7]);
  await climb(4, ["Community Architect", 5], ["Director of Open Source Community", 7]);
  await shelve(randomUUID(), [
    ["community mgr", 3],
    ["Community Lead", 5],
    ["Director of Open Source Community", 7],
  ]);
  await shelve(low, [["Manager, Community", 4]]);
  await shelve(
    randomUUID(),
    [
      ["社区经理", 3],
      ["社区架构师", 5],
    ],
    { language: "zh-Hans" },
  );
  await shelve(randomUUID(), [["Developer Advocate", 3]], { roleFamily: "DEVELOPER_RELATIONS" });
  const older = randomUUID();
  await shelve(older, [["Community Gardener", 1]]);
  await network.publisher.query("UPDATE published_ladder SET replaced_by = $2 WHERE id = $1", [older, low]);
}, 120_000);
afterAll(async () => {
  await api?.stop();
  await network?.close();
});

test("one title under all its spellings: its ranks, how far ladders agree, and what comes next", async () => {
  const { usage, roles, nextSteps, match } = await crosswalk({ text: "COMMUNITY-MANAGER" });
  expect(match).toMatchObject({ roleFamily: "COMMUNITY_ARCHITECT", ranks: { min: 2, max: 4 } });
  // 3 3 3 | 4 4: the mean is 3.4; 1 + (0.6·log2(1 - 0.4/9) + 0.4·log2(1 - 0.6/9)) = 0.92.
  expect(usage).toEqual({
    title: "Community Manager",
    language: "en",
    countBand: "FROM_5_TO_9",
    consensus: 0.92,
    agreement: "CLOSE",
    ranks: { lowest: 3, highest: 4, middle: { lowerQuartile: 3, median: 3, upperQuartile: 4 } },
  });
  expect(roles).toEqual([{ roleFamily: "COMMUNITY_ARCHITECT", percent: 100 }]);
  expect(nextSteps).toEqual([
    { title: "Community Architect", rank: 5, percent: 60 },
    { title: "Community Lead", rank: 5, percent: 20 },
    { title: null, rank: null, percent: 20 },
  ]);
});

test("a Chinese title finds what others say in English, and the other way round", async () => {
  const chinese = await crosswalk({ text: "社區經理" });
  expect(chinese.usage).toMatchObject({ title: "社区经理", countBand: "BELOW_5", consensus: null });
  expect(titlesOf(chinese)).toContain("Community Architect");
  const english = await crosswalk({ text: "Community Architect" });
  expect(titlesOf(english)).toEqual(expect.arrayContaining(["社区经理", "社区架构师", "Community Manager"]));
  expect(titlesOf(english)).not.toContain("Community Architect");
});

test("too few ladders say too little: of four no middle, no shares, no steps", async () => {
  const { usage, roles, nextSteps } = await crosswalk({ text: "Community Architect" });
  expect(usage).toMatchObject({ countBand: "BELOW_5", ranks: { lowest: 5, highest: 5, middle: null } });
  expect({ roles, nextSteps }).toEqual({ roles: [], nextSteps: [] });
});

test("a title that nobody uses still finds what its role is called, and a replaced ladder says nothing", async () => {
  const { usage, role } = await crosswalk({ text: "Contributor Community Steward" });
  expect(usage).toBeNull();
  expect(role).toMatchObject({ roleFamily: "COMMUNITY_ARCHITECT", countBand: "FROM_5_TO_9" });
  expect(role?.titles[0]).toEqual({ title: "Community Manager", language: "en", countBand: "FROM_5_TO_9" });
  expect(role?.titles.map(({ title }) => title)).not.toContain("Community Gardener");
  // The highest ranks of six ladders are 4 5 5 7 7 7, and three quarters of them end at the fifth.
  expect(role?.upperQuartileOfHighest).toBe(7);
});

test("a reader who knows better chooses the role", async () => {
  const { role } = await crosswalk({ text: "Community Manager", roleFamily: "DEVELOPER_RELATIONS" });
  expect(role).toMatchObject({
    roleFamily: "DEVELOPER_RELATIONS",
    titles: [{ title: "Developer Advocate" }],
  });
  expect(await crosswalk({ text: "Accountant" })).toMatchObject({
    match: { roleFamily: "OTHER", occupations: [] },
    usage: null,
    role: null,
  });
  expect(await crosswalk({})).toMatchObject({ match: null, usage: null, role: null });
  const { errors } = await ask(CROSSWALK, { text: "x".repeat(161) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
});

test("a ladder that ends below its peers is told so, with both numbers", async () => {
  const ceiling = async (id: string) => {
    const body = await ask("query ($id: ID!) { ladderCeiling(publishedLadderId: $id) { highest peers } }", {
      id,
    });
    return body.data?.["ladderCeiling"];
  };
  // Its five peers reach 5 5 7 7 7; three quarters of them are the fourth.
  expect(await ceiling(low)).toEqual({ highest: 4, peers: 7 });
  expect(await ceiling(randomUUID())).toBeNull();
  expect(await ceiling("no id")).toBeNull();
});

interface Crosswalk {
  match: unknown;
  usage: unknown;
  roles: unknown[];
  nextSteps: unknown[];
  role: { titles: { title: string }[]; upperQuartileOfHighest: number } | null;
}

async function crosswalk(variables: { text?: string; roleFamily?: string }): Promise<Crosswalk> {
  const { data } = await ask(CROSSWALK, variables);
  return data?.["titleCrosswalk"] as Crosswalk;
}

async function ask(query: string, variables: Record<string, unknown>): Promise<TestAnswer> {
  const { body } = await api.post({ query, variables }, { "x-viewer": "somebody" });
  return body;
}

function titlesOf({ role }: Crosswalk): string[] {
  return role?.titles.map(({ title }) => title) ?? [];
}

/** Writes a row as the publisher would; the door is tested where it stands. */
async function shelve(
  id: string,
  levels: [string, Rank][],
  { language = "en", ...rest }: Partial<Pick<PublishedLadder, "language" | "roleFamily">> = {},
): Promise<void> {
  const { addSnapshot } = await import("#server/publish/outbox/write-snapshot.ts");
  const document: PublishedLadder = {
    title: [{ language, value: "Ladder" }],
    language,
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily: "COMMUNITY_ARCHITECT",
    individualContributor: null,
    mission: null,
    quarter: "2026-Q4",
    face: { industry: null, region: null, size: null, officeAge: null, teamSize: null, reportingLine: null },
    overview: [],
    conditions: [],
    dimensions: [],
    levels: levels.map(([title, rank], index) => ({
      ordinal: index + 1,
      titles: [[{ language, value: title }]],
      rank,
      track: null,
      years: null,
      scope: null,
      summary: null,
      newToOpenSource: null,
    })),
    expectations: [],
    notExpected: [],
    ...rest,
  };
  await addSnapshot(network.publisher, "LADDER", {
    id,
    document: JSON.stringify(document),
    sha256: "",
    replaces: null,
  });
}
