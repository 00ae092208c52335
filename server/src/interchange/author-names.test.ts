import { expect, test } from "vitest";

import { readLadder } from "./read-ladder.ts";

const read = (text: string, fileName: string) => {
  const result = readLadder(new TextEncoder().encode(text), fileName);
  if (!result.ok) throw new Error(result.problem.message);
  const told = result.warnings.filter(({ code }) => code === "left-out-author").map(({ message }) => message);
  return { text: JSON.stringify(result.ladder), told };
};

test("columns that say who wrote a row are left out, and named for the private names", () => {
  const { text, told } = read(
    "Skill,Junior,Senior,Author,Last modified by\nReviews,Reads code,Teaches it,Jo Doe,mara@example.org\nWrites,Drafts,Edits,Jo Doe,\n",
    "ladder.csv",
  );
  expect(text).not.toMatch(/Jo Doe|mara|Author/);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("“Jo Doe”, “mara@example.org”");
});

test("so is who stands in the front matter, and comments", () => {
  const { text, told } = read(
    '---\ntitle: Ladder\nauthor: "Jo Doe"\ncompany: Zorvex\n---\n<!-- written at Zorvex -->\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Reviews | Reads code | Teaches it |\n',
    "ladder.md",
  );
  expect(text).not.toMatch(/Jo Doe|Zorvex/);
  expect(told[0]).toContain("“Jo Doe”, “Zorvex”");
});
