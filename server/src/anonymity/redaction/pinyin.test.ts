import { expect, test } from "vitest";

import { pinyinSpellings, readingsOf } from "./pinyin.ts";

test("a name in Han has its Latin spellings, one for each way it may be read", () => {
  expect(pinyinSpellings("卓微")).toEqual(["zhuo wei"]);
  expect(pinyinSpellings("重云")).toContain("zhong yun");
  expect(pinyinSpellings("重云")).toContain("chong yun");
  expect(pinyinSpellings("绿野")).toEqual(expect.arrayContaining(["lv ye", "lu ye"]));
  expect(readingsOf("云")).toEqual(["yun"]);
});
