import { afterAll, beforeAll, expect, test } from "vitest";
import { type Databases, queryAsOwner } from "../../scripts/launcher/databases.ts";
import { isOnlyDemo } from "../../scripts/launcher/demo.ts";
import { readSettings } from "../../scripts/launcher/settings.ts";
import { createTestDatabases, type TestDatabases } from "../../server/src/testing/create-test-databases.ts";

const OWN = {
  WORKSPACE_DATABASE_URL: "postgres://owner@127.0.0.1/workspace",
  COMMONS_DATABASE_URL: "postgres://owner@127.0.0.1/commons",
};

let databases: TestDatabases;
beforeAll(async () => {
  databases = await createTestDatabases();
}, 120_000);
afterAll(() => databases?.drop());

test("the demo network comes by itself to the embedded databases, and to one's own only when asked for", () => {
  expect(readSettings({}).loadsDemo).toBe(true);
  expect(readSettings({ DEMO: "none" }).loadsDemo).toBe(false);
  expect(readSettings(OWN).loadsDemo).toBe(false);
  expect(readSettings({ ...OWN, DEMO: "load" }).loadsDemo).toBe(true);
});

test("a demo network that was cut short is not all there is once somebody real has registered", async () => {
  const workspace = databases.owner.workspace;
  const here: Databases = {
    workspace,
    commons: "",
    embedded: true,
    ended: new Promise(() => undefined),
    stop: async () => undefined,
  };
  const register = (email: string) =>
    queryAsOwner(workspace, "INSERT INTO person (name, email) VALUES ('Somebody', $1)", [email]);
  await register("robin@harbour.example");
  expect(await isOnlyDemo(here)).toBe(true);
  await register("newcomer@office.example.org");
  expect(await isOnlyDemo(here)).toBe(false);
});
