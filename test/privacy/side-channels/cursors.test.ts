import { afterAll, beforeAll, expect, test } from "vitest";

import { addSnapshot } from "../../../server/src/publish/outbox/write-snapshot.ts";
import { snapshotOf } from "./snapshots.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

const PAGE = `query ($after: String) { publishedLadders(first: 1, after: $after) {
  countBand edges { cursor node { id } } pageInfo { hasNextPage endCursor }
} }`;

let servers: TwoServers;

beforeAll(async () => {
  servers = await startTwoServers();
  for (const word of ["meetings", "newsletters", "grants"]) {
    await addSnapshot(servers.door.network.publisher, "LADDER", snapshotOf(word));
  }
}, 120_000);
afterAll(() => servers?.close());

interface Page {
  publishedLadders: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

test("a cursor holds the public id of its row and nothing else", async () => {
  const { edges, pageInfo } = await turnTo(null);
  expect(pageInfo).toEqual({ hasNextPage: true, endCursor: edges[0]!.cursor });
  expect(Buffer.from(edges[0]!.cursor, "base64url").toString()).toBe(JSON.stringify(edges[0]!.node.id));
});

test("a cursor with a bit flipped, or of anything else, is one plain page or one and the same error", async () => {
  const { edges } = await turnTo(null);
  const bytes = Buffer.from(edges[0]!.cursor);
  const broken = Array.from({ length: bytes.length * 2 }, (_, number) => {
    const copy = Buffer.from(bytes);
    copy[Math.floor(number / 2)]! ^= 1 << ((number * 3) % 7);
    return copy.toString();
  });
  const privateId = Buffer.from(JSON.stringify((await servers.door.network.addOffice()).organizationId));
  const odd = ["", "1", "null", privateId.toString("base64url"), "x".repeat(60), "' OR 1=1 --"];
  const listed = await servers.listLadders();
  const errors = new Set<string>();
  for (const after of [...broken, ...odd]) {
    const answer = await ask(after);
    if (answer.errors.length === 0) {
      expect([0, 1]).toContain((answer.data as unknown as Page).publishedLadders.edges.length);
      continue;
    }
    // What the question itself said is no news.
    errors.add(`${answer.status} ${answer.text}`);
  }

  expect(errors.size).toBe(1);
  expect([...errors][0]).toContain("This cursor was not given out by this list.");
  for (const id of listed) expect([...errors][0]).not.toContain(id);
});

const ask = (after: string | null) => servers.ask(cookie, PAGE, { after });
let cookie: string | null = null;
beforeAll(async () => {
  cookie = await servers.signIn(await servers.door.network.addOffice());
});

async function turnTo(after: string | null): Promise<Page["publishedLadders"]> {
  return ((await ask(after)).data as unknown as Page).publishedLadders;
}
