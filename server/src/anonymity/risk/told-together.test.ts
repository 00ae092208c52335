import { expect, test } from "vitest";

import { toldTogether } from "./told-together.ts";

test("without anything told before, what is told now is all", () => {
  expect(toldTogether({ LANGUAGE: "en", STRATEGY: null }, [])).toEqual([{ LANGUAGE: "en" }]);
});

test("what was told before is told with it, and what is told twice is counted once", () => {
  const account = { LANGUAGE: "en", PRACTICE_KIND: "COUNCIL", PRACTICE_MATURITY: null };
  expect(toldTogether({ LANGUAGE: "en" }, [account])).toEqual([{ LANGUAGE: "en", PRACTICE_KIND: "COUNCIL" }]);
});

test("of what was told in two ways, each is counted with all the rest", () => {
  const ways = toldTogether({ LANGUAGE: "ja" }, [
    { LANGUAGE: "en", PRACTICE_KIND: "COUNCIL" },
    { LANGUAGE: "en", PRACTICE_KIND: "MENTORING" },
  ]);
  expect(ways).toEqual([
    { LANGUAGE: "ja", PRACTICE_KIND: "MENTORING" },
    { LANGUAGE: "en", PRACTICE_KIND: "MENTORING" },
    { LANGUAGE: "en", PRACTICE_KIND: "COUNCIL" },
  ]);
});
