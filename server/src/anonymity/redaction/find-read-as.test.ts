import { expect, test } from "vitest";

import { compileReadAs } from "./find-read-as.ts";
import { secretPatterns } from "./secret-patterns.ts";

const read = (text: string, ...names: string[]) => {
  const secrets = names.map((value) => ({ kind: "NAME" as const, value }));
  return compileReadAs(secretPatterns({ secrets, codes: [], internalTitles: [] }))(text).map(
    ({ start, end }) => text.slice(start, end),
  );
};

test("Han characters are read as a Latin name, all of it or not at all", () => {
  expect(read("在卓微工作", "Zhuowei")).toEqual(["卓微"]);
  expect(read("在卓微工作", "Zhuoweiyun")).toEqual([]);
  expect(read("重云", "Chongyun", "Zhongyun")).toEqual(["重云"]);
});

test("the longest of the names that begin at one character counts", () => {
  expect(read("在卓微云联", "Zhuowei", "Zhuowei Yun", "Zhuowei Yunlian", "Yunlian")).toEqual([
    "卓微云联",
    "云联",
  ]);
});
