import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "shared", include: ["shared/src/**/*.test.ts"] } },
      { test: { name: "server", include: ["server/**/*.test.ts"] } },
      { test: { name: "web", include: ["web/app/**/*.test.{ts,tsx}"] } },
      { test: { name: "test", include: ["test/**/*.test.ts"] } },
    ],
  },
});
