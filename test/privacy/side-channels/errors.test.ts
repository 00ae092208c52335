import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { retractPublication } from "../../../server/src/publish/retract-publication.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

let servers: TwoServers;
let cookie: string;
/** Ids that peers must not tell apart, by what they are. */
let ids: Record<"unknown" | "withdrawn" | "foreign draft" | "foreign publication" | "foreign office", string>;

beforeAll(async () => {
  servers = await startTwoServers();
  const { door } = servers;
  const author = await door.network.addOffice();
  const draft = await door.newDraft(author);
  const publication = await door.publish(author, draft);
  await door.applyAll();
  await retractPublication(door.network.workspace, author.organizationId, publication.id, "AT_ONCE");
  await door.asOwner("UPDATE outbox SET next_attempt_at = now()");
  await door.applyAll();
  // Withdrawals may wait for company; the row is gone from the commons either way.
  await door.network.publisher.query("DELETE FROM published_ladder WHERE id = $1", [publication.snapshotId]);
  ids = {
    unknown: randomUUID(),
    withdrawn: publication.snapshotId,
    "foreign draft": draft.id,
    "foreign publication": publication.id,
    "foreign office": author.organizationId,
  };
  cookie = await servers.signIn(await door.network.addOffice());
}, 120_000);
afterAll(() => servers?.close());

const QUERIES = {
  publishedLadder: "query ($id: ID!) { publishedLadder(id: $id) { title { value } } }",
  publishedLadderCard: "query ($id: ID!) { publishedLadderCard(id: $id) { id } }",
  levelChanges: "query ($id: ID!) { levelChanges(publishedLadderId: $id, from: 1, to: 2) { changed } }",
  ladderComparison: "query ($id: ID!) { ladderComparison(publishedLadderIds: [$id]) { rows { rank } } }",
  ladderDraft: "query ($id: ID!) { ladderDraft(id: $id) { id } }",
  draftReview: "query ($id: ID!) { draftReview(draftId: $id) { sha256 } }",
  publication: "query ($id: ID!) { publication(id: $id) { id } }",
  "publications of a draft": "query ($id: ID) { publications(first: 5, draftId: $id) { edges { cursor } } }",
  deleteLadder:
    "mutation ($id: ID!) { deleteLadder(input: { ladderDraftId: $id }) { ... on Problem { code message } } }",
  saveOverview: `mutation ($id: ID!) {
    saveOverview(input: { ladderDraftId: $id, version: 1, language: "en", paragraphs: [] }) {
      ... on Problem { code message }
    }
  }`,
  retractPublication: `mutation ($id: ID!) {
    retractPublication(input: { publicationId: $id }) { ... on Problem { code message } }
  }`,
  removeMember:
    "mutation ($id: ID!) { removeMember(input: { memberId: $id }) { ... on Problem { code message } } }",
} as const;

describe("unknown, withdrawn and somebody else's read the same", () => {
  test.each(Object.entries(QUERIES))("%s", async (_, query) => {
    const answers = new Map<string, string>();
    for (const [what, id] of Object.entries(ids)) {
      const { status, text } = await servers.ask(cookie, query, { id });
      answers.set(what, `${status} ${text}`);
    }

    expect(new Set(answers.values()).size, JSON.stringify([...answers])).toBe(1);
    expect([...answers.values()][0]).not.toMatch(/forbidden|permission|withdrawn|retracted|not yours/i);
    expect([...answers.values()][0]).not.toMatch(/GRAPHQL_VALIDATION_FAILED|INTERNAL/);
  });

  test.each([
    "publishedLadder",
    "publishedLadderCard",
    "levelChanges",
    "ladderDraft",
    "draftReview",
    "publication",
  ] as const)("%s: what is no id at all reads like one that is unknown", async (name) => {
    const unknown = await servers.ask(cookie, QUERIES[name], { id: ids.unknown });
    for (const id of ["x", "../..", "00000000", "' OR ''='"]) {
      const { status, text } = await servers.ask(cookie, QUERIES[name], { id });
      expect({ status, text }, id).toEqual({ status: unknown.status, text: unknown.text });
    }
  });

  test("and take the same time, as far as ranks can tell", async () => {
    const kinds = ["unknown", "withdrawn", "foreign draft"] as const;
    // A busy machine disturbs all alike; a difference that is there shows every time.
    let worst = 1;
    for (let attempt = 0; attempt < 3 && worst > 0.25; attempt += 1) {
      const times: Record<(typeof kinds)[number], number[]> = {
        unknown: [],
        withdrawn: [],
        "foreign draft": [],
      };
      for (let round = 0; round < 80; round += 1) {
        for (const kind of kinds) {
          const start = performance.now();
          await servers.ask(cookie, QUERIES.publishedLadder, { id: ids[kind] });
          times[kind].push(performance.now() - start);
        }
      }
      worst = Math.max(
        ...kinds.slice(1).map((kind) => Math.abs(shareSlower(times[kind], times.unknown) - 0.5)),
      );
    }
    expect(worst).toBeLessThanOrEqual(0.25);
    // The measure itself: twice the time is seen.
    expect(shareSlower([2, 4, 6], [1, 2, 3])).toBeGreaterThan(0.75);
  });
});

test("what the database says of a fault never leaves", async () => {
  const odd = ["\u0000", "1'::uuid", "\ud800", "9".repeat(400), "%00", "NaN"];
  const texts: string[] = [];
  for (const query of Object.values(QUERIES)) {
    for (const id of odd) texts.push((await servers.ask(cookie, query, { id })).text);
  }
  for (const text of odd) {
    const filter =
      "query ($text: String) { publishedLadders(first: 1, filter: { text: $text }) { countBand } }";
    texts.push((await servers.ask(cookie, filter, { text })).text);
  }
  const told = texts.filter((text) =>
    /permission denied|does not exist|duplicate key|syntax for type|relation "|violates|SQLSTATE|rungs_/i.test(
      text,
    ),
  );
  expect(told).toEqual([]);
});

/** How often one of the first took longer than one of the second; a half where nothing sets them apart. */
function shareSlower(some: readonly number[], others: readonly number[]): number {
  const wins = some.flatMap((one) => others.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  return wins.reduce((sum: number, win) => sum + win, 0) / wins.length;
}
