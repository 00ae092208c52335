import { defineConfig } from "vitest/config";

// Nothing starts here before a test asks for a database.
const globalSetup = "./test/support/offer-databases.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "shared", include: ["shared/src/**/*.test.ts"] } },
      { test: { name: "server", include: ["server/**/*.test.ts"], globalSetup } },
      { test: { name: "web", include: ["web/app/**/*.test.{ts,tsx}"] } },
      { test: { name: "test", include: ["test/**/*.test.ts"], globalSetup } },
    ],
  },
});
