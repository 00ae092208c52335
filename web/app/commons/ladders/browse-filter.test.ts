import { expect, test } from "vitest";

import { browseFilter, withoutIdleFields } from "./browse-filter.ts";

test("a filter takes from the address what it understands and leaves the rest", () => {
  const query = new URLSearchParams(
    "text= compliance &rank=4&region=MARS&minLevels=0&newToOpenSource=true&x=1",
  );
  expect(browseFilter(query)).toEqual({ text: "compliance", rank: 4, newToOpenSource: true });
});

test("fields left empty, and values that mean nothing, do not stay in the address", () => {
  expect(withoutIdleFields(new URLSearchParams("text=&rank=4"))?.toString()).toBe("rank=4");
  expect(withoutIdleFields(new URLSearchParams("rank=XX&id=1&x=1"))?.toString()).toBe("id=1&x=1");
  expect(withoutIdleFields(new URLSearchParams("rank=4"))).toBeNull();
});
