import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Runs the tests that have a long part, those which ask `runs()` how often, as long as they can be. */
const files = ["shared/src", "server", "test"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules"))
  .filter((file) => /\bruns\(\{/.test(readFileSync(file, "utf8")));

const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "..", "vitest.mjs");
const patience = ["--testTimeout", "1800000", "--hookTimeout", "600000"];
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", ...patience, ...files, ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: { ...process.env, RUNGS_TEST_LONG: "1" },
  },
);
process.exitCode = status ?? 1;
