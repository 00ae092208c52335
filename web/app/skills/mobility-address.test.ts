import { expect, test } from "vitest";

import { MINE, rankIn, sourceIn } from "./mobility-address.ts";

const of = (address: string) => new URLSearchParams(address);

test("an address asks for a source it knows, else for one's own skills, else for none", () => {
  expect(sourceIn(of("from=SALES"), ["SALES"], true)).toBe("SALES");
  expect(sourceIn(of("from=mine"), ["SALES"], true)).toBe(MINE);
  expect(sourceIn(of("from=mine"), ["SALES"], false)).toBeNull();
  expect(sourceIn(of("from=NOTHING"), ["SALES"], true)).toBe(MINE);
  expect(sourceIn(of(""), ["SALES"], false)).toBeNull();
});

test("a rank is one of the ten, or not asked for", () => {
  expect(["rank=4", "rank=11", "rank=04", ""].map((address) => rankIn(of(address)))).toEqual([
    4,
    null,
    null,
    null,
  ]);
});
