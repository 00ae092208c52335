import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What came of some test files. */
export interface TestOutcome {
  /** Tests that failed, by name; a file that could not even start is named itself. */
  readonly failed: readonly string[];
  readonly passed: number;
  /** What vitest said, for whoever has to find out why. */
  readonly output: string;
}

interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Runs these test files and no others in a checkout, until the first failure. */
export async function runTests(
  folder: string,
  files: readonly string[],
  environment: Record<string, string> = {},
): Promise<TestOutcome> {
  const report = join(folder, "mutants-report.json");
  rmSync(report, { force: true });
  const child = spawn(
    process.execPath,
    [
      join("node_modules", "vitest", "vitest.mjs"),
      "run",
      "--reporter=json",
      `--outputFile=${report}`,
      "--no-file-parallelism",
      ...files,
    ],
    { cwd: folder, env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  await once(child, "close");
  const output = said.join("");
  let results: Report["testResults"];
  try {
    results = (JSON.parse(readFileSync(report, "utf8")) as Report).testResults;
  } catch {
    return { failed: ["vitest did not report"], passed: 0, output };
  }
  const tests = results.flatMap(({ assertionResults }) => assertionResults);
  const broken = results.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((one) => one.status !== "failed"),
  );
  return {
    failed: [
      ...tests.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
      ...broken.map(
        ({ name, message }) => `${name.replace(`${folder}/`, "")} did not start: ${message.split("\n")[0]}`,
      ),
    ],
    passed: tests.filter(({ status }) => status === "passed").length,
    output,
  };
}
