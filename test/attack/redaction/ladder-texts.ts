import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { applyCorrections } from "../../../server/src/demo/apply-corrections.ts";
import { DEMO_NETWORK, generateNetwork } from "../../../server/src/demo/generate-network.ts";
import { readLadder } from "../../../server/src/interchange/read-ladder.ts";

/** A text of a ladder in its language, with nothing private in it. */
export interface BenignText {
  language: string;
  value: string;
}

/** Every text of the demo's ladders after their authors replaced what was their own. */
export function demoTexts(): BenignText[] {
  const texts = new Map<string, BenignText>();
  for (const demo of generateNetwork(DEMO_NETWORK).ladders) {
    const read = readLadder(Buffer.from(demo.content), demo.fileName);
    if (!read.ok) throw new Error(`${demo.fileName}: ${read.problem.message}`);
    for (const { language, value } of textsIn(applyCorrections(read.ladder, demo))) {
      let own = value;
      for (const { surface, replacement } of demo.replacements) own = own.replaceAll(surface, replacement);
      texts.set(own, { language, value: own });
    }
  }
  return [...texts.values()];
}

/** The public ladders beside the repository that the importer reads; none where they are not there. */
export function publicLadderTexts(): BenignText[] {
  const folder = new URL("../../../../shared/ladders", import.meta.url).pathname;
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.md$/.test(name) && !/licen[cs]e|SOURCES/i.test(name))
    .flatMap((name) => {
      const read = readLadder(readFileSync(join(folder, name)), name);
      return read.ok ? textsIn(read.ladder) : [];
    });
}

function textsIn(thing: unknown): BenignText[] {
  if (typeof thing !== "object" || thing === null) return [];
  const { language, value } = thing as { language?: unknown; value?: unknown };
  if (typeof language === "string" && typeof value === "string") return [{ language, value }];
  return Object.values(thing).flatMap(textsIn);
}
