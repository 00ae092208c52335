import { parseArgs } from "node:util";

import { writeDump } from "./simulation/dump.ts";
import { simulate, type Simulation, type SimulationResult } from "./simulation/simulate.ts";

const USAGE =
  "Usage: npm run -s anonymity:simulate -- [--organisations N] [--epochs E] [--seed S] [--k-split K]\n" +
  "         [--leavers stay|ruled-out] [--json] [--dump DIR]\n";

const parsed = parse();
if (parsed === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const result = simulate(parsed.simulation);
  if (parsed.dump !== undefined) writeDump(parsed.dump, result.evidence);
  process.stdout.write(parsed.json ? `${JSON.stringify(result.summary)}\n` : inWords(result));
  if (!isHeld(result.summary, parsed.simulation)) process.exitCode = 1;
}

function parse(): { simulation: Simulation; json: boolean; dump: string | undefined } | null {
  try {
    const { values } = parseArgs({
      options: {
        organisations: { type: "string", default: "190" },
        epochs: { type: "string", default: "16" },
        seed: { type: "string", default: "1" },
        "k-split": { type: "string" },
        leavers: { type: "string", default: "stay" },
        json: { type: "boolean", default: false },
        dump: { type: "string" },
      },
    });
    const whole = (text: string, from: number) => {
      const number = Number(text);
      if (!Number.isInteger(number) || number < from) throw new Error(`Not a whole number: ${text}`);
      return number;
    };
    const { leavers } = values;
    if (leavers !== "stay" && leavers !== "ruled-out") return null;
    return {
      simulation: {
        organizations: whole(values.organisations, 1),
        epochs: whole(values.epochs, 1),
        seed: whole(values.seed, 0),
        kSplit: values["k-split"] === undefined ? undefined : whole(values["k-split"], 2),
        leavers,
      },
      json: values.json,
      dump: values.dump,
    };
  } catch {
    return null;
  }
}

/** The promise: nobody among fewer than five, and nobody found by elimination while leavers stay candidates. */
function isHeld({ below5, forcedMatches }: SimulationResult["summary"], { leavers }: Simulation): boolean {
  return below5 === 0 && (leavers === "ruled-out" || forcedMatches === 0);
}

function inWords({ summary, refused, attack }: SimulationResult): string {
  const chance = attack.guessedByChance.toFixed(1);
  const lines = { ...summary, refused, guessedRight: `${attack.guessedRight}, by chance ${chance}` };
  return Object.entries(lines)
    .map(
      ([name, value]) => `${name.padEnd(15)}${typeof value === "object" ? JSON.stringify(value) : value}\n`,
    )
    .join("");
}
