import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, chmod, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { findFreePort } from "../../scripts/embedded-postgres/free-port.ts";
import { startEmbeddedPostgres } from "../../scripts/embedded-postgres/start-embedded-postgres.ts";
import { copyCheckout } from "./copy-checkout.ts";
import type { Mutant } from "./mutant.ts";
import { MUTANTS } from "./mutants.ts";
import { runTests } from "./run-tests.ts";

/** What became of a mutant: a test noticed, none did, or its tests fail without it too. */
interface Verdict {
  name: string;
  result: "killed" | "survived" | "broken";
  /** The first test that noticed, or why nothing can be said. */
  by: string | null;
  seconds: number;
}

const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string", multiple: true } },
});
const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");
const chosen = MUTANTS.filter(
  ({ name }) => !options.only || options.only.some((part) => name.includes(part)),
);
if (chosen.length === 0) {
  process.stderr.write("No mutant is called so. There are:\n");
  for (const { name } of MUTANTS) process.stderr.write(`  ${name}\n`);
  process.exit(2);
}

const copy = copyCheckout(root);
const database = await startDatabase();
try {
  const environment = { TEST_DATABASE_URL: database.url };
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))].sort();
  // A test that fails anyway would seem to kill whatever it is given.
  const whole = await runTests(copy.folder, files, environment);
  if (whole.failed.length > 0) {
    process.stderr.write(`These fail without any mutant:\n${whole.failed.join("\n")}\n${whole.output}\n`);
    process.exitCode = 1;
  } else {
    const verdicts: Verdict[] = [];
    for (const mutant of chosen) {
      const verdict = await judge(copy.folder, mutant, environment);
      verdicts.push(verdict);
      if (!options.json) {
        process.stdout.write(`${verdict.result.padEnd(8)} ${verdict.name} (${verdict.seconds} s)\n`);
        if (verdict.by !== null) process.stdout.write(`           by: ${verdict.by}\n`);
      }
    }
    report(verdicts);
  }
} finally {
  await database.stop();
  copy.remove();
}

async function judge(folder: string, mutant: Mutant, environment: Record<string, string>): Promise<Verdict> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 100) / 10;
  const path = join(folder, mutant.file);
  const original = readFileSync(path, "utf8");
  if (original.split(mutant.from).length !== 2) {
    const by = `${mutant.file} does not hold the guard once`;
    return { name: mutant.name, result: "broken", by, seconds: seconds() };
  }
  try {
    writeFileSync(
      path,
      original.replace(mutant.from, () => mutant.to),
    );
    const { failed, passed } = await runTests(folder, mutant.tests, environment);
    const [first] = failed;
    if (first === undefined) return { name: mutant.name, result: "survived", by: null, seconds: seconds() };
    // A mutant that cannot even be loaded proves nothing about the tests.
    const isBroken = passed === 0 && failed.every((name) => /did not (start|report)/.test(name));
    return { name: mutant.name, result: isBroken ? "broken" : "killed", by: first, seconds: seconds() };
  } finally {
    writeFileSync(path, original);
  }
}

function report(verdicts: readonly Verdict[]): void {
  const count = (result: Verdict["result"]) => verdicts.filter((verdict) => verdict.result === result).length;
  const summary = {
    mutants: verdicts.length,
    killed: count("killed"),
    survived: count("survived"),
    broken: count("broken"),
  };
  if (options.json) process.stdout.write(`${JSON.stringify({ ...summary, verdicts }, null, 2)}\n`);
  else
    process.stdout.write(
      `${summary.killed} of ${summary.mutants} killed, ${summary.survived} survived, ${summary.broken} broken\n`,
    );
  if (summary.killed < summary.mutants) process.exitCode = 1;
}

/** One PostgreSQL for all runs, which each bring their own databases. */
async function startDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) return { url: given, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "rungs-mutants-database-"));
  // Under root PostgreSQL runs as another user, who must get in.
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({
    dataFolder: join(folder, "postgres"),
    port: await findFreePort(),
    databases: [],
    ephemeral: true,
  });
  return {
    url: server.ownerUrl("postgres"),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
