import { buildSchema, isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

/** Anything finer than a quarter: dates, times of day, and counts of seconds or milliseconds since 1970. */
const FINER =
  /\b20\d\d-\d\d(-\d\d)?\b|\bT?\d\d:\d\d:\d\d|\b1[6-9]\d{8}(\d{3})?\b|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d/;

let servers: TwoServers;

beforeAll(async () => {
  servers = await startTwoServers();
  const author = await servers.door.network.addOffice();
  await servers.door.publish(author, await servers.door.newDraft(author));
  await servers.door.applyAll();
}, 120_000);
afterAll(() => servers?.close());

test("no public answer tells a time finer than a quarter", async () => {
  const texts = (await servers.crawl(await servers.listLadders())).map(({ text }) => text);

  expect(texts.join()).toMatch(/"quarter":"20\d\d-Q[1-4]"/);
  expect(texts.filter((text) => FINER.test(text))).toEqual([]);
  expect(
    ["2026-10-07", "at 10:22:01", '"at":1771000000', '"at":1771000000123'].every((text) => FINER.test(text)),
  ).toBe(true);
});

test("no public type has a field for a moment", () => {
  const fields = Object.values(buildSchema(servers.commons.schemaText).getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : []));

  expect(fields).toContain("quarter");
  expect(fields.filter((name) => /(At|On|Date|Time|Since|Until)$/.test(name))).toEqual([]);
});

test("the headers of an answer tell the time of the answer, and of nothing else", async () => {
  const response = await fetch(`${servers.commons.apiOrigin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ publishedLadders(first: 5) { edges { cursor } } }" }),
  });
  const { date, ...others } = Object.fromEntries(response.headers);

  expect(Math.abs(Date.parse(date!) - Date.now())).toBeLessThan(60_000);
  expect(Object.entries(others).filter(([, value]) => FINER.test(value))).toEqual([]);
  expect(others["last-modified"]).toBeUndefined();
  expect(others["age"]).toBeUndefined();
});
