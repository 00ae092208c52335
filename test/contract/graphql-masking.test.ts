import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { startTestApi, type TestApi } from "../../server/src/testing/start-test-api.ts";
import { BoxResolver } from "../../server/src/testing/box.resolver.ts";

const PRIVATE = "the private words of a draft";
const MASKED = "Something went wrong. It is not your fault; the id says where we find it in our log.";
let api: TestApi;
let databaseIsDown = false;

beforeAll(async () => {
  api = await startTestApi([new BoxResolver()], {
    findViewer: async (headers) => {
      if (databaseIsDown) throw new Error(PRIVATE);
      return headers.get("x-viewer");
    },
  });
});
afterAll(() => api.stop());
beforeEach(() => {
  databaseIsDown = false;
  api.logged.length = 0;
});

test.each([
  '{ fail(how: "thrown") }',
  '{ fail(how: "unnamed") }',
  '{ fail(how: "odd") }',
  "{ box { broken } }",
])("%s answers with a constant and an id that the log knows", async (query) => {
  const { body } = await api.post({ query });
  const [error] = body.errors ?? [];
  expect(error?.message).toBe(MASKED);
  expect(Object.keys(error?.extensions ?? {}).toSorted()).toEqual(["code", "id"]);
  expect(error?.extensions["code"]).toBe("INTERNAL");
  expect(JSON.stringify(body)).not.toContain(PRIVATE);
  expect(api.logged.join()).toContain(String(error?.extensions["id"]));
  expect(api.logged.join()).not.toContain(PRIVATE);
});

test("a lookup of the viewer that fails is masked as well", async () => {
  databaseIsDown = true;
  const { status, body } = await api.post({ query: "{ box { id } }" });
  expect(status).toBe(500);
  expect(body.errors?.[0]).toMatchObject({ message: MASKED, extensions: { code: "INTERNAL" } });
  expect(api.logged.join()).not.toContain(PRIVATE);
});

test("variables never reach the log", async () => {
  await api.post({ query: "query ($how: String!) { fail(how: $how) }", variables: { how: PRIVATE } });
  await api.post({ query: "query ($how: Int!) { fail(how: $how) }", variables: { how: PRIVATE } });
  await api.post(`{ "query": "{ fail(how: \\"${PRIVATE}\\") `);
  expect(api.logged.join()).not.toContain(PRIVATE);
});

test("an expected error says what it means", async () => {
  const { body } = await api.post({ query: '{ fail(how: "expected") }' });
  expect(body.errors?.[0]).toMatchObject({ message: "Not here.", extensions: { code: "NOT_FOUND" } });
  expect(api.logged).toEqual([]);
});

test("what needs somebody who is signed in says so", async () => {
  expect((await api.post({ query: "{ me }" })).body.errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  expect((await api.post({ query: "{ me }" }, { "x-viewer": "ada" })).body).toEqual({ data: { me: "ada" } });
});

test("a misspelt field does not list the fields there are", async () => {
  const { body } = await api.post({ query: "{ bax { id } }" });
  expect(JSON.stringify(body)).not.toMatch(/did you mean|box"/i);
});
