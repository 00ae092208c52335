import { expect, test } from "vitest";

import { readLadder } from "./read-ladder.ts";

const BELOW = "\n\n### Scope\n\n- Owns one project.\n\n### Influence\n\n- Is asked by the team.\n\n";

test.each([
  ["a company's prefix", ["KD-L3 Community Associate", "KD-L4 Community Manager"], ["KD-L3", "KD-L4"]],
  ["a prefix and a colon", ["KD-L3: Community Associate", "KD-L4: Community Manager"], ["KD-L3", "KD-L4"]],
  ["a prefix behind", ["Community Associate (KD-L3)", "Community Manager (KD-L4)"], ["KD-L3", "KD-L4"]],
  ["no code at all", ["Community Associate", "Community Manager"], [null, null]],
])("headings with %s are levels, and the headings below them dimensions", (_, headings, codes) => {
  const result = read(
    `# Our ladder\n\nWhat we expect.\n\n${headings.map((text) => `## ${text}${BELOW}`).join("")}`,
  );

  expect(result.levels.map(({ code }) => code)).toEqual(codes);
  expect(result.levels.map(({ internalTitle }) => internalTitle)).toEqual([
    "Community Associate",
    "Community Manager",
  ]);
  expect(result.dimensions.map(({ name }) => name[0]?.value)).toEqual(["Scope", "Influence"]);
});

test("a section that is built otherwise than the levels is none", () => {
  const levels = ["Community Associate", "Community Manager"].map((text) => `## ${text}${BELOW}`).join("");
  const result = read(`# Our ladder\n\n${levels}## How we review\n\n### Who decides\n\nThe team.\n`);

  expect(result.levels).toHaveLength(2);
});

test("sections that have no heading in common are no levels", () => {
  const text = "# Handbook\n\n## Travel\n\n### Trains\n\nBook early.\n\n## Tools\n\n### Editors\n\nAny.\n";

  expect(readLadder(new TextEncoder().encode(text), "handbook.md")).toMatchObject({
    ok: false,
    problem: { code: "no-levels-found" },
  });
});

function read(text: string) {
  const result = readLadder(new TextEncoder().encode(text), "ladder.md");
  if (!result.ok) throw new Error(result.problem.message);
  return result.ladder;
}
