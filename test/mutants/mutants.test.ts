import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { MUTANTS } from "./mutants.ts";

const inCheckout = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test("there are twenty guards and more, each with a name of its own", () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(20);
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
});

test.each(MUTANTS)("$name: the guard stands where it is said to, once, and so do its tests", (mutant) => {
  const { file, from, to, tests } = mutant;
  const parts = readFileSync(inCheckout(file), "utf8").split(from);
  expect(parts.length - 1, file).toBe(1);
  expect(to).not.toBe(from);
  for (const path of tests) expect(existsSync(inCheckout(path)), path).toBe(true);
});
