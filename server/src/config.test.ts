import { expect, test } from "vitest";

import { readServerConfig, readWorkerConfig } from "./config.ts";

const WHOLE = {
  WORKSPACE_APP_DATABASE_URL: "postgres://rungs_app:secret@db:5432/workspace",
  WORKSPACE_IDENTITY_DATABASE_URL: "postgres://rungs_identity:secret@db:5432/workspace",
  COMMONS_READER_DATABASE_URL: "postgresql://rungs_reader:secret@db:5432/commons",
  AUTH_SECRET: "x".repeat(32),
  WEB_ORIGIN: "https://rungs.example",
};

function faultsOf(variables: Record<string, string>): string[] {
  const result = readServerConfig(variables);
  return result.ok ? [] : result.faults;
}

test("a whole configuration is read, with defaults for the rest", () => {
  const result = readServerConfig(WHOLE);
  expect(result).toEqual({
    ok: true,
    config: {
      workspace: {
        appDatabaseUrl: WHOLE.WORKSPACE_APP_DATABASE_URL,
        identityDatabaseUrl: WHOLE.WORKSPACE_IDENTITY_DATABASE_URL,
        authSecret: WHOLE.AUTH_SECRET,
        webOrigin: WHOLE.WEB_ORIGIN,
        smtpUrl: null,
        mailDirectory: ".data/mail",
        publicationBatches: "weekly",
      },
      commonsReaderDatabaseUrl: WHOLE.COMMONS_READER_DATABASE_URL,
      webOrigin: WHOLE.WEB_ORIGIN,
      host: "127.0.0.1",
      port: 4000,
      graphqlDocuments: "trusted",
      logLevel: "info",
    },
  });
});

test("every fault is listed, one line each, and none repeats a value", () => {
  const faults = faultsOf({
    ...WHOLE,
    AUTH_SECRET: "x".repeat(31),
    WORKSPACE_APP_DATABASE_URL: "mysql://root:hunter2@db/x",
    SERVER_PORT: "many",
    WEB_ORIGIN: "https://rungs.example/path",
    GRAPHQL_DOCUMENTS: "all",
  });
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "WORKSPACE_APP_DATABASE_URL",
    "AUTH_SECRET",
    "WEB_ORIGIN",
    "SERVER_PORT",
    "GRAPHQL_DOCUMENTS",
  ]);
  expect(faults.join()).not.toMatch(/\n|hunter2|xxxx/);
});

test("a secret of 32 characters is long enough, one of 31 is not", () => {
  expect(faultsOf({ ...WHOLE, AUTH_SECRET: "x".repeat(32) })).toEqual([]);
  expect(faultsOf({ ...WHOLE, AUTH_SECRET: "x".repeat(31) })).toHaveLength(1);
});

test("with the reader's database alone the server serves the commons and holds no secret", () => {
  const result = readServerConfig({ COMMONS_READER_DATABASE_URL: WHOLE.COMMONS_READER_DATABASE_URL });
  expect(result).toMatchObject({ ok: true, config: { workspace: null, webOrigin: null } });
});

test.each(["WORKSPACE_APP_DATABASE_URL", "WORKSPACE_IDENTITY_DATABASE_URL", "AUTH_SECRET"] as const)(
  "%s alone asks for everything else of the private side",
  (name) => {
    const faults = faultsOf({ [name]: WHOLE[name] });
    const missing = Object.keys(WHOLE).filter((other) => other !== name);
    expect(faults.map((fault) => fault.split(":")[0]).toSorted()).toEqual(missing.toSorted());
  },
);

test("an empty variable is an absent one", () => {
  expect(faultsOf({ ...WHOLE, AUTH_SECRET: "" })).toEqual(["AUTH_SECRET: must be set."]);
  expect(readServerConfig({ ...WHOLE, SERVER_PORT: "" })).toMatchObject({ config: { port: 4000 } });
});

test("a worker needs its own two databases", () => {
  expect(readWorkerConfig({})).toEqual({
    ok: false,
    faults: [
      "WORKSPACE_WORKER_DATABASE_URL: must be set.",
      "COMMONS_PUBLISHER_DATABASE_URL: must be set.",
      "WEB_ORIGIN: must be set.",
    ],
  });
});
