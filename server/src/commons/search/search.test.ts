import { randomUUID } from "node:crypto";

import type { LocalizedText } from "@rungs/shared/ladder";
import type { PublishedLadder } from "@rungs/shared/published-ladder";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { CreateSearch20261122110000 } from "../../../migrations/commons/20261122T110000-create-search.ts";
import type { SearchConnection, SearchFilter } from "./search.type.ts";
import { SearchResolver } from "./search.resolver.ts";

let network: TestWorkspace;
let resolver: SearchResolver;
const names = new Map<string, string>();

beforeAll(async () => {
  network = await startTestWorkspace();
  resolver = new SearchResolver(network.commons);
  const finance = { ...NOTHING, industry: "FINANCE_INSURANCE" as const };
  await shelve("manager", "Community manager ladder", { roleFamily: "COMMUNITY_ARCHITECT" });
  await shelve("architect", "How we grow", {
    roleFamily: "COMMUNITY_ARCHITECT",
    levels: ["Community architect"],
  });
  await shelve("chinese", "社区架构师职业阶梯", { roleFamily: "COMMUNITY_ARCHITECT", language: "zh-Hans" });
  await shelve("licences", "Licence specialists", {
    roleFamily: "COMPLIANCE",
    face: finance,
    text: "Answers the questions of each community, and writes what a manager has to know of licences.",
  });
  await shelve("upstream", "Upstream engineers", {
    roleFamily: "UPSTREAM_ENGINEER",
    text: "Reviews changes.",
  });
}, 120_000);
afterAll(() => network?.close());

const NOTHING = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

async function search(
  text: string,
  filter: SearchFilter | null = null,
  page = { first: 20 },
): Promise<SearchConnection> {
  return resolver.search(page, text, filter);
}

const found = ({ edges }: SearchConnection) => edges.map(({ node }) => [names.get(node.id), node.foundIn]);

describe("one box over everything that is shared", () => {
  test("the title counts for more than names, these for more than the role, and that for more than the text", async () => {
    const community = await search("community manager");

    expect(community.roleFamily).toBe("COMMUNITY_ARCHITECT");
    expect(found(community)[0]).toEqual(["manager", "TITLE"]);
    expect(found(community).slice(1, 3).sort()).toEqual([
      ["architect", "ROLE"],
      ["chinese", "ROLE"],
    ]);
    expect(found(community)[3]).toEqual(["licences", "TEXT"]);
    expect(found(await search("architect"))).toEqual([["architect", "NAMES"]]);
  });

  test("a Chinese title finds the ladders of its role in both languages", async () => {
    for (const title of ["社区经理", "社區經理"]) {
      const names = found(await search(title)).map(([name]) => name);
      expect(names.sort()).toEqual(["architect", "chinese", "manager"]);
    }
    expect(found(await search("架构师"))).toEqual([["chinese", "TITLE"]]);
    expect(found(await search("阶梯 社区"))).toEqual([["chinese", "TITLE"]]);
    expect(found(await search("梯"))).toEqual([["chinese", "TITLE"]]);
  });

  test("words are found in any form, case and width", async () => {
    for (const text of ["licence", "LICENCES", "ｌｉｃｅｎｃｅ", "the licences of"]) {
      expect(found(await search(text)), text).toEqual([["licences", "TITLE"]]);
    }
  });

  test("a misspelled word is taken for the nearest one that something says", async () => {
    const taken = await search("comunity manger");

    expect(taken.takenFor).toBe("community manager");
    expect(taken.roleFamily).toBe("COMMUNITY_ARCHITECT");
    expect(found(taken)).toHaveLength(4);
    expect((await search("licences")).takenFor).toBeNull();
  });

  test("what nobody says is named, and nothing is found with it", async () => {
    const nothing = await search("zeppelin licences");

    expect(nothing).toMatchObject({
      edges: [],
      countBand: "NONE",
      unknownWords: ["zeppelin"],
      takenFor: null,
    });
  });

  test("what was looked for is marked, in the title and in a passage, and no text is changed by it", async () => {
    const [first] = (await search("questions licence")).edges;
    const shown = first?.node.excerpt?.segments ?? [];

    expect(first?.node.title[0]?.segments).toEqual([
      { text: "Licence", isMarked: true },
      { text: " specialists", isMarked: false },
    ]);
    expect(shown.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      "questions",
      "licences",
    ]);
    expect(shown.map(({ text }) => text).join("")).toBe(
      "Answers the questions of each community, and writes what a manager has to know of licences.",
    );
    expect((await search("社區")).edges[0]?.node.title[0]?.segments[0]).toEqual({
      text: "社区",
      isMarked: true,
    });
  });

  test("finds are narrowed by what is shown of the office and by what they are", async () => {
    expect(found(await search("community manager", { industry: "FINANCE" }))).toEqual([["licences", "TEXT"]]);
    expect(found(await search("community manager", { language: "zh-Hans" }))).toEqual([["chinese", "ROLE"]]);
    expect(found(await search("community manager", { kind: "OFFICE" }))).toEqual([]);
  });

  test("each filter says in bands what else there is, under the other filters", async () => {
    const { facets } = await search("community manager", { roleFamily: "COMMUNITY_ARCHITECT" });

    const few = { countBand: "BELOW_5", isAtLeast: false };
    expect(facets).toContainEqual({ filter: "roleFamily", value: "COMPLIANCE", ...few });
    expect(facets).toContainEqual({ filter: "language", value: "en", ...few });
    expect(facets).not.toContainEqual(expect.objectContaining({ filter: "industry" }));
    expect(facets).not.toContainEqual(expect.objectContaining({ value: "UPSTREAM_ENGINEER" }));
  });

  test("pages hold every find once and in order, and a cursor holds a tier and an id", async () => {
    const whole = await search("community manager");
    const seen: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page: SearchConnection = await resolver.search({ first: 1, after }, "community manager");
      seen.push(...found(page));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }

    expect(seen).toEqual(found(whole));
    expect(JSON.parse(Buffer.from(whole.edges[0]!.cursor, "base64url").toString())).toEqual({
      foundIn: "TITLE",
      id: whole.edges[0]!.node.id,
    });
  });

  test.each([
    "'; DROP TABLE search_entry; -- & | ! ( :* <->",
    "\\' \\\\ %_% ''' \"unclosed",
    "a".repeat(200),
    "社".repeat(200),
    "\u202e\u0000\ud800 \ufffd",
    "title=communiti kind=LADDER",
    "!!! ??? …",
    "the of and",
    "",
  ])("hostile words do no harm: %j", async (text) => {
    const answer = await search(text);

    expect(answer.edges.length).toBeLessThan(5);
    expect((await search("architect")).edges).toHaveLength(1);
  });

  test("what is too long, and a cursor of another list, are refused", async () => {
    await expect(search("x".repeat(10_000))).rejects.toThrow();
    await expect(resolver.search({ first: 1, after: "MQ" }, "community")).rejects.toThrow();
  });
});

describe("of very many finds", () => {
  const HERONS = 7_000;

  beforeAll(async () => {
    await network.publisher.query(
      `INSERT INTO search_entry (id, kind, form, language, quarter, title, face, passages, filters, spellings, words)
       SELECT heron, kind, form, language, quarter, title, face, '[]', filters, '{}',
         array_to_tsvector(ARRAY['heron', 'id=' || left(heron::text, 2)] || filters)
       FROM search_entry, LATERAL (SELECT gen_random_uuid() AS heron FROM generate_series(1, $1)) AS herons
       WHERE id = $2`,
      [HERONS, [...names].find(([, name]) => name === "licences")![0]],
    );
  });

  test("pages hold every one once and in the order of the ids, from the first to the last", async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page: SearchConnection = await resolver.search({ first: 100, after }, "heron");
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }

    expect(ids).toHaveLength(HERONS);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  test("a sample is counted, which each filter says", async () => {
    const { countBand, facets } = await search("heron", { industry: "FINANCE" });

    expect(countBand).toBe("ABOVE_99");
    expect(facets.map(({ value }) => value)).toContain("COMPLIANCE");
    expect(facets.filter((facet) => !facet.isAtLeast || facet.countBand !== "ABOVE_99")).toEqual([]);
  });
});

describe("where pg_trgm cannot be created", () => {
  test("the owner is warned, and words are taken as they are typed", async () => {
    const owner = new pg.Client({ connectionString: network.databases.owner.commons });
    await owner.connect();
    const warnings: (string | undefined)[] = [];
    owner.on("notice", ({ message }) => warnings.push(message));
    const role = `rungs_test_${randomUUID().replaceAll("-", "")}`;
    try {
      // An owner of the tables who may create nothing in the database but them.
      await owner.query(`
        DROP TABLE search_entry, search_word; DROP EXTENSION pg_trgm;
        ALTER TABLE published_ladder ADD COLUMN search tsvector;
        CREATE ROLE ${role}; GRANT USAGE, CREATE ON SCHEMA public TO ${role};
        ALTER TABLE published_ladder OWNER TO ${role}; SET ROLE ${role}`);
      await new CreateSearch20261122110000().up(owner as never);
    } finally {
      await owner.query(`RESET ROLE; REASSIGN OWNED BY ${role} TO CURRENT_USER; DROP OWNED BY ${role}`);
      await owner.query(`DROP ROLE ${role}`);
      await owner.end();
    }
    await shelve("alone", "Beekeepers", { roleFamily: "OTHER" });
    const plain = new SearchResolver(network.commons);

    expect(warnings).toContainEqual(expect.stringContaining("will not mend misspelled words"));
    expect(found(await plain.search({ first: 20 }, "beekeeper"))).toEqual([["alone", "TITLE"]]);
    expect(await plain.search({ first: 20 }, "beekeper")).toMatchObject({
      edges: [],
      takenFor: null,
      unknownWords: ["beekeper"],
    });
  });
});

interface Shape {
  roleFamily: PublishedLadder["roleFamily"];
  language?: string;
  face?: PublishedLadder["face"];
  levels?: string[];
  text?: string;
}

/** Writes a row as the publisher would; the door is tested where it stands. */
async function shelve(name: string, title: string, shape: Shape): Promise<void> {
  const { addSnapshot } = await import("#server/publish/outbox/write-snapshot.ts");
  const id = randomUUID();
  names.set(id, name);
  const document = JSON.stringify(ladder(title, shape));
  await addSnapshot(network.publisher, "LADDER", { id, document, sha256: "", replaces: null });
}

function ladder(
  title: string,
  { roleFamily, language = "en", face = NOTHING, levels, text }: Shape,
): PublishedLadder {
  const said = (value: string): LocalizedText => [{ language, value }];
  return {
    title: said(title),
    language,
    strategy: "OSPO_SPECIFIC",
    strategyRationale: null,
    roleFamily,
    individualContributor: null,
    mission: null,
    quarter: "2026-Q4",
    face,
    overview: text ? [said(text)] : [],
    conditions: [],
    dimensions: [],
    levels: (levels ?? ["1"]).map((one, place) => ({
      ordinal: place + 1,
      titles: [said(one)],
      rank: 3,
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
