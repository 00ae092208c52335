import { createRequire } from "node:module";

import { defineConfig } from "vitest/config";

// Nothing starts here before a test asks for a database.
const globalSetup = "./test/support/offer-databases.ts";

// A first test waits for a database to start, and a busy machine takes its time.
const patience = { testTimeout: 30_000, hookTimeout: 120_000 };

// Vite prefers index.mjs and our libraries load index.js: two copies of graphql do not know each other's errors.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") }],
};

export default defineConfig({
  test: {
    // The default leaves one core out; on two that is half of them.
    maxWorkers: "100%",
    projects: [
      { test: { name: "shared", include: ["shared/src/**/*.test.ts"] } },
      { resolve, test: { name: "server", include: ["server/**/*.test.ts"], globalSetup, ...patience } },
      { test: { name: "web", include: ["web/app/**/*.test.{ts,tsx}"] } },
      { resolve, test: { name: "test", include: ["test/**/*.test.ts"], globalSetup, ...patience } },
    ],
  },
});
