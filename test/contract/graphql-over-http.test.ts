import { createHash } from "node:crypto";
import { connect } from "node:net";

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { startTestApi, type TestApi } from "../../server/src/testing/start-test-api.ts";
import { BoxResolver } from "../../server/src/testing/box.resolver.ts";

const QUERY = "{ box { id } }";
const JSON_TYPE = { "content-type": "application/json" };
const IMPORT = 'mutation ImportLadder { makeBox(input: { name: "a", sizes: [] }) }';
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

const routes = [
  { path: "/graphql", bodyLimit: 1_000, timeLimit: 300 },
  { path: "/graphql/import", bodyLimit: 10_000, timeLimit: 5_000, operationName: "ImportLadder" },
];
const resolver = new BoxResolver();
let open: TestApi;
let trusting: TestApi;

beforeAll(async () => {
  open = await startTestApi([resolver], { routes });
  trusting = await startTestApi([resolver], {
    routes,
    acceptAnyDocument: false,
    trustedDocuments: { [hashOf(QUERY)]: QUERY, [hashOf(IMPORT)]: IMPORT },
  });
});
afterAll(() => Promise.all([open.stop(), trusting.stop()]));
beforeEach(() => {
  resolver.reached = 0;
});

function send(path: string, init: RequestInit, api = open): Promise<Response> {
  return fetch(`${api.origin}${path}`, { method: "POST", ...init });
}

describe("what is not one JSON object by POST", () => {
  const body = JSON.stringify({ query: QUERY });
  const refused: [what: string, status: number, init: RequestInit][] = [
    ["a GET", 405, { method: "GET" }],
    ["a PUT", 405, { method: "PUT", headers: JSON_TYPE, body }],
    ["a form's text/plain", 400, { headers: { "content-type": "text/plain" }, body }],
    ["a form", 400, { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "query=1" }],
    ["a multipart form", 400, { headers: { "content-type": "multipart/form-data; boundary=x" }, body }],
    ["a GraphQL text", 415, { headers: { "content-type": "application/graphql" }, body: QUERY }],
    ["another charset", 415, { headers: { "content-type": "application/json; charset=utf-16" }, body }],
    ["broken JSON", 400, { headers: JSON_TYPE, body: body.slice(1) }],
    ["JSON that is not UTF-8", 400, { headers: JSON_TYPE, body: Buffer.from([0x22, 0xff, 0x22]) }],
    ["an empty body", 400, { headers: JSON_TYPE, body: "" }],
    ["a batch", 400, { headers: JSON_TYPE, body: `[${body},${body}]` }],
    ["a number", 400, { headers: JSON_TYPE, body: "1" }],
    ["null", 400, { headers: JSON_TYPE, body: "null" }],
    ["no query", 400, { headers: JSON_TYPE, body: "{}" }],
    ["a hash for later", 400, { headers: JSON_TYPE, body: persisted() }],
  ];

  test.each(refused)("%s is refused with %i", async (_what, status, init) => {
    const response = await send("/graphql", init);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(resolver.reached).toBe(0);
  });

  function persisted(): string {
    return JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(QUERY) } } });
  }
});

test("a query in an address is refused", async () => {
  const response = await fetch(`${open.origin}/graphql?query=${encodeURIComponent(QUERY)}`);
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("POST");
  expect(resolver.reached).toBe(0);
});

describe("pages of other sites", () => {
  const post = (headers: Record<string, string>) =>
    send("/graphql", { headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ query: QUERY }) });

  test.each([{ origin: "http://evil.test" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }])(
    "%j may not ask",
    async (headers) => {
      expect((await post(headers)).status).toBe(403);
      expect(resolver.reached).toBe(0);
    },
  );

  test("our own page and a caller without a browser may", async () => {
    expect((await post({ origin: "http://web.test" })).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });
});

describe("a body", () => {
  const ofLength = (length: number) => {
    const bare = JSON.stringify({ query: QUERY, extensions: { pad: "" } });
    return JSON.stringify({ query: QUERY, extensions: { pad: "x".repeat(length - bare.length) } });
  };

  test("of the limit is read, one byte more is refused", async () => {
    expect((await send("/graphql", { headers: JSON_TYPE, body: ofLength(1_000) })).status).toBe(200);
    expect((await send("/graphql", { headers: JSON_TYPE, body: ofLength(1_001) })).status).toBe(413);
  });

  test("that does not say its length is counted as it comes", async () => {
    const body = new Blob([ofLength(1_001)]).stream();
    const init = { headers: JSON_TYPE, body, duplex: "half" } as RequestInit;
    expect((await send("/graphql", init)).status).toBe(413);
  });
});

describe("a server that trusts its own documents", () => {
  test("executes them by their hash", async () => {
    const { status, body } = await trusting.post({ documentId: hashOf(QUERY) });
    expect([status, body]).toEqual([200, { data: { box: { id: "1" } } }]);
  });

  test.each([
    ["an unknown hash", { documentId: hashOf("{ other }") }],
    ["the name of something every object has", { documentId: "constructor" }],
    ["a hash that is no text", { documentId: [hashOf(QUERY)] }],
    ["a free query", { query: QUERY }],
    ["a free query beside an unknown hash", { query: QUERY, documentId: "0" }],
  ])("refuses %s without saying more", async (_what, request) => {
    const { status, body } = await trusting.post(request);
    expect(status).toBe(400);
    const message = "This document is not known here.";
    expect(body).toEqual({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
    expect(resolver.reached).toBe(0);
  });

  test("does not describe its schema", async () => {
    const schema = "{ __schema { types { name } } }";
    const api = await startTestApi([resolver], {
      acceptAnyDocument: false,
      trustedDocuments: { [hashOf(schema)]: schema },
    });
    expect((await api.post({ documentId: hashOf(schema) })).status).toBe(400);
    await api.stop();
  });
});

describe("the route for large bodies", () => {
  const post = (api: TestApi, body: unknown) =>
    send("/graphql/import", { headers: JSON_TYPE, body: JSON.stringify(body) }, api);
  const pad = { extensions: { pad: "x".repeat(5_000) } };

  test("executes its one operation, by text or by hash", async () => {
    expect((await post(open, { query: IMPORT, ...pad })).status).toBe(200);
    expect((await post(trusting, { documentId: hashOf(IMPORT), ...pad })).status).toBe(200);
    expect(resolver.reached).toBe(2);
  });

  test("executes no other", async () => {
    const two = `${IMPORT} query Other { box { id } }`;
    for (const query of [QUERY, two, "query ImportLadder {", "fragment F on Box { id }"]) {
      expect((await post(open, { query })).status).toBe(400);
    }
    expect((await post(trusting, { documentId: hashOf(QUERY) })).status).toBe(400);
    expect(resolver.reached).toBe(0);
  });
});

test("an answer that takes too long is given up, and the resolver is told", async () => {
  const started = performance.now();
  const { status, body } = await open.post({ query: "{ late }" });
  expect(status).toBe(503);
  expect(body.errors?.[0]?.extensions).toEqual({ code: "TIMEOUT" });
  expect(performance.now() - started).toBeLessThan(3_000);
  await expect.poll(() => resolver.reached).toBe(1);
});

test("a resolver is told when its caller has gone", async () => {
  const api = await startTestApi([resolver], {});
  const caller = new AbortController();
  const body = JSON.stringify({ query: "{ late }" });
  const answer = send("/graphql", { headers: JSON_TYPE, body, signal: caller.signal }, api);
  setTimeout(() => caller.abort(), 100);
  await expect(answer).rejects.toThrow();
  await expect.poll(() => resolver.reached).toBe(1);
  await api.stop();
});

test("a server that stops answers what was asked, takes nothing new and does not wait for idle callers", async () => {
  const api = await startTestApi([resolver], {
    routes: [{ path: "/graphql", bodyLimit: 1_000, timeLimit: 500 }],
  });
  const idle = connect(Number(new URL(api.origin).port), "127.0.0.1");
  const pending = api.post({ query: "{ late }" });
  await expect.poll(() => idle.readyState).toBe("open");
  await new Promise((resolve) => setTimeout(resolve, 100));
  const started = performance.now();
  await Promise.all([api.stop(), pending.then(({ status }) => expect(status).toBe(503))]);
  expect(performance.now() - started).toBeLessThan(5_000);
  await expect(api.post({ query: QUERY })).rejects.toThrow();
  idle.destroy();
});

test("every answer forbids to be kept, sniffed or framed", async () => {
  const response = await send("/graphql", { headers: JSON_TYPE, body: JSON.stringify({ query: QUERY }) });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
});

describe("sign-in", () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi([resolver], {
      handleAuth: async (request) => {
        const body = { method: request.method, text: await request.text(), address: addressOf(request) };
        const answer = Response.json(body);
        answer.headers.append("set-cookie", "a=1");
        answer.headers.append("set-cookie", "b=2");
        return answer;
      },
    });
  });
  afterAll(() => api.stop());

  function addressOf(request: Request): string | null {
    return request.headers.get("x-forwarded-for");
  }

  test("is handed to its handler, body and cookies and all", async () => {
    const response = await send("/auth/sign-in", { body: "who" }, api);
    expect(await response.json()).toEqual({ method: "POST", text: "who", address: "127.0.0.1" });
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect((await send("/authentic", {}, api)).status).toBe(404);
  });

  test("learns the last address that our own web server names, and no invented one", async () => {
    const address = async (named: string) => {
      const response = await send("/auth/sign-in", { headers: { "x-forwarded-for": named } }, api);
      return ((await response.json()) as { address: string }).address;
    };
    expect(await address("203.0.113.9, 198.51.100.7")).toBe("198.51.100.7");
    expect(await address("somebody else")).toBe("127.0.0.1");
  });

  test("is not handed to it by a page of another site, nor with a body too large", async () => {
    const from = (origin: string) => send("/auth/sign-in", { headers: { origin } }, api);
    expect((await from("http://web.test")).status).toBe(200);
    expect((await from("http://evil.test")).status).toBe(403);
    expect((await send("/auth/sign-in", { body: "x".repeat(100_001) }, api)).status).toBe(413);
  });

  test("is not there on a server where nobody signs in", async () => {
    expect((await send("/auth/sign-in", {})).status).toBe(404);
  });
});
