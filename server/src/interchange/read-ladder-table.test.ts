import { describe, expect, test } from "vitest";

import { codesOf, read, sample, textsOf } from "#server/testing/read-sample.ts";

describe("a table", () => {
  test("may have levels as columns", () => {
    const { format, ladder, warnings } = read(sample("levels-as-columns.csv"), "advocates.csv");
    expect(format).toBe("csv-matrix");
    expect(ladder.levels.map(({ code, internalTitle }) => [code, internalTitle])).toEqual([
      ["L1", "Junior Advocate"],
      ["L2", "Advocate"],
      ["L3", "Senior Advocate"],
    ]);
    expect(ladder.levels.map(({ years }) => years)).toEqual([
      { min: 0, max: 2 },
      { min: 2, max: 4 },
      { min: 5, max: null },
    ]);
    expect(textsOf(ladder, 0, "Community")).toEqual(["Answers questions", "Thanks contributors"]);
    expect(textsOf(ladder, 2, "Leadership")).toEqual(["Leads several projects, often across teams"]);
    expect(textsOf(ladder, 2, "Code")).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("tells a cell left empty on purpose from one not yet written", () => {
    const { ladder } = read(sample("levels-as-columns.csv"), "advocates.csv");
    expect(ladder.notExpected).toEqual([
      { levelId: ladder.levels[0]?.id, dimensionId: ladder.dimensions[2]?.id },
    ]);
  });

  test("may have levels as rows, semicolons and a byte order mark, whatever its name", () => {
    const result = read(sample("levels-as-rows.csv"), "ladder.md");
    expect(result.format).toBe("csv-matrix");
    expect(
      result.ladder.levels.map(({ code, internalTitle, scope }) => [code, internalTitle, scope]),
    ).toEqual([
      ["OS-1", "Community Associate", "SELF"],
      ["OS-2", "Community Manager", "TEAM"],
      ["OS-3", "Head of Community", "ORGANIZATION"],
    ]);
    expect(textsOf(result.ladder, 1, "Collaboration")).toEqual(['Works with "all" projects']);
    expect(codesOf(result)).toEqual(["dash-read-as-not-expected 4", "title-from-file-name null"]);
  });

  test("may be cut by tabs and written in UTF-16, as spreadsheets export it", () => {
    const bytes = Buffer.from("\ufeffSkill\tJunior\tSenior\r\nTalks\tListens\tSpeaks\r\n", "utf16le");
    expect(textsOf(read(bytes, "talks.txt").ladder, 1, "Talks")).toEqual(["Speaks"]);
  });

  test("may stand in Markdown", () => {
    const result = read(sample("table.md"), "table.md");
    expect(result.format).toBe("markdown-table");
    expect(result.ladder.title[0]?.value).toBe("Standards Lead");
    expect(textsOf(result.ladder, 0, "Drafting")).toEqual(["Edits a draft", "Keeps the issue list"]);
    expect(codesOf(result)).toEqual(["left-out-text 10"]);
  });

  test("says what it says of pay of the level alone, and leaves out what is an amount", () => {
    const file =
      'Level,Grade,Pay step (%),Talks\nJunior,G7,,Listens\nSenior,G8,12 %,Speaks\nStaff,"€ 90,000",8.5%,Hosts\n';
    const result = read(file, "talks.csv");
    expect(result.ladder.levels.map(({ grade, payStep }) => [grade, payStep])).toEqual([
      ["G7", null],
      ["G8", 12],
      [null, null],
    ]);
    expect(result.ladder.dimensions.map(({ name }) => name[0]?.value)).toEqual(["Talks"]);
    expect(codesOf(result)).toEqual(["left-out-cell 4", "left-out-cell 4", "title-from-file-name null"]);
  });

  test("says which name of a level gave way to another", () => {
    const result = read("Level,Code,Talks\nL1 Junior,A-1,Listens\nL2 Senior,A-2,Speaks\n", "talks.csv");
    expect(result.ladder.levels.map(({ code, internalTitle }) => [code, internalTitle])).toEqual([
      ["A-1", "Junior"],
      ["A-2", "Senior"],
    ]);
    expect(codesOf(result)).toEqual(["left-out-cell 2", "left-out-cell 3", "title-from-file-name null"]);
  });

  test("may be in Chinese", () => {
    const { ladder } = read("能力,初级,中级,高级\n领导力,完成任务,带领项目,带领多个项目\n", "社区经理.csv");
    expect(ladder.language).toBe("zh-Hans");
    expect(ladder.levels.map(({ rank }) => rank)).toEqual([1, 3, 4]);
  });
});
