import { describe, expect, test } from "vitest";

import { law, rulesBrokenBy, type Tree } from "./plant-tree.ts";
import { VIOLATIONS } from "./violations.ts";

const rules = (law.forbidden ?? []).map(({ name, comment }) => ({ name: name ?? "", comment }));

/** One act through every folder, each importing all that the law lets it. */
const LAWFUL: Tree = {
  "shared/src/ladder.ts": `import { z } from "zod"; import "./limits.ts";`,
  "shared/src/limits.ts": `export const limits = 1;`,
  "server/migrations/workspace/create-ladders.ts": `import type { MigrationInterface } from "typeorm";`,
  "server/src/platform/database.ts": `import "typeorm"; import "pg"; import "@rungs/shared/limits";`,
  "server/src/identity/policies.ts": `import "#server/platform/database.ts";`,
  "server/src/interchange/markdown.ts": `import "@rungs/shared/ladder"; import "csv-parse"; import "node:crypto";`,
  "server/src/anonymity/redact.ts": `import "@rungs/shared/ladder"; import "./words.ts";`,
  "server/src/anonymity/words.ts": `export const words = [];`,
  "server/src/workspace/ladders/import-ladder.ts": `
    import "./ladder-draft.entity.ts"; import "./ladder-draft.type.ts";
    import "#server/interchange/markdown.ts"; import "#server/identity/policies.ts"; import "#server/platform/database.ts";`,
  "server/src/workspace/ladders/ladder-draft.entity.ts": `import "typeorm";`,
  "server/src/workspace/ladders/ladder-draft.type.ts": `import "type-graphql";`,
  "server/src/workspace/ladders/import-ladder.test.ts": `import "../../compose.ts"; import "../../../../test/support/seed.ts";`,
  "server/src/commons/ladders/find-ladder.ts": `import "#server/platform/database.ts"; import "@rungs/shared/ladder";`,
  "server/src/publish/preview.ts": `
    import "#server/workspace/ladders/import-ladder.ts"; import "#server/commons/ladders/find-ladder.ts";
    import "#server/anonymity/redact.ts"; import "./outbox/apply-outbox.ts";`,
  "server/src/publish/outbox/apply-outbox.ts": `import "./write-snapshot.ts";`,
  "server/src/publish/outbox/write-snapshot.ts": `import "pg";`,
  "server/src/introductions/reveal.ts": `import "#server/publish/ledger/find-author.ts"; import "#server/commons/ladders/find-ladder.ts";`,
  "server/src/publish/ledger/find-author.ts": `export const findAuthor = 1;`,
  "server/src/compose.ts": `import "#server/publish/preview.ts"; import "#server/introductions/reveal.ts";`,
  "server/src/main.ts": `import "./compose.ts";`,
  "server/scripts/load-demo.ts": `import "#server/demo/generate.ts"; import "#server/compose.ts";`,
  "server/src/demo/generate.ts": `import "#server/platform/database.ts"; import "@rungs/shared/ladder";`,
  "web/app/platform/query.server.ts": `import "@rungs/shared/ladder"; import "react";`,
  "web/app/design/table.tsx": `import "#web/platform/query.server.ts";`,
  "web/app/commons/ladders/browse.route.tsx": `import type { Route } from "./+types/browse.route.ts"; import "#web/design/table.tsx";`,
  "web/app/routes.ts": `import "./commons/ladders/browse.route.tsx";`,
  "test/support/seed.ts": `import "../../server/src/compose.ts";`,
};

describe("the import law", { timeout: 30_000 }, () => {
  test("leaves a lawful tree in peace", async () => {
    expect(await rulesBrokenBy(LAWFUL)).toEqual([]);
  });

  test.each(Object.entries(VIOLATIONS))("%s is caught, and nothing else with it", async (rule, tree) => {
    expect(await rulesBrokenBy(tree)).toEqual([rule]);
  });

  test("has a planted violation for each of its rules, and plants nothing it no longer knows", () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(VIOLATIONS).sort());
  });

  test("says each rule in one sentence", () => {
    for (const { name, comment } of rules) expect(comment, name).toMatch(/^[A-Z][^.]*\.$/);
  });
});

describe("what a rule sees through", { timeout: 30_000 }, () => {
  const draft = {
    "server/src/workspace/ladders/draft.ts": `export type Draft = object; export const draft = 1;`,
  };

  test.each<[string, Tree]>([
    ["an alias", { "server/src/commons/a.ts": `import "#server/workspace/ladders/draft.ts";` }],
    ["a relative path", { "server/src/commons/a.ts": `import "../workspace/ladders/draft.ts";` }],
    [
      "a type-only import",
      { "server/src/commons/a.ts": `import type { Draft } from "#server/workspace/ladders/draft.ts";` },
    ],
    [
      "a re-export",
      { "server/src/commons/a.ts": `export { draft } from "#server/workspace/ladders/draft.ts";` },
    ],
    [
      "an import at run time",
      {
        "server/src/commons/a.ts": `export const late = () => import("#server/workspace/ladders/draft.ts");`,
      },
    ],
    [
      "two helpers in a row",
      {
        "server/src/commons/a.ts": `import "./b.ts";`,
        "server/src/commons/b.ts": `import "./c.ts";`,
        "server/src/commons/c.ts": `import "#server/workspace/ladders/draft.ts";`,
      },
    ],
  ])("%s", async (_, tree) => {
    expect(await rulesBrokenBy({ ...draft, ...tree })).toEqual(["commons-cannot-reach-the-private-side"]);
  });

  test("a helper in another folder, which breaks that folder's own rule as well", async () => {
    const tree = {
      ...draft,
      "server/src/commons/a.ts": `import "#server/platform/helper.ts";`,
      "server/src/platform/helper.ts": `import "#server/workspace/ladders/draft.ts";`,
    };
    expect(await rulesBrokenBy(tree)).toEqual([
      "commons-cannot-reach-the-private-side",
      "platform-knows-no-product",
    ]);
  });

  test("a require made by hand", async () => {
    const tree = {
      "server/src/anonymity/words.ts": `import { createRequire } from "node:module"; const require = createRequire(import.meta.url); require("node:fs");`,
    };
    expect(await rulesBrokenBy(tree)).toEqual(["anonymity-is-pure"]);
  });

  test("the contract's own name", async () => {
    const tree = {
      "shared/src/ladder.ts": `import "../../web/app/platform/query.ts";`,
      "web/app/platform/query.ts": `import "@rungs/shared/ladder";`,
    };
    expect(await rulesBrokenBy(tree)).toEqual(["no-circular", "shared-imports-only-zod"]);
  });
});
