import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Launched, type Place, environmentsOf, makePlace, runScript } from "./run-launcher.ts";

const READY = "Rungs is ready";
const PATIENCE = 120_000;

let place: Place;
let launched: Launched;
beforeAll(async () => {
  place = await makePlace();
});
afterAll(async () => {
  launched.child.kill("SIGKILL");
  await place.remove();
});

test(
  "one command brings up the pages, and no process but the launcher knows the owner of the databases",
  { timeout: PATIENCE },
  async () => {
    launched = runScript("start", place.environment);
    await launched.printed(READY);
    const page = await fetch(`http://127.0.0.1:${place.environment["WEB_PORT"]}/healthz`);
    expect(page.status).toBe(200);

    await place.findProcess("rungs-worker");
    const environments = await environmentsOf(place);
    const programs = [...environments].filter(([program]) =>
      /^rungs-(server|worker)$|start\.js$/.test(program),
    );
    expect(programs).toHaveLength(3);
    const password = await ownerPassword();
    for (const [program, environment] of programs) {
      expect(environment, program).not.toContain(password);
      expect(environment, program).not.toContain("rungs_owner");
      if (program !== "rungs-worker") expect(environment, program).not.toContain("rungs_publisher");
      if (program.endsWith("web/build/start.js")) expect(environment).not.toMatch(/rungs_\w+:|AUTH_SECRET/);
    }
  },
);

test(
  "the operator's command finds what runs here without being told its ports",
  { timeout: PATIENCE },
  async () => {
    const { DATA_DIRECTORY = "", TMPDIR = "" } = place.environment;
    const members = runScript("members", { DATA_DIRECTORY, TMPDIR }, "list");
    expect(await members.exit, members.output()).toBe(0);
    expect(members.output()).toContain("Members: 0");
  },
);

test("what runs cannot be started twice nor forgotten", { timeout: PATIENCE }, async () => {
  for (const script of ["start", "reset"] as const) {
    const second = runScript(script, place.environment);
    expect(await second.exit, second.output()).toBe(1);
    expect(second.output()).toMatch(/running on .* \(process \d+\)/);
  }
});

test("Ctrl-C stops all of it within ten seconds", { timeout: PATIENCE }, async () => {
  await ask("INSERT INTO person (name, email) VALUES ('Ada', 'ada@example.org')");
  const asked = performance.now();
  launched.child.kill("SIGINT");
  expect(await launched.exit).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(await place.leftovers()).toEqual([]);
});

test("a second start keeps the data, and stops whole when one part dies", { timeout: PATIENCE }, async () => {
  launched = runScript("start", place.environment);
  await launched.printed(READY);
  expect(await ask("SELECT name FROM person")).toEqual([{ name: "Ada" }]);

  await killWorker();
  expect(await launched.exit).toBe(1);
  expect(launched.output()).toMatch(/The worker stopped by itself \(signal SIGKILL\); its log is /);
  expect(await place.leftovers()).toEqual([]);
});

test("a launcher that is killed takes everything with it", { timeout: PATIENCE }, async () => {
  launched = runScript("start", place.environment);
  await launched.printed(READY);
  launched.child.kill("SIGKILL");
  await launched.exit;
  for (let waited = 0; waited < 15_000 && (await place.leftovers()).length > 0; waited += 200)
    await sleep(200);
  expect(await place.leftovers()).toEqual([]);
});

test("a reset forgets it", { timeout: PATIENCE }, async () => {
  const reset = runScript("reset", place.environment);
  expect(await reset.exit, reset.output()).toBe(0);
  await expect(ownerPassword()).rejects.toThrow("ENOENT");
});

async function ownerPassword(): Promise<string> {
  const file = join(place.environment["DATA_DIRECTORY"]!, "postgres/owner-password");
  return (await readFile(file, "utf8")).trim();
}

async function ask(statement: string): Promise<unknown[]> {
  const port = place.environment["POSTGRES_PORT"];
  const url = `postgres://rungs_owner:${await ownerPassword()}@127.0.0.1:${port}/rungs_workspace`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<object>(statement);
  await client.end();
  return rows;
}

async function killWorker(): Promise<void> {
  const pid = await place.findProcess("rungs-worker");
  process.kill(pid, "SIGKILL");
}
