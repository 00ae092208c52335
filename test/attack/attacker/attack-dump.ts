import { attack } from "./attack.ts";
import { readDump } from "./dump.ts";

/** Attacks a dump of `anonymity:simulate --dump` on disk, and fails where the promise does. */
const folder = process.argv[2];
if (!folder) {
  process.stderr.write("Usage: tsx test/attack/attacker/attack-dump.ts DIR\n");
  process.exit(2);
}

const evidence = readDump(folder);
const [stay, ruledOut] = (["stay", "ruled-out"] as const).map((leavers) => {
  const { candidates, ...result } = attack({ ...evidence, leavers });
  return { leavers, ...result, meanCandidates: mean([...candidates.values()]) };
});
process.stdout.write(`${JSON.stringify({ epochs: evidence.epochs.length, stay, ruledOut }, null, 2)}\n`);
if (stay!.below5 > 0 || stay!.forcedMatches > 0) process.exitCode = 1;

function mean(numbers: readonly number[]): number | null {
  return numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : null;
}
