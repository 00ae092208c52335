import { createHash } from "node:crypto";
import { readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

const NOT_BUILT = /(^|\/)(node_modules|dist|build|\.react-router)(\/|$)|\.test\.tsx?$/;

/** Digests the contents of files and folders; what is not there counts as empty. */
export async function fingerprint(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(inputs.map((input) => filesOf(root, join(root, input)))))
    .flat()
    .sort()) {
    hash.update(`${relative(root, file)}\0`).update(
      createHash("sha256")
        .update(await readFile(file))
        .digest(),
    );
  }
  return hash.digest("hex");
}

/** Says whether an output was made from inputs with this fingerprint. */
export async function isBuiltFrom(outputFolder: string, print: string): Promise<boolean> {
  return (await readFile(join(outputFolder, ".built-from"), "utf8").catch(() => "")) === print;
}

/** Notes what an output was made from, once it is complete. */
export async function noteBuiltFrom(outputFolder: string, print: string): Promise<void> {
  await writeFile(join(outputFolder, ".built-from"), print);
}

async function filesOf(root: string, path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found || NOT_BUILT.test(relative(root, path))) return [];
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return (await Promise.all(names.map((name) => filesOf(root, join(path, name))))).flat();
}
