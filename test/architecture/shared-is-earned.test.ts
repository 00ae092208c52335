import { cruise, type ICruiseResult } from "dependency-cruiser";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

import { law } from "./plant-tree.ts";
import { WAITING } from "./shared-waiting.ts";

const repository = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SIDES = { server: /^server\/(src|scripts)\//, web: /^web\/app\// };

/** Files of the contract, each with the sides that use it, by themselves or through another file of the contract. */
let users: Map<string, Set<string>>;

beforeAll(async () => {
  const { output } = await cruise(["shared", "server", "web"], { ...law.options, baseDir: repository });
  const modules = (output as ICruiseResult).modules.filter(({ source }) => !source.includes(".test."));
  const importers = new Map<string, string[]>();
  for (const { source, dependencies } of modules)
    for (const { resolved } of dependencies)
      importers.set(resolved, [...(importers.get(resolved) ?? []), source]);

  users = new Map();
  for (const { source } of modules.filter(({ source }) => /^shared\/src\/.*\.ts$/.test(source)))
    users.set(source, sidesThatReach(source, importers));
}, 120_000);

function sidesThatReach(file: string, importers: Map<string, string[]>): Set<string> {
  const sides = new Set<string>();
  const seen = new Set([file]);
  for (const reached of seen) {
    for (const importer of importers.get(reached) ?? []) {
      if (importer.startsWith("shared/")) seen.add(importer);
      for (const [side, pattern] of Object.entries(SIDES)) if (pattern.test(importer)) sides.add(side);
    }
  }
  return sides;
}

describe("what is shared", () => {
  test("has a user on the server and a user in the web, or a reason to wait for one", () => {
    const unearned = [...users].filter(([file, sides]) => sides.size < 2 && !(file in WAITING));
    expect(unearned.map(([file, sides]) => `${file} is used by: ${[...sides].join() || "nobody"}`)).toEqual(
      [],
    );
  });

  test("stops waiting once it is used", () => {
    const settled = Object.keys(WAITING).filter((file) => users.get(file)?.size !== 1);
    expect(settled, "remove these from shared-waiting.ts").toEqual([]);
  });
});
