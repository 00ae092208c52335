import { describe, expect, test } from "vitest";

import { isWornOut, maySpareOne } from "./is-worn-out.ts";

describe("a frozen face", () => {
  test.each([
    ["hides five members still, one of them silent", { present: 5, revealed: 0, silentOthers: 1 }, false],
    ["has only four left", { present: 4, revealed: 0, silentOthers: 3 }, true],
    ["has five left of which one told who it is", { present: 5, revealed: 1, silentOthers: 3 }, true],
    ["has nobody left who never published", { present: 12, revealed: 0, silentOthers: 0 }, true],
  ])("that %s is worn out: %o %s", (_why, standing, worn) => {
    expect(isWornOut(standing)).toBe(worn);
  });

  test("spares one who wants to tell who they are only while five others stay hidden", () => {
    expect(maySpareOne({ present: 6, revealed: 0 })).toBe(true);
    expect(maySpareOne({ present: 5, revealed: 0 })).toBe(false);
    expect(maySpareOne({ present: 7, revealed: 2 })).toBe(false);
  });
});
