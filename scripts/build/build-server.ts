import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Plugin, build } from "esbuild";
import { ROOT } from "../launcher/settings.ts";
import { fingerprint, isBuiltFrom, noteBuiltFrom } from "./fingerprint.ts";

const OUTPUT = join(ROOT, "server/dist");

/** The programs of the server and what they start in threads; each becomes one file. */
const ENTRIES: Record<string, string> = {
  main: "server/src/main.ts",
  worker: "server/src/worker.ts",
  migrate: "server/scripts/migrate.ts",
  "load-demo": "server/scripts/load-demo.ts",
  members: "server/scripts/members.ts",
  "read-ladder-thread": "server/src/threads/read-ladder-thread.ts",
};

/** What decides how the server's bundle looks. */
const INPUTS = [
  "server/src",
  "server/scripts",
  "server/migrations",
  "server/package.json",
  "server/tsconfig.json",
  "shared/src",
  "shared/schema.graphql",
  "shared/trusted-documents.json",
  "package-lock.json",
  "scripts/build",
];

/** Bundles the server unless its bundle is of the present sources; says whether there was something to do. */
export async function buildServer(): Promise<boolean> {
  const print = await fingerprint(ROOT, INPUTS);
  if (await isBuiltFrom(OUTPUT, print)) return false;
  await rm(join(OUTPUT, ".built-from"), { force: true });
  const entries = Object.entries(ENTRIES).filter(([, source]) => existsSync(join(ROOT, source)));
  await build({
    absWorkingDir: join(ROOT, "server"),
    entryPoints: Object.fromEntries(entries.map(([name, source]) => [name, join(ROOT, source)])),
    outdir: OUTPUT,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "error",
    plugins: [bundleOwnSources],
  });
  await noteBuiltFrom(OUTPUT, print);
  return true;
}

/** Packages of the registry stay outside; the contract is TypeScript, so it comes in. */
const bundleOwnSources: Plugin = {
  name: "bundle-own-sources",
  setup(build) {
    build.onResolve({ filter: /^[^./#]/ }, ({ path, kind }) => {
      if (kind === "entry-point" || path.startsWith("@rungs/")) return null;
      return { path, external: true };
    });
  },
};
