import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { expect, test } from "vitest";

import { declaredTables, type TableDeclaration } from "./declared-tables.ts";

const LINES = declaredTables(RELEASE_POLICY).find(({ id }) => id === "REPORTING_LINE")!;

test("while pay is off no table tells of it", () => {
  const pay: TableDeclaration = {
    id: "LEVELS",
    census: "LADDERS",
    fact: "pay",
    parts: [],
    overlaps: [],
    kind: "QUANTILES",
    measure: "PAY",
  };
  expect(RELEASE_POLICY.pay.enabled).toBe(false);
  expect(declaredTables({ pay: { enabled: false } }, [LINES, pay])).toEqual([LINES]);
  expect(declaredTables({ pay: { enabled: true } }, [LINES, pay])).toEqual([LINES, pay]);
});
