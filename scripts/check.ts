import { spawn } from "node:child_process";
import { once } from "node:events";

/** Two lanes for two cores; what one check says stands together, and a failed one does not hide the others. */
const LANES = [["lint"], ["format:check", "law", "types", "unused"]];

interface Outcome {
  check: string;
  passed: boolean;
  output: string;
  seconds: number;
}

async function run(check: string): Promise<Outcome> {
  const started = Date.now();
  const child = spawn("npm", ["run", "--silent", check], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { FORCE_COLOR: process.stdout.isTTY ? "1" : "0", ...process.env },
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  const [code] = (await once(child, "close")) as [number | null];
  return { check, passed: code === 0, output: output.join(""), seconds: (Date.now() - started) / 1000 };
}

function show({ check, passed, output, seconds }: Outcome): void {
  console.log(`${passed ? "ok    " : "FAILED"} ${check} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(`\n${output.trim()}\n`);
}

async function runInOrder(checks: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const outcome = await run(check);
    show(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

// Routes import types that are generated; without them nothing else can be judged.
const first = await runInOrder(["typegen"]);
const rest = first.every(({ passed }) => passed) ? (await Promise.all(LANES.map(runInOrder))).flat() : [];
const failed = [...first, ...rest].filter(({ passed }) => !passed).map(({ check }) => check);

if (failed.length > 0) {
  console.log(`Failed: ${failed.join(", ")}.`);
  process.exitCode = 1;
}
