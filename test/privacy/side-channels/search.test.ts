import { afterAll, beforeAll, expect, test } from "vitest";

import { addSnapshot } from "../../../server/src/publish/outbox/write-snapshot.ts";
import { snapshotOf } from "./snapshots.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

const SEARCHES = {
  "the list of ladders": `query ($text: String!) { publishedLadders(first: 50, filter: { text: $text }) {
    countBand edges { cursor node { id } } pageInfo { hasNextPage endCursor }
  } }`,
  "the box": `query ($text: String!) { search(first: 50, text: $text) {
    countBand takenFor edges { cursor node { id foundIn } } facets { filter value countBand }
    pageInfo { hasNextPage endCursor }
  } }`,
};

let servers: TwoServers;
let cookie: string;

beforeAll(async () => {
  servers = await startTwoServers();
  for (const word of ["quills", "newsletters", "quills and grants"]) {
    await addSnapshot(servers.door.network.publisher, "LADDER", snapshotOf(word));
  }
  cookie = await servers.signIn(await servers.door.network.addOffice());
}, 120_000);
afterAll(() => servers?.close());

test.each(Object.entries(SEARCHES))(
  "%s finds no word that only a draft holds, and moves nothing",
  async (_, query) => {
    const search = async (text: string) => (await servers.ask(cookie, query, { text })).text;
    const { door } = servers;
    const [nothing, quills, misspelled] = [
      await search("zuvorimaletu"),
      await search("quills"),
      await search("vimporetasa"),
    ];
    const author = await door.network.addOffice();
    for (let count = 0; count < 20; count += 1) {
      await door.newDraft(author, `sharpens quills for the vimporetasu ${count}`);
    }

    expect(quills.match(/"id"/g)).toHaveLength(2);
    expect(await search("vimporetasu")).toBe(nothing);
    // A word that only drafts hold mends no other.
    expect(await search("vimporetasa")).toBe(misspelled);
    expect(await search("quills")).toBe(quills);
    expect(await search("quills vimporetasu")).toBe(nothing);
  },
);

test("the index is built of public rows: the reader's database knows no word of a draft", async () => {
  const rows = await servers.door.network.commons.query<{ word: string }[]>(
    "SELECT word FROM ts_stat('SELECT words FROM search_entry') UNION SELECT word FROM search_word",
  );
  expect(rows.map(({ word }) => word)).toContain("quill");
  expect(rows.map(({ word }) => word)).not.toContain("vimporetasu");
});
