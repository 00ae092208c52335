import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The import law of this repository, as dependency-cruiser reads it. */
export const law = await extractConfig(
  fileURLToPath(new URL("../../.dependency-cruiser.mjs", import.meta.url)),
);

/** Files of a small tree, by path: what each one says. */
export type Tree = Readonly<Record<string, string>>;

/** The libraries that planted files import; empty packages stand for them. */
const LIBRARIES = ["zod", "typeorm", "type-graphql", "pg", "csv-parse", "react"];

const MANIFESTS = {
  "package.json": { name: "planted", private: true, type: "module", workspaces: ["shared", "server", "web"] },
  "shared/package.json": { name: "@rungs/shared", type: "module", exports: { "./*": "./src/*.ts" } },
  "server/package.json": {
    name: "@rungs/server",
    type: "module",
    imports: { "#server/*": "./src/*", "#migrations/*": "./migrations/*" },
  },
  "web/package.json": { name: "@rungs/web", type: "module", imports: { "#web/*": "./app/*" } },
};

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Plants a tree in a folder of its own, holds the import law against it and names the rules it breaks. */
export async function rulesBrokenBy(tree: Tree): Promise<string[]> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "rungs-law-")));
  try {
    for (const [path, manifest] of Object.entries(MANIFESTS))
      await write(root, path, JSON.stringify(manifest));
    for (const library of LIBRARIES) {
      await write(
        root,
        `node_modules/${library}/package.json`,
        JSON.stringify({ name: library, main: "index.js" }),
      );
      await write(root, `node_modules/${library}/index.js`, "export {};\n");
    }
    await mkdir(join(root, "node_modules/@rungs"));
    await symlink("../../shared", join(root, "node_modules/@rungs/shared"));
    for (const folder of ["shared", "server", "web", "test", "scripts"])
      await mkdir(join(root, folder), { recursive: true });
    for (const [path, text] of Object.entries(tree)) await write(root, path, text);

    const { options, ...ruleSet } = law;
    const { output } = await cruise(
      ["shared", "server", "web", "test", "scripts"],
      { ...options, ruleSet, validate: true, baseDir: root },
      // Each tree is new: what was seen of an earlier one must not be remembered.
      { ...options?.enhancedResolveOptions, bustTheCache: true },
    );
    const { summary } = output as ICruiseResult;
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
