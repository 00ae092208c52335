import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { environmentOf } from "../launcher/child-environment.ts";
import { openChildOutput } from "../launcher/child-output.ts";
import { runToEnd } from "../launcher/processes.ts";
import { ROOT } from "../launcher/settings.ts";
import { fingerprint, isBuiltFrom, noteBuiltFrom } from "./fingerprint.ts";

const WEB = join(ROOT, "web");
const OUTPUT = join(WEB, "build");

/** What decides how the pages look. */
const INPUTS = [
  "web",
  "shared/src",
  "shared/package.json",
  "shared/schema.graphql",
  "shared/trusted-documents.json",
  "package-lock.json",
  "scripts/build",
];

/** Builds the pages unless they are of the present sources; says whether there was something to do. */
export async function buildWeb(logFolder: string, stopping: AbortSignal): Promise<boolean> {
  const print = await fingerprint(ROOT, INPUTS);
  if (await isBuiltFrom(OUTPUT, print)) return false;
  await rm(join(OUTPUT, ".built-from"), { force: true });
  await runToEnd(
    {
      name: "build of the pages",
      args: [programOf("@react-router/dev", "react-router"), "build"],
      environment: environmentOf({ NODE_ENV: "production" }),
      output: openChildOutput(logFolder, "build", false),
      folder: WEB,
    },
    stopping,
  );
  await bundleWebServer();
  await noteBuiltFrom(OUTPUT, print);
  return true;
}

/** Finds the program that a package of the web brings, without a shell or a package manager in between. */
export function programOf(packageName: string, program: string): string {
  const require = createRequire(join(WEB, "package.json"));
  const manifestFile = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifestFile) as { bin: string | Record<string, string> };
  return join(dirname(manifestFile), typeof bin === "string" ? bin : bin[program]!);
}

async function bundleWebServer(): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(WEB, "server.ts")],
    outfile: join(OUTPUT, "start.js"),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "error",
  });
}
