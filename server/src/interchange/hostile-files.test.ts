import { ladder as ladderSchema } from "@rungs/shared/ladder";
import fc from "fast-check";
import { expect, test } from "vitest";

import { readLadder } from "./read-ladder.ts";

const MARKDOWN = [
  ..."\n\n\n  \t#*_-+>|[](){}<>&`~\\:=.!1'\"é’中🪜",
  "\n# Senior ",
  "\n## L2 Engineer\n",
  "\n- **Team**: ",
  "\nTactical\n",
  "\n## Levels\n",
  "\n### Preferred\n",
  "\n| Skill | Junior | Senior |\n|-|-|-|\n| a | b | c |\n",
  "{:toc}",
  "<br>",
  "```\n",
  "---\n",
  "3-5 years of experience",
  "looking for a Program Manager",
  "&#0;",
  "&#xD800;",
];
const CSV = [
  ...',;\t"\n\n--',
  "Skill",
  "Level",
  "Title",
  "Years",
  "Junior",
  "Senior",
  "L3",
  "n/a",
  "5+",
  "• ",
  "\r\n",
];

const file = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }).map(bytesOf),
  fc.array(fc.constantFrom(...MARKDOWN), { maxLength: 120 }).map((parts) => bytesOf(parts.join(""))),
  fc.array(fc.constantFrom(...CSV), { maxLength: 120 }).map((parts) => bytesOf(parts.join(""))),
  fc
    .array(fc.array(fc.constantFrom(...CSV, ...MARKDOWN), { minLength: 1, maxLength: 4 }), { maxLength: 30 })
    .map((rows) => bytesOf(`Skill,Junior,Senior\n${rows.map((cells) => cells.join(",")).join("\n")}`)),
);

test("any bytes give a valid ladder or one sentence, and the same each time", () => {
  const newId = () => "00000000-0000-4000-8000-000000000000";
  fc.assert(
    fc.property(file, fc.constantFrom("a.md", "a.csv", "", "../a b.TXT"), (bytes, fileName) => {
      const result = readLadder(bytes, fileName, { newId });
      expect(readLadder(bytes, fileName, { newId })).toEqual(result);
      if (result.ok) {
        expect(ladderSchema.parse(result.ladder)).toEqual(result.ladder);
        const ranks = result.ladder.levels.flatMap(({ rank }) => (rank === null ? [] : [rank]));
        expect(ranks).toEqual([...new Set(ranks)].sort((left, right) => left - right));
      } else {
        expect(result.problem.message).toMatch(/^[A-Z][^\n]*\.$/);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

const LONG = 30_000;
const HOSTILE: Record<string, string> = {
  "spaces in a heading": `# a${" ".repeat(LONG)}b`,
  "marks after a heading": `# a${" #".repeat(LONG / 2)}b`,
  "braces in a heading": `# a${" {#".repeat(LONG / 3)}`,
  "a dashed level": `# Level 1${" -".repeat(LONG / 2)}`,
  "a code without an end": `# ${"A".repeat(LONG)}`,
  stars: `${"*".repeat(LONG)}a`,
  "spaces in a bullet": `* **a**${" ".repeat(LONG)}b:`,
  "colons and spaces": `You will${": ".repeat(LONG / 2)}x\n\n* a`,
  "numbers before years": `experience ${"1-".repeat(LONG / 2)}`,
  "no experience at all": `experience ${"does not require any ".repeat(LONG / 20)}`,
  "capital words": `looking for a ${"Aa ".repeat(LONG / 3)}`,
  kramdown: `${"{:".repeat(LONG / 2)}`,
  "quoted settings": `---\ntitle: a${"' ".repeat(LONG / 2)}b\n---\n`,
  "quotes in a table": `Skill,Junior,Senior\n${'"a""'.repeat(LONG / 4)}`,
  "bullets in a cell": `Skill,Junior,Senior\nTalks,"${"- ".repeat(LONG / 2)}",b\n`,
};

test.each(Object.entries(HOSTILE))("%s take no time to speak of", (_, hostile) => {
  const bytes = bytesOf(`${hostile}\n\n# Junior\n\nLearns.\n\n# Senior\n\nLeads.\n`);
  readLadder(bytes, "warm-up.md");
  // Processor time, since other work on the machine must not decide this.
  const before = process.cpuUsage();
  readLadder(bytes, "hostile.md");
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
});

test.each([
  ["lines", "a\n\n".repeat(10_001), "too-many-lines"],
  ["empty lines", `${"\n".repeat(60_000)}a`, "too-many-lines"],
  ["columns of a Markdown table", `${"|a".repeat(300)}\n${"|-".repeat(300)}\n`, "too-many-columns"],
  ["lines of one paragraph", "a\n".repeat(600), "too-many-marks"],
])("too many %s are refused before they are parsed", (_, text, code) => {
  const result = readLadder(bytesOf(text), "big.md");
  expect(result.ok ? null : result.problem.code).toBe(code);
});

test("more text than a ladder holds is refused with one sentence", () => {
  const lines = (count: number) =>
    `# Junior\n\nLearns.\n\n# Senior\n\n${`${"Leads ".repeat(200)}\n\n`.repeat(count)}`;
  expect(readLadder(bytesOf(lines(200)), "big.md").ok).toBe(true);
  const result = readLadder(bytesOf(lines(300)), "big.md");
  expect(result.ok ? null : result.problem).toEqual({
    code: "too-many-characters",
    line: null,
    message: "The file has more than 300000 characters of text, more than a ladder holds here.",
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
