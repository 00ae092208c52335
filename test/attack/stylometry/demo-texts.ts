import { applyCorrections } from "../../../server/src/demo/apply-corrections.ts";
import { type NetworkSize, generateNetwork } from "../../../server/src/demo/generate-network.ts";
import { readLadder } from "../../../server/src/interchange/read-ladder.ts";
import type { Written } from "./rank-texts.ts";

/** The published English ladders of a demo network as peers read them, each with its office. */
export function demoTexts(size: NetworkSize): Written[] {
  const written: Written[] = [];
  for (const demo of generateNetwork(size).ladders) {
    if (demo.state !== "PUBLISHED" || demo.language !== "en") continue;
    const read = readLadder(Buffer.from(demo.content), demo.fileName);
    if (!read.ok) throw new Error(`${demo.fileName}: ${read.problem.message}`);
    let text = valuesIn(applyCorrections(read.ladder, demo)).join("\n");
    for (const { surface, replacement } of demo.replacements) text = text.replaceAll(surface, replacement);
    written.push({ author: String(demo.organizationIndex), text });
  }
  return written;
}

/** Every text that a ladder holds; codes and internal titles are no localized texts. */
function valuesIn(thing: unknown): string[] {
  if (typeof thing !== "object" || thing === null) return [];
  const { language, value } = thing as { language?: unknown; value?: unknown };
  if (typeof language === "string" && typeof value === "string") return [value];
  return Object.values(thing).flatMap(valuesIn);
}
