import { expect, test } from "vitest";

import { officeFilter } from "./office-filter.ts";

test("a filter takes from the address what it understands and leaves the rest", () => {
  const query = new URLSearchParams("function=LEGAL&placement=MARS&charterScope=STANDARDS&x=1");
  expect(officeFilter(query)).toEqual({ function: "LEGAL", charterScope: "STANDARDS" });
});
