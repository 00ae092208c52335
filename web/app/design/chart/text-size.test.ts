import { expect, test } from "vitest";

import { textWidth, wrapText } from "./text-size.ts";

test("words break between them, and Chinese anywhere", () => {
  expect(wrapText("one two three", 40, 10)).toEqual(["one two", "three"]);
  expect(wrapText("开源办公室的统计", 30, 10)).toEqual(["开源办", "公室的", "统计"]);
  expect(wrapText("", 30, 10)).toEqual([]);
});

test("no line is wider than asked unless one word is", () => {
  const text = "A table whose every cell is withheld is told of in one sentence, 也可以用中文。";
  for (const line of wrapText(text, 120, 12)) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
});
