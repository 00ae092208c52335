import { afterAll, beforeAll, expect, test } from "vitest";

import { readGraphql, type Reader } from "../canary-reader.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

let servers: TwoServers;
let readers: Reader[];
let ladders: string[];

beforeAll(async () => {
  servers = await startTwoServers();
  const { door } = servers;
  const author = await door.network.addOffice();
  await door.publish(author, await door.newDraft(author));
  await door.applyAll();
  ladders = await servers.listLadders();
  const peer = await door.network.addOffice();
  readers = [
    { name: "one", cookie: await servers.signIn(author) },
    { name: "one", cookie: await servers.signIn(peer) },
  ];
}, 120_000);
afterAll(() => servers?.close());

test("the author and a peer are answered in the same bytes, whatever is public", async () => {
  const [own, foreign] = await Promise.all(
    readers.map((reader) =>
      readGraphql(servers, servers.commons.schemaText, reader, { ladders, guessed: [] }),
    ),
  );

  expect(own!.map(({ text }) => text).join()).toContain(ladders[0]);
  expect(foreign).toEqual(own);
  // And in the bytes that a server answers which knows no viewer at all.
  expect((await servers.crawl(ladders)).map(({ text }) => text)).toEqual(own!.map(({ text }) => text));
});

test("the headers are the same too, none of them is an ETag, and nothing is compressed", async () => {
  const headersFor = async ({ cookie }: Reader) => {
    const response = await fetch(`${servers.apiOrigin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: cookie!, "accept-encoding": "gzip, br" },
      body: JSON.stringify({ query: "{ publishedLadders(first: 5) { countBand edges { cursor } } }" }),
    });
    expect(response.status).toBe(200);
    return Object.fromEntries([...response.headers].filter(([name]) => name !== "date"));
  };
  const [own, foreign] = [await headersFor(readers[0]!), await headersFor(readers[1]!)];

  expect(foreign).toEqual(own);
  expect(Object.keys(own)).not.toEqual(expect.arrayContaining(["etag"]));
  expect(own["content-encoding"]).toBeUndefined();
  expect(own["cache-control"]).toBe("no-store");
});
