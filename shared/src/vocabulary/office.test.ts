import { expect, test } from "vitest";

import { functionOrigin, OFFICE_FUNCTIONS } from "./office.ts";

test("fourteen functions come from the mind map and ten from the guide, and no two are the same", () => {
  const origins = OFFICE_FUNCTIONS.map(functionOrigin);
  expect(origins.filter((origin) => origin === "TODO_MIND_MAP")).toHaveLength(14);
  expect(origins.filter((origin) => origin === "CAREER_GUIDE")).toHaveLength(10);
  expect(new Set(OFFICE_FUNCTIONS).size).toBe(24);
});

test("policies and legal come from different lists", () => {
  expect(functionOrigin("POLICIES")).toBe("TODO_MIND_MAP");
  expect(functionOrigin("LEGAL")).toBe("CAREER_GUIDE");
});
