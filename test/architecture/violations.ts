import type { Tree } from "./plant-tree.ts";

/** One violation of each rule of the import law: the smallest tree that breaks that rule and no other. */
export const VIOLATIONS: Readonly<Record<string, Tree>> = {
  "shared-imports-only-zod": {
    "shared/src/limits.ts": `import "react";`,
  },
  "web-never-imports-server": {
    "web/app/platform/query.ts": `import type { Ladder } from "../../../server/src/platform/ladder.ts";`,
    "server/src/platform/ladder.ts": `export type Ladder = object;`,
  },
  "server-never-imports-web": {
    "server/src/platform/page.ts": `export * from "../../../web/app/platform/page.ts";`,
    "web/app/platform/page.ts": `export const page = 1;`,
  },
  "product-never-imports-its-tools": {
    "server/src/platform/clock.ts": `import "../../../test/support/clock.ts";`,
    "test/support/clock.ts": `export const clock = 1;`,
  },

  "commons-cannot-reach-the-private-side": {
    "server/src/commons/ladders/find.ts": `import "#server/commons/rank.ts";`,
    "server/src/commons/rank.ts": `import "#server/workspace/ladders/draft.ts";`,
    "server/src/workspace/ladders/draft.ts": `export const draft = 1;`,
  },
  "commons-knows-only-platform": {
    "server/src/commons/ladders/find.ts": `import "#server/interchange/markdown.ts";`,
    "server/src/interchange/markdown.ts": `export const markdown = 1;`,
  },
  "workspace-cannot-reach-the-commons": {
    "server/src/workspace/ladders/edit.ts": `import "#server/workspace/peers.ts";`,
    "server/src/workspace/peers.ts": `import "#server/commons/ladders/find.ts";`,
    "server/src/commons/ladders/find.ts": `export const find = 1;`,
  },
  "workspace-knows-identity-and-interchange": {
    "server/src/workspace/ladders/edit.ts": `import "#server/anonymity/redact.ts";`,
    "server/src/anonymity/redact.ts": `export const redact = 1;`,
  },
  "publish-knows-both-sides-only": {
    "server/src/publish/preview.ts": `import "#server/interchange/markdown.ts";`,
    "server/src/interchange/markdown.ts": `export const markdown = 1;`,
  },
  "introductions-know-the-ledger-only": {
    "server/src/introductions/reveal.ts": `import "#server/publish/preview.ts";`,
    "server/src/publish/preview.ts": `export const preview = 1;`,
  },
  "identity-knows-only-platform": {
    "server/src/identity/policies.ts": `import type { Draft } from "#server/workspace/ladders/draft.ts";`,
    "server/src/workspace/ladders/draft.ts": `export type Draft = object;`,
  },
  "platform-knows-no-product": {
    "server/src/platform/database/scope.ts": `import "#server/identity/member.ts";`,
    "server/src/identity/member.ts": `export const member = 1;`,
  },
  "only-the-outbox-writes-to-the-commons": {
    "server/src/publish/confirm.ts": `import "./outbox/write-snapshot.ts";`,
    "server/src/publish/outbox/write-snapshot.ts": `export const write = 1;`,
  },

  "anonymity-is-pure": {
    "server/src/anonymity/words.ts": `import { readFileSync } from "node:fs";`,
  },
  "interchange-is-pure": {
    "server/src/interchange/read.ts": `import "pg";`,
  },

  "features-do-not-import-siblings": {
    "server/src/workspace/titles/list.ts": `import "#server/workspace/ladders/draft.ts";`,
    "server/src/workspace/ladders/draft.ts": `export const draft = 1;`,
  },
  "graphql-types-do-not-see-tables": {
    "server/src/workspace/ladders/ladder-draft.type.ts": `import type { Draft } from "./ladder-draft.entity.ts";`,
    "server/src/workspace/ladders/ladder-draft.entity.ts": `export type Draft = object;`,
  },
  "tables-do-not-see-graphql": {
    "server/src/workspace/ladders/ladder-draft.entity.ts": `import "type-graphql";`,
  },
  "migrations-import-typeorm-only": {
    "server/migrations/workspace/create-ladders.ts": `import "#server/platform/roles.ts";`,
    "server/src/platform/roles.ts": `export const roles = 1;`,
  },
  "nothing-imports-the-entrances": {
    "server/src/demo/load.ts": `import "#server/compose.ts";`,
    "server/src/compose.ts": `export const compose = 1;`,
  },
  "the-demo-is-loaded-from-outside": {
    "server/src/main.ts": `import "#server/demo/load.ts";`,
    "server/src/demo/load.ts": `export const load = 1;`,
  },

  "web-platform-knows-no-product": {
    "web/app/platform/layout.tsx": `import "#web/commons/ladders/card.tsx";`,
    "web/app/commons/ladders/card.tsx": `export const card = 1;`,
  },
  "web-design-knows-no-product": {
    "web/app/design/table.tsx": `import "#web/workspace/ladders/matrix.tsx";`,
    "web/app/workspace/ladders/matrix.tsx": `export const matrix = 1;`,
  },
  "web-features-do-not-import-siblings": {
    "web/app/publish/review.route.tsx": `import "#web/workspace/ladders/matrix.tsx";`,
    "web/app/workspace/ladders/matrix.tsx": `export const matrix = 1;`,
  },
  "nothing-imports-the-site-map": {
    "web/app/commons/browse.route.tsx": `import type { loader } from "#web/root.tsx";`,
    "web/app/root.tsx": `export const loader = 1;`,
  },

  "the-attacker-knows-what-is-public": {
    "test/attack/attacker/attack.ts": `import "./help.ts";`,
    "test/attack/attacker/help.ts": `import "../../../server/src/anonymity/face.ts";`,
    "server/src/anonymity/face.ts": `export const face = 1;`,
  },

  "no-circular": {
    "server/src/platform/a.ts": `import "./b.ts";`,
    "server/src/platform/b.ts": `import "./a.ts";`,
  },
  "nothing-unresolved": {
    "web/app/platform/a.ts": `import "#web/platform/nowhere.ts";`,
  },
};
