import { ESLint } from "eslint";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";
import { beforeAll, describe, expect, test } from "vitest";

const cwd = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Without types a text is linted in milliseconds; the rules that need types are looked up instead.
const eslint = new ESLint({ cwd, overrideConfig: tseslint.configs.disableTypeChecked });

/** Lints a text as if it stood in a file of this repository, and names the rules it breaks. */
async function rulesBrokenBy(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const ORDINARY = "server/src/platform/database/scope.ts";
const PURE = "server/src/anonymity/face.ts";

// The first text waits until the linter has read its own parts.
beforeAll(() => rulesBrokenBy(ORDINARY, ""), 60_000);

describe("the linter", () => {
  test.each([
    ["any", ORDINARY, `export const a = (b: any): unknown => b;`, "@typescript-eslint/no-explicit-any"],
    ["a default export", ORDINARY, `export default 1;`, "no-restricted-syntax"],
    ["a barrel", ORDINARY, `export * from "typeorm";`, "no-restricted-syntax"],
    ["the environment", ORDINARY, `export const a = process.env.A;`, "no-restricted-properties"],
    [
      "the environment in a page",
      "web/app/a.tsx",
      `export const a = process.env.A;`,
      "no-restricted-properties",
    ],
    ["the console", ORDINARY, `console.log(1);`, "no-console"],
    ["dice in a pure folder", PURE, `export const a = Math.random();`, "no-restricted-properties"],
    ["a clock in a pure folder", PURE, `export const a = Date.now();`, "no-restricted-properties"],
    ["today in a pure folder", PURE, `export const a = new Date();`, "no-restricted-syntax"],
    ["the environment in a pure folder", PURE, `export const a = process.env.A;`, "no-restricted-globals"],
    ["the network in a pure folder", PURE, `export const a = () => fetch("a");`, "no-restricted-globals"],
    ["a default export in a pure folder", PURE, `export default 1;`, "no-restricted-syntax"],
  ])("sees %s", async (_, file, text, rule) => {
    expect(await rulesBrokenBy(file, text)).toEqual([rule]);
  });

  test.each([
    ["the environment in the server's config", "server/src/config.ts", `export const a = process.env.A;`],
    ["the environment in the web's", "web/app/platform/config.server.ts", `export const a = process.env.A;`],
    ["a default export in a route", "web/app/commons/browse.route.tsx", `export default function A() {}`],
    ["a given date in a pure folder", PURE, `export const a = (b: number) => new Date(b);`],
  ])("allows %s", async (_, file, text) => {
    expect(await rulesBrokenBy(file, text)).toEqual([]);
  });

  test("knows the types where they matter", async () => {
    const typed = new ESLint({ cwd });
    for (const file of [
      ORDINARY,
      "web/app/commons/browse.route.tsx",
      "shared/src/ladder.ts",
      "test/a.test.ts",
    ]) {
      const { rules } = (await typed.calculateConfigForFile(file)) as { rules: Record<string, [number]> };
      const on = Object.keys(rules).filter((rule) => rules[rule]?.[0] === 2);
      expect(on, file).toEqual(
        expect.arrayContaining([
          "@typescript-eslint/no-floating-promises",
          "@typescript-eslint/no-misused-promises",
          "@typescript-eslint/switch-exhaustiveness-check",
          "@typescript-eslint/consistent-type-imports",
        ]),
      );
    }
  });
});
