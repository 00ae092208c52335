import { describe, expect, test } from "vitest";

import { codesOf, problemOf, read, sample, textsOf, titlesOf } from "#server/testing/read-sample.ts";

import { readLadder } from "./read-ladder.ts";

describe("a role page", () => {
  const { format, ladder, warnings } = read(sample("role-page.md"), "role-page.md");

  test("gives its overview, its title and whether it is for individual contributors", () => {
    expect(format).toBe("markdown-role");
    expect(ladder.title[0]?.value).toBe("Community Architect");
    expect(ladder.roleFamily).toBe("COMMUNITY_ARCHITECT");
    expect(ladder.individualContributor).toBe(true);
    expect(ladder.overview.map(([text]) => text?.value.split(" ").slice(0, 3).join(" "))).toEqual([
      "The Tidewater Collective",
      "You work as",
      "Your work has",
    ]);
  });

  test("keeps the tactical responsibilities apart although their heading is none in Markdown", () => {
    const textsOfHorizon = (wanted: string) =>
      ladder.expectations.filter(({ horizon }) => horizon === wanted).map(({ text }) => text[0]?.value);
    expect(textsOfHorizon("STRATEGIC")).toHaveLength(2);
    expect(textsOfHorizon("OPERATIONAL").at(-1)).toBe("Keep the contributor guides true for every project");
    expect(textsOfHorizon("TACTICAL")).toEqual([
      "Answer first questions in the forum within two working days",
      "Prepare the travel list for the yearly summit",
    ]);
    expect(warnings.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: "heading-inferred", line: 23 },
    ]);
  });

  test("gives each level its lines in order, so that levels can be compared line by line", () => {
    expect(titlesOf(ladder)).toEqual(["Intermediate", "Senior"]);
    expect(ladder.levels.map(({ rank }) => rank)).toEqual([3, 4]);
    expect(ladder.levels.map(({ years }) => years)).toEqual([
      { min: 2, max: 4 },
      { min: 6, max: 9 },
    ]);
    const [lower, upper] = [textsOf(ladder, 0), textsOf(ladder, 1)];
    expect(lower).toHaveLength(4);
    expect(lower.map((text, index) => text === upper[index])).toEqual([false, false, true, true]);
  });

  test("gives what holds for the whole role to the role and not to its last level", () => {
    expect(ladder.conditions.map(({ text }) => text[0]?.value)).toEqual([
      "This role includes travel to two events a year.",
    ]);
    expect(textsOf(ladder, 1).join()).not.toContain("travel");
  });
});

describe("a file of levels", () => {
  test("gives a level for each heading, with its summary and its years apart from its expectations", () => {
    const { format, ladder, warnings } = read(sample("level-pages.md"), "levels.txt");
    expect(format).toBe("markdown-levels");
    expect(ladder.title[0]?.value).toBe("Release Engineer");
    expect(titlesOf(ladder)).toEqual([
      "Release Engineer I",
      "Release Engineer II",
      "Senior Release Engineer",
    ]);
    expect([0, 1, 2].map((index) => textsOf(ladder, index).length)).toEqual([2, 3, 2]);
    expect(ladder.levels.map(({ years }) => years?.min)).toEqual([0, 3, 6]);
    expect(ladder.levels.map(({ rank }) => rank)).toEqual([1, 3, 4]);
    expect(ladder.levels[2]?.summary?.[0]?.value).toBe(
      "From here on the work is mostly about making others faster.",
    );
    expect(warnings).toEqual([]);
  });

  test("takes deeper headings for dimensions", () => {
    const { ladder, warnings } = read(sample("headed-dimensions.md"), "compliance.md");
    expect(ladder.title[0]?.value).toBe("License Compliance Engineer");
    expect(ladder.dimensions.map(({ name }) => name[0]?.value)).toEqual(["Leadership", "Judgement"]);
    expect(textsOf(ladder, 0, "Judgement")).toEqual(["Asks when a licence is new", "Notes what was decided"]);
    expect(warnings).toEqual([]);
  });

  test("takes bold words that open a line in every level for dimensions", () => {
    const { ladder } = read(
      "## Junior\n* **Craft**: fixes\n* **Care:** asks\n\n## Senior\n* **Craft**: designs\n* **Care:** mentors\n",
    );
    expect(textsOf(ladder, 1, "Craft")).toEqual(["designs"]);
    expect(textsOf(ladder, 0, "Care")).toEqual(["asks"]);
  });

  test("turns levels round that run from the highest to the lowest, and says so", () => {
    const result = read(
      "# Principal Engineer\n\nGuides.\n\n# Senior Engineer\n\nLeads.\n\n# Engineer I\n\nLearns.\n",
    );
    expect(titlesOf(result.ladder)).toEqual(["Engineer I", "Senior Engineer", "Principal Engineer"]);
    expect(codesOf(result)).toEqual(["levels-reversed null"]);
  });

  test("keeps words and says which links, pictures and HTML were left out", () => {
    const result = read(
      "# Junior\n\nReads [the guide](https://example.org).\n\n<div>box</div>\n\n# Senior\n\n* Draws ![a chart](c.png) <b>well</b>\n",
    );
    expect(textsOf(result.ladder, 0)).toEqual(["Reads the guide."]);
    expect(textsOf(result.ladder, 1)).toEqual(["Draws a chart well"]);
    expect(codesOf(result)).toEqual([
      "left-out-link 3",
      "left-out-html 5",
      "left-out-image 9",
      "left-out-html 9",
      "title-from-file-name null",
    ]);
  });
});

describe("a file of axes", () => {
  const result = read(sample("axes.md"), "axes.md");

  test("knows the axis by position and the scope by its value", () => {
    expect(result.format).toBe("markdown-axes");
    expect(result.ladder.dimensions.map(({ name }) => name[0]?.value)).toEqual([
      "Technology",
      "System",
      "People",
      "Process",
      "Influence",
    ]);
    expect(textsOf(result.ladder, 1, "People")).toEqual(["Guides: guides other release managers"]);
    expect(result.ladder.levels.map(({ scope }) => scope)).toEqual(["TEAM", "INDUSTRY"]);
  });

  test("takes the code and the title apart, and the number in them for no rank", () => {
    expect(
      result.ladder.levels.map(({ code, internalTitle, rank }) => ({ code, internalTitle, rank })),
    ).toEqual([
      { code: "RM3", internalTitle: "Release Manager 3", rank: 3 },
      { code: "RM4", internalTitle: "Release Manager 4", rank: 8 },
    ]);
    expect(result.ladder.levels[0]?.externalTitles[0]?.[0]?.value).toBe("Release Manager");
  });

  test("says what was left out and where", () => {
    expect(codesOf(result)).toEqual(["left-out-table 5", "left-out-html 12", "left-out-section 30"]);
  });
});

test("the same bytes give the same ladder", () => {
  const count = () => {
    let next = 0;
    return () => `00000000-0000-4000-8000-${String(next++).padStart(12, "0")}`;
  };
  const bytes = sample("role-page.md");
  expect(readLadder(bytes, "a.md", { newId: count() })).toEqual(
    readLadder(bytes, "a.md", { newId: count() }),
  );
});

test("a Markdown ladder named .csv is read as Markdown", () => {
  expect(read(sample("level-pages.md"), "levels.csv").format).toBe("markdown-levels");
});

describe("a file that is no ladder is refused in one sentence", () => {
  const big = "x".repeat(2_000_001);
  const many = Array.from({ length: 41 }, (_, index) => `# L${index + 1} Engineer\n\nWorks.\n`).join("\n");
  test.each([
    ["nothing in it", "", "empty-file", null],
    ["white space only", " \n\t\r\n\u3000", "empty-file", null],
    ["too many bytes", big, "file-too-large", null],
    ["a NUL byte", "# Junior\n\0", "binary-file", null],
    ["a spreadsheet", Uint8Array.of(0x50, 0x4b, 3, 4, 9), "binary-file", null],
    ["a PDF", "%PDF-1.7 …", "binary-file", null],
    ["another encoding", Uint8Array.of(0x23, 0x0a, 0x0a, 0xe9, 0x74), "wrong-encoding", 3],
    ["half a UTF-16 character", Uint8Array.of(0xff, 0xfe, 0x41), "wrong-encoding", null],
    ["a web page", "<!DOCTYPE html><html><body><h1>Senior</h1></body></html>", "web-page", 1],
    ["HTML only", "<table><tr><td>Senior</td></tr></table>", "web-page", 1],
    ["prose", "We, the undersigned, met on Monday.\n\nIt rained, and we left.\n", "no-levels-found", null],
    ["other headings", "# Install\n\nRun it.\n\n# Use\n\nOpen it.\n", "no-levels-found", null],
    ["levels without a word", "# Junior\n\n# Senior\n", "nothing-expected", null],
    ["too many levels", many, "too-many-levels", 161],
    ["a quote that never closes", 'Skill,Junior,Senior\nTalks,Listens,"Spea', "quote-not-closed", 2],
    ["a stray quote", 'Skill,Junior,Senior\nTalks,"a"b,c\n', "csv-unreadable", 2],
    ["a deep quote", `# Junior\n\n${">".repeat(10_000)} a`, "nested-too-deep", 3],
    ["a deep list", `# Junior\n\n${"- ".repeat(10_000)}a`, "nested-too-deep", 3],
    [
      "a deep staircase",
      Array.from({ length: 60 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
      "nested-too-deep",
      21,
    ],
    ["brackets", "[".repeat(10_000), "too-many-marks", 1],
  ])("%s", (_, bytes, code, line) => {
    expect(problemOf(bytes)).toEqual({ code, line });
  });

  test("a table without levels", () => {
    expect(problemOf("Fruit,Price\nApple,1\nPear,2\n", "fruit.csv")).toEqual({
      code: "no-levels-found",
      line: 1,
    });
  });

  test("too many rows, columns or characters in a cell", () => {
    const rows = "Talks,Listens,Speaks\n".repeat(10_001);
    expect(problemOf(`Skill,Junior,Senior\n${rows}`, "a.csv")?.code).toBe("too-many-rows");
    expect(problemOf(`Skill,Junior,Senior${",".repeat(200)}\nTalks,a,b\n`, "a.csv")?.code).toBe(
      "too-many-columns",
    );
    expect(problemOf(`Skill,Junior,Senior\nTalks,a,${"b".repeat(32_001)}\n`, "a.csv")).toEqual({
      code: "cell-too-long",
      line: 2,
    });
  });
});

test("a text beyond the limit is cut and the line is named", () => {
  const result = read(`# Junior\n\n${"word ".repeat(500)}\n\n# Senior\n\nLeads.\n`);
  expect(codesOf(result)).toEqual(["text-truncated 3", "title-from-file-name null"]);
  expect(textsOf(result.ladder, 0)[0]).toHaveLength(2_000);
});
