import { afterAll, beforeAll, expect, test } from "vitest";

import { composeServer } from "./compose.ts";
import { readServerConfig } from "./config.ts";
import type { Running } from "./platform/run-process.ts";
import { requireConfig } from "./platform/run-process.ts";
import { createTestDatabases, type TestDatabases } from "./testing/create-test-databases.ts";

let databases: TestDatabases;
let server: Running & { port: number };

beforeAll(async () => {
  databases = await createTestDatabases();
  server = await start({});
}, 120_000);

afterAll(async () => {
  await server?.stop();
  await databases?.drop();
});

function start(variables: Record<string, string>) {
  const composed = composeServer(
    requireConfig(
      readServerConfig({
        WORKSPACE_APP_DATABASE_URL: databases.urls.app,
        WORKSPACE_IDENTITY_DATABASE_URL: databases.urls.identity,
        COMMONS_READER_DATABASE_URL: databases.urls.reader,
        AUTH_SECRET: "a secret of forty characters, for a test",
        WEB_ORIGIN: "http://web.test",
        SERVER_PORT: "0",
        LOG_LEVEL: "silent",
        GRAPHQL_DOCUMENTS: "any",
        ...variables,
      }),
    ),
  );
  return composed.start();
}

function ask(port: number, query: string) {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
}

test("the server answers a query, is alive and is ready", async () => {
  const response = await ask(server.port, "{ __typename }");
  expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${server.port}/anything-else`)).status).toBe(404);
});

test("a database that is gone makes the server unready, not dead", async () => {
  const others = await createTestDatabases();
  const lonely = await start({ COMMONS_READER_DATABASE_URL: others.urls.reader });
  await others.drop();
  expect((await fetch(`http://127.0.0.1:${lonely.port}/readyz`)).status).toBe(503);
  expect((await fetch(`http://127.0.0.1:${lonely.port}/healthz`)).status).toBe(200);
  await lonely.stop();
});

test("a server that knows only the commons serves whoever reaches it", async () => {
  const commonsOnly = await start({
    WORKSPACE_APP_DATABASE_URL: "",
    WORKSPACE_IDENTITY_DATABASE_URL: "",
    AUTH_SECRET: "",
    WEB_ORIGIN: "",
  });
  expect((await ask(commonsOnly.port, "{ __typename }")).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${commonsOnly.port}/auth/sign-in`)).status).toBe(404);
  await commonsOnly.stop();
});

test("a port in use and a database that is not there are each said in one sentence", async () => {
  await expect(start({ SERVER_PORT: String(server.port) })).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${server.port}: it is already in use.`,
  );
  const nowhere = new URL(databases.urls.reader);
  nowhere.pathname = "/nowhere";
  await expect(start({ COMMONS_READER_DATABASE_URL: nowhere.href })).rejects.toThrow(
    /^The commons database \(.*\/nowhere\) cannot be used: .*\.$/,
  );
});
