import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { startTestApi, type TestApi } from "../../server/src/testing/start-test-api.ts";
import { BoxResolver } from "../../server/src/testing/box.resolver.ts";

const resolver = new BoxResolver();
let lookups = 0;
let api: TestApi;

beforeAll(async () => {
  api = await startTestApi([resolver], {
    findViewer: async () => {
      lookups += 1;
      return null;
    },
  });
});
afterAll(() => api.stop());
beforeEach(() => {
  lookups = 0;
  resolver.reached = 0;
});

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(" ");
const nested = (depth: number): string => (depth === 1 ? "id" : `inside { ${nested(depth - 1)} }`);

/** For each limit, an operation of exactly that size. */
const LIMITS: [name: string, limit: number, operation: (size: number) => string][] = [
  [
    "tokens",
    1000,
    // 17 of them stand around the numbers; the end of the text is none.
    (size) => `mutation { makeBox(input: { name: "a" sizes: [${times(size - 17, () => "0")}] }) }`,
  ],
  ["levels of depth", 8, (size) => `{ box { ${nested(size - 1)} } }`],
  ["aliases", 10, (size) => `{ box { ${times(size, (index) => `a${index}: id`)} } }`],
  ["directives", 5, (size) => `{ box { id ${times(size, () => "... @include(if: true) { id }")} } }`],
  ["root fields", 5, (size) => `{ ${times(size, (index) => `b${index}: box { id }`)} }`],
  [
    "root fields inside fragments",
    5,
    (size) => `{ ...F } fragment F on Query { ${times(size, (index) => `b${index}: box { id }`)} }`,
  ],
  // 1 for the list, and 9 × (edge, node, 109 boxes) = 999.
  [
    "objects",
    1000,
    (size) =>
      `{ boxes(first: 9) { edges { node { ${times(109, () => "inside { id }")} } } } ${times(size - 1000, () => "box { id }")} }`,
  ],
];

describe.each(LIMITS)("%s", (_name, limit, operation) => {
  test("as many as the limit are answered", async () => {
    const { status, body } = await api.post({ query: operation(limit) });
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
  });

  test("one more is refused before anybody is looked up", async () => {
    const { status, body } = await api.post({ query: operation(limit + 1) });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions["code"]).toMatch(/^(GRAPHQL_|BAD_USER_INPUT)/);
    expect([lookups, resolver.reached]).toEqual([0, 0]);
  });
});

test("a page size that comes as a variable costs as much as the largest page", async () => {
  const query = (fields: number) =>
    `query ($first: Int!) { boxes(first: $first) { edges { node { ${times(fields, () => "inside { id }")} } } } }`;
  expect((await api.post({ query: query(17), variables: { first: 1 } })).status).toBe(200);
  expect((await api.post({ query: query(18), variables: { first: 1 } })).status).toBe(400);
});

test("fragments that double at every step are refused at once", async () => {
  const chain = times(60, (index) => `fragment F${index} on Box { ...F${index + 1} ...F${index + 1} }`);
  const started = performance.now();
  const { status } = await api.post({
    query: `{ box { ...F0 } } ${chain} fragment F60 on Box { inside { id } }`,
  });
  expect(status).toBe(400);
  expect(performance.now() - started).toBeLessThan(1000);
});

describe("pages", () => {
  const boxes = (page: string) =>
    api.post({ query: `{ boxes(${page}) { edges { node { id } } pageInfo { endCursor } } }` });

  test("hold 1 to 50", async () => {
    expect((await boxes("first: 1")).body.errors).toBeUndefined();
    expect((await boxes("first: 50")).body.errors).toBeUndefined();
    for (const first of [0, 51, -1]) {
      const { body } = await boxes(`first: ${first}`);
      expect(body.errors?.[0]?.extensions).toMatchObject({
        code: "BAD_USER_INPUT",
        issues: [{ path: ["first"], code: expect.any(String), message: expect.any(String) }],
      });
    }
    expect(resolver.reached).toBe(2);
  });

  test("are always asked for by their size", async () => {
    const { status, body } = await api.post({ query: "{ boxes { edges { cursor } } }" });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  test("follow one another by their cursor, and a cursor of no list is refused", async () => {
    const first = (await boxes("first: 2")).body.data?.["boxes"] as { pageInfo: { endCursor: string } };
    const next = (await boxes(`first: 1, after: "${first.pageInfo.endCursor}"`)).body.data?.["boxes"];
    expect(next).toMatchObject({ edges: [{ node: { id: "3" } }] });
    const { body } = await boxes('first: 1, after: "../../etc/passwd"');
    expect(body.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});

describe("inputs", () => {
  const make = (input: unknown) =>
    api.post({ query: "mutation ($input: MakeBoxInput!) { makeBox(input: $input) }", variables: { input } });

  test("reach the resolver as their schema parsed them", async () => {
    expect((await make({ name: "  a  ", sizes: [1] })).body).toEqual({ data: { makeBox: "a" } });
  });

  test("that break their schema are refused with every issue, and the resolver is not reached", async () => {
    const { body } = await make({ name: "too long", sizes: [0, -1] });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
    const issues = body.errors?.[0]?.extensions["issues"] as { path: unknown[] }[];
    expect(issues.map(({ path }) => path.join("."))).toEqual(["name", "sizes.1"]);
    expect(resolver.reached).toBe(0);
  });

  test.each([
    ["NUL", "\0"],
    ["half a surrogate pair", "\ud83d"],
  ])("and plain arguments that hold %s are refused, because no database keeps it", async (_, text) => {
    const issues = (path: string[]) => [{ path, code: "invalid_text", message: expect.any(String) }];
    const input = await make({ name: `a${text}`, sizes: [] });
    expect(input.body.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", issues: issues(["name"]) });
    const plain = await api.post({ query: "query ($t: String!) { fail(how: $t) }", variables: { t: text } });
    expect(plain.body.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", issues: issues([]) });
    expect(resolver.reached).toBe(0);
  });

  test("hold every other character", async () => {
    expect((await make({ name: "🪜\t中", sizes: [] })).body).toEqual({ data: { makeBox: "🪜\t中" } });
  });
});
