import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { DEMO_NETWORK } from "../../../server/src/demo/generate-network.ts";
import { demoTexts } from "./demo-texts.ts";
import { measureStyle, type Written } from "./rank-texts.ts";

/**
 * Reports how far style alone tells authors: between the ladders of a demo network, and between the halves of real
 * ladders in a folder, if one is given (`tsx test/attack/stylometry/measure-style.ts DIR`).
 */
const folder = process.argv[2];
const figures = {
  demo: measureStyle(demoTexts(DEMO_NETWORK)),
  largerDemo: measureStyle(demoTexts({ ...DEMO_NETWORK, ladders: 160 })),
  ...(folder && existsSync(folder) ? { realHalves: measureStyle(halvesIn(folder)) } : {}),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);

/** Each real ladder in Markdown, cut in two at a line: the halves are the two texts of one author. */
function halvesIn(folder: string): Written[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && file.includes("/") && !/licen[cs]e/i.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), "utf8").split("\n");
      const middle = Math.floor(lines.length / 2);
      return [lines.slice(0, middle), lines.slice(middle)].map((half) => ({
        author: file,
        text: half.join("\n"),
      }));
    });
}
