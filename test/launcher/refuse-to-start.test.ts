import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Place, makePlace, runScript } from "./run-launcher.ts";

vi.setConfig({ testTimeout: 60_000 });

let place: Place;
beforeEach(async () => {
  place = await makePlace();
});
afterEach(() => place.remove());

for (const variable of ["WEB_PORT", "SERVER_PORT", "POSTGRES_PORT"]) {
  test(`a busy ${variable} is named before anything slow begins`, async () => {
    const port = place.environment[variable]!;
    const occupant = await occupy(Number(port));
    const sentence = await refusal();
    occupant.close();
    expect(sentence).toContain(`Port ${port}`);
    expect(sentence).toContain(variable);
  });
}

test("one database of one's own without the other is refused", async () => {
  const sentence = await refusal({ WORKSPACE_DATABASE_URL: "postgres://owner:secret@127.0.0.1:1/workspace" });
  expect(sentence).toMatch(/^WORKSPACE_DATABASE_URL is set and COMMONS_DATABASE_URL is not/);
  expect(sentence).not.toContain("secret");
});

test("one database for both sides is refused", async () => {
  const url = "postgres://owner:secret@127.0.0.1:1/both";
  const sentence = await refusal({ WORKSPACE_DATABASE_URL: url, COMMONS_DATABASE_URL: url });
  expect(sentence).toContain("they must be two");
});

test("a database that cannot be reached is named without its password", async () => {
  const sentence = await refusal({
    WORKSPACE_DATABASE_URL: "postgres://owner:secret@127.0.0.1:1/workspace",
    COMMONS_DATABASE_URL: "postgres://owner:secret@127.0.0.1:1/commons",
  });
  expect(sentence).toMatch(/^The database workspace at 127\.0\.0\.1:1, named by WORKSPACE_DATABASE_URL/);
  expect(sentence).not.toContain("secret");
});

test("a wrong port number is named", async () => {
  expect(await refusal({ WEB_PORT: "eighty" })).toBe("WEB_PORT must be a port, a number from 1 to 65535.");
});

for (const variable of ["WEB_PORT", "SERVER_PORT"]) {
  test(`a ${variable} at which no browser would ask is refused at once`, async () => {
    expect(await refusal({ [variable]: "4190" })).toBe(
      `${variable} is 4190, a port that browsers and Node.js refuse for HTTP: choose another.`,
    );
  });
}

test("a data folder with files of somebody else is left alone", async () => {
  await mkdir(join(place.folder, "data/postgres"), { recursive: true });
  await writeFile(join(place.folder, "data/postgres/thesis.odt"), "four years of work");
  expect(await refusal()).toContain("holds files that are not ours (thesis.odt)");
});

test("a database made by another PostgreSQL is left alone", async () => {
  const cluster = join(place.folder, "data/postgres/cluster");
  await mkdir(cluster, { recursive: true });
  await writeFile(join(place.folder, "data/postgres/owner-password"), "x");
  await writeFile(join(cluster, "PG_VERSION"), "15\n");
  expect(await refusal()).toContain("was made by PostgreSQL 15 and this is 18");
});

test("a file in place of the data folder is refused", async () => {
  await writeFile(join(place.folder, "data"), "");
  expect(await refusal()).toContain(`The data folder ${join(place.folder, "data")} cannot be used`);
});

/** Starts, expects one sentence and a failing exit, and nothing left running; gives the sentence. */
async function refusal(environment: Record<string, string> = {}): Promise<string> {
  const launched = runScript("start", { ...place.environment, ...environment });
  expect(await launched.exit).toBe(1);
  expect(await place.leftovers()).toEqual([]);
  const lines = launched.output().trimEnd().split("\n");
  // The step that was not done comes before the sentence, with its time.
  const sentences = lines.filter((line) => !/^ {2}Starting PostgreSQL… \d+\.\d s, not done$/.test(line));
  expect(sentences, launched.output()).toHaveLength(1);
  return sentences[0]!;
}

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
