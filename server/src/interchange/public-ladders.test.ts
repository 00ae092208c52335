import { existsSync, readFileSync } from "node:fs";

import { ladder as ladderSchema } from "@rungs/shared/ladder";
import { describe, expect, test } from "vitest";

import { readLadder } from "./read-ladder.ts";

/** Ladders as their owners published them; they lie beside the checkout where the project is developed. */
const FOLDER = new URL("../../../../shared/", import.meta.url);

const LADDERS = [
  {
    file: "ladders/postman-ospo/career-ladder-for-ospo-engineers.md",
    title: "OSPO Engineer",
    counts: [5, 7, 14, 7, 12, 7],
    minimumYears: [0, 2, 5, 8, 10, 12],
    cells: 0,
  },
  {
    file: "ladders/postman-ospo/career-ladder-for-open-source-contributors.md",
    title: "Open Source Contributor",
    counts: [7, 9, 18, 13, 15, 6],
    minimumYears: [2, 4, 6, 8, 10, 12],
    cells: 0,
  },
  ...[
    { file: "TechnicalProgramManager", title: "Technical Program Manager", levels: 4 },
    { file: "Developer", title: "Developer", levels: 7 },
    { file: "TechLead", title: "Tech Lead", levels: 4 },
    { file: "EngineeringManager", title: "Engineering Manager", levels: 3 },
  ].map(({ file, title, levels }) => ({
    file: `ladders/jorgef-engineeringladders/${file}.md`,
    title,
    counts: Array<number>(levels).fill(5),
    minimumYears: Array<null>(levels).fill(null),
    cells: levels * 5,
  })),
];

const SEED = "seeds/004_3544e081f46f5dd2.txt";

function read(file: string) {
  const result = readLadder(readFileSync(new URL(file, FOLDER)), file);
  if (!result.ok) throw new Error(result.problem.message);
  expect(ladderSchema.parse(result.ladder)).toEqual(result.ladder);
  return result;
}

function readsPublicLadders() {
  test.each(LADDERS)("$file", ({ file, title, counts, minimumYears, cells }) => {
    const { ladder } = read(file);
    expect(ladder.title[0]?.value).toBe(title);
    const countOf = (id: string) => ladder.expectations.filter(({ levelId }) => levelId === id).length;
    expect(ladder.levels.map(({ id }) => countOf(id))).toEqual(counts);
    expect(ladder.levels.map(({ years }) => years?.min ?? null)).toEqual(minimumYears);
    const filled = ladder.expectations.filter(({ dimensionId }) => dimensionId !== null);
    expect(new Set(filled.map(({ levelId, dimensionId }) => `${levelId} ${dimensionId}`)).size).toBe(cells);
    const ranks = ladder.levels.map(({ rank }) => rank ?? 0);
    expect(ranks).toEqual([...new Set(ranks)].sort((left, right) => left - right));
  });

  test(SEED, () => {
    const { ladder, warnings } = read(SEED);
    expect(ladder.title[0]?.value).toBe("Program Manager");
    expect(ladder.overview).toHaveLength(3);
    const horizons = ladder.expectations.map(({ horizon }) => horizon);
    const counts = ["STRATEGIC", "OPERATIONAL", "TACTICAL"].map(
      (one) => horizons.filter((h) => h === one).length,
    );
    expect(counts).toEqual([5, 3, 2]);
    expect(ladder.levels.map(({ years }) => years)).toEqual([
      { min: 3, max: 5 },
      { min: 7, max: 10 },
    ]);
    expect(ladder.conditions).toHaveLength(1);
    expect(warnings.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: "heading-inferred", line: 27 },
    ]);

    const [lower = [], upper = []] = ladder.levels.map(({ id }) =>
      ladder.expectations.filter(({ levelId }) => levelId === id).map(({ kind, text }) => ({ kind, text })),
    );
    expect(lower.map(({ kind }) => kind)).toEqual([
      ...Array<string>(9).fill("REQUIRED"),
      ...Array<string>(3).fill("PREFERRED"),
    ]);
    const same = lower.filter(({ text }, index) => text[0]?.value === upper[index]?.text[0]?.value);
    expect([lower.length - same.length, same.length]).toEqual([3, 9]);
  });
}

if (existsSync(new URL(SEED, FOLDER))) {
  describe("the public ladders", readsPublicLadders);
} else {
  test("the public ladders are not on this machine: only the samples of this folder were read", () => {
    expect(existsSync(new URL(SEED, FOLDER))).toBe(false);
  });
}
