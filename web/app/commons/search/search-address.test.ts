import { expect, test } from "vitest";

import { readFilter } from "../lists/read-filter.ts";
import { SEARCH_READERS, searchAddress, searchedText } from "./search-address.ts";

test("what cannot be looked for is left out, and of what is too long the beginning is taken", () => {
  const text = (said: string) => searchedText(new URLSearchParams({ text: said }));

  expect(text("  社区经理 ")).toBe("社区经理");
  expect(text("a\u0000b")).toBe("a b");
  expect(text("x".repeat(10_000))).toHaveLength(200);
  expect(text("x".repeat(199) + "😀")).toBe("x".repeat(199));
  expect(searchedText(new URLSearchParams())).toBe("");
});

test("an address says what was looked for and what it was narrowed by, and is read as it was written", () => {
  const address = searchAddress("C++ & 社区", { kind: "LADDER", language: "zh-Hans", region: null });
  const { searchParams } = new URL(address, "http://here.test");

  expect(searchedText(searchParams)).toBe("C++ & 社区");
  expect(readFilter(searchParams, SEARCH_READERS)).toEqual({ kind: "LADDER", language: "zh-Hans" });
  expect(readFilter(new URLSearchParams("kind=SECRET&language=<b>&size="), SEARCH_READERS)).toEqual({});
});
