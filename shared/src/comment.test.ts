import { expect, test } from "vitest";

import { titleOf } from "./comment.ts";

const LONG = "How did you tell the managers of other departments that their people may answer issues?";

test("the title of a comment ends with a whole word", () => {
  expect(titleOf("Short  enough")).toBe("Short enough");
  const title = titleOf(LONG);
  expect(title).toBe("How did you tell the managers of other departments that their people may …");
  expect([...title].length).toBeLessThanOrEqual(81);
});

test("words without spaces are cut where they must be", () => {
  expect(titleOf("开".repeat(100))).toBe(`${"开".repeat(78)} …`);
});
