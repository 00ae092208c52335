import { measureRedaction, type Measured } from "./measure-redaction.ts";

// npm run -s anonymity:redaction [-- --json] [-- --seed N]: what the redaction finds, against its gates.
const flags = process.argv.slice(2);
const seed = Number(flags[flags.indexOf("--seed") + 1]) || 1;
const all = measureRedaction({ secrets: 12_000, shapes: 1_000, names: 2_000, seed });

if (flags.includes("--json")) {
  process.stdout.write(
    `${JSON.stringify({ seed, passed: all.every(({ passed }) => passed), measured: all }, null, 2)}\n`,
  );
} else {
  for (const one of all) process.stdout.write(`${lineOf(one)}\n`);
}
process.exitCode = all.every(({ passed }) => passed) ? 0 : 1;

function lineOf({ name, value, cases, gate, passed, misses }: Measured): string {
  const figure = gate === null ? value.toFixed(1) : `${(value * 100).toFixed(2)} %`;
  const bound =
    gate === null ? "" : "atLeast" in gate ? `≥ ${gate.atLeast * 100} %` : `≤ ${gate.atMost * 100} %`;
  const line = `${passed ? "ok  " : "FAIL"} ${name.padEnd(48)} ${figure.padStart(9)} of ${cases} ${bound}`;
  return misses.length > 0 ? `${line}\n       ${misses.slice(0, 4).join(" | ")}` : line;
}
