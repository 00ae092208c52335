import { expect, test } from "vitest";

import { browseFilter, withoutEmptyFields } from "./browse-filter.ts";

test("a filter takes from the address what it understands and leaves the rest", () => {
  const query = new URLSearchParams(
    "text= compliance &rank=4&region=MARS&minLevels=0&newToOpenSource=true&x=1",
  );
  expect(browseFilter(query)).toEqual({ text: "compliance", rank: 4, newToOpenSource: true });
});

test("fields left empty do not stay in the address", () => {
  expect(withoutEmptyFields(new URLSearchParams("text=&rank=4"))?.toString()).toBe("rank=4");
  expect(withoutEmptyFields(new URLSearchParams("rank=4"))).toBeNull();
});
