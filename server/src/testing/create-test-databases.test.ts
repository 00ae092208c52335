import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabases, createTestDatabases } from "./create-test-databases.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await createTestDatabases();
});
afterAll(() => databases.drop());

test("every role reaches its own database and not the other", async () => {
  for (const [role, url] of Object.entries<string>({ ...databases.urls })) {
    expect(await ask(url, "SELECT 1 AS answer"), role).toEqual([{ answer: 1 }]);

    const other = new URL(url);
    const [own, foreign] = [databases.owner.workspace, databases.owner.commons].map(
      (o) => new URL(o).pathname,
    );
    other.pathname = (url.endsWith(own!) ? foreign : own)!;
    await expect(ask(other.href, "SELECT 1"), role).rejects.toMatchObject({ code: "42501" });
  }
});

test("two test files never share a database", async () => {
  const others = await createTestDatabases();
  expect(others.urls.app).not.toBe(databases.urls.app);
  await others.drop();
});

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}
