import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A copy of a checkout as it stands, with the libraries linked; nothing done in it reaches the original. */
export interface CheckoutCopy {
  readonly folder: string;
  remove(): void;
}

/** Copies every file that git knows or could add. */
export function copyCheckout(root: string): CheckoutCopy {
  const folder = mkdtempSync(join(tmpdir(), "rungs-mutants-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const file of new Set(listed.toString().split("\0"))) {
    if (file === "" || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  for (const workspace of [".", "shared", "server", "web", "test"]) linkLibraries(root, folder, workspace);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Links each library, but for our own workspaces, which must be those of the copy. */
function linkLibraries(root: string, folder: string, workspace: string): void {
  const [from, to] = [join(root, workspace, "node_modules"), join(folder, workspace, "node_modules")];
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    // Caches are written to, and a copy writes its own.
    if (name === "@rungs" || name.startsWith(".vite") || name === ".cache") continue;
    symlinkSync(join(from, name), join(to, name));
  }
  if (workspace !== ".") return;
  mkdirSync(join(to, "@rungs"));
  for (const own of ["shared", "server", "web", "test"]) symlinkSync(`../../${own}`, join(to, "@rungs", own));
}
