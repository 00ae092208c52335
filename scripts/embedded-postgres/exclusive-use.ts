import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainProblem } from "../launcher/plain-problem.ts";
import { type ProcessIdentity, commandLineOf, findProcess, isAlive } from "./process-identity.ts";

/** Claims a database's files for this process, and ends what a process that crashed left running on them. */
export async function claimExclusiveUse(folder: string): Promise<void> {
  const holder = await findHolder(folder);
  if (holder && holder.pid !== process.pid) {
    throw new PlainProblem(`Rungs is already running on ${folder} (process ${holder.pid}): stop it first.`);
  }
  const self = await findProcess(process.pid);
  // Root may have left it: then we may replace the file but not write into it.
  await rm(join(folder, "in-use"), { force: true });
  await writeFile(join(folder, "in-use"), JSON.stringify(self));
  await endOrphan(join(folder, "cluster"));
}

/** Gives up the claim. */
export async function releaseUse(folder: string): Promise<void> {
  await rm(join(folder, "in-use"), { force: true });
}

/** Gives the living process that uses a database's files, if there is one. */
export async function findHolder(folder: string): Promise<ProcessIdentity | null> {
  const text = await readFile(join(folder, "in-use"), "utf8").catch(() => "");
  if (!text.startsWith("{")) return null;
  const claimed = JSON.parse(text) as ProcessIdentity;
  const living = await findProcess(claimed.pid);
  return living?.started === claimed.started ? living : null;
}

async function endOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, "postmaster.pid");
  const pid = Number((await readFile(pidFile, "utf8").catch(() => "")).split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;

  const isOurs = isAlive(pid) && (await commandLineOf(pid)).includes(cluster);
  if (!isOurs) {
    // PostgreSQL refuses to start when another process now has the id that its own had before a crash.
    await rm(pidFile, { force: true });
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 5_000 && isAlive(pid); waited += 50) await sleep(50);
    if (!isAlive(pid)) return;
  }
}
