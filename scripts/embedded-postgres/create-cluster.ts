import { spawn } from "node:child_process";
import { chown, lstat, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PlainProblem } from "../launcher/plain-problem.ts";
import type { Binaries } from "./binaries.ts";
import { type DataHome, canEnter } from "./data-home.ts";

/** The name of the role that owns everything in the embedded database. */
export const OWNER = "rungs_owner";

/** Creates the cluster unless it exists; a creation that was cut short leaves nothing that looks finished. */
export async function createClusterOnce(
  home: DataHome,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<void> {
  if (await clusterExists(home, binaries)) return;

  const unfinished = `${home.cluster}.unfinished`;
  const passwordFile = join(unfinished, "..", "initial-password");
  await rm(unfinished, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${home.ownerPassword}\n`, { mode: 0o600 });
  if (home.user.ids) {
    await chown(unfinished, home.user.ids.uid, home.user.ids.gid);
    await chown(passwordFile, home.user.ids.uid, home.user.ids.gid);
  }
  try {
    await initialise(home, binaries, unfinished, passwordFile, log);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, home.cluster);
}

async function clusterExists(home: DataHome, binaries: Binaries): Promise<boolean> {
  const found = await lstat(home.cluster).catch(() => null);
  if (!found) return false;

  const foreign = new PlainProblem(
    `The database in ${home.cluster} belongs to another user: start as that user or as root, or name another folder.`,
  );
  const version = await readFile(join(home.cluster, "PG_VERSION"), "utf8").then(
    (text) => text.trim(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EACCES") throw foreign;
      return "";
    },
  );
  if (version === "") {
    throw new PlainProblem(
      `The folder ${home.cluster} is not a PostgreSQL database: move it away, or run npm run reset to begin anew.`,
    );
  }
  if (version !== binaries.majorVersion) {
    throw new PlainProblem(
      `The database in ${home.cluster} was made by PostgreSQL ${version} and this is ${binaries.majorVersion}: move it away, or run npm run reset to begin anew.`,
    );
  }
  const processUser = home.user.ids?.uid ?? process.getuid?.();
  if (processUser !== undefined && (await stat(home.cluster)).uid !== processUser) throw foreign;
  if (!canEnter(home.user, home.cluster)) {
    throw new PlainProblem(
      `The database in ${home.cluster} belongs to ${home.user.name}, who may not enter the folders above it.`,
    );
  }
  return true;
}

async function initialise(
  home: DataHome,
  binaries: Binaries,
  folder: string,
  passwordFile: string,
  log: (line: string) => void,
): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    // Whoever kills us here leaves an unfinished folder behind, which the next start replaces.
    "--no-sync",
  ];
  const child = spawn(binaries.initdb, args, {
    cwd: home.folder,
    env: { PATH: process.env["PATH"] ?? "", TZ: "UTC", LC_ALL: "C" },
    stdio: ["ignore", "pipe", "pipe"],
    ...home.user.ids,
  });
  const lastLines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      for (const line of text.split("\n").filter(Boolean)) {
        log(line);
        lastLines.push(line);
      }
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (code !== 0) {
    const reason = lastLines.findLast((line) => /error|fatal|could not/i.test(line)) ?? `exit code ${code}`;
    throw new PlainProblem(`The database could not be created in ${home.cluster}: ${reason}`);
  }
}
