import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";

/** One process for as long as it lives: an id alone may be given to another process later. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

/** Identifies a running process, or gives null when there is none with this id. */
export async function findProcess(pid: number): Promise<ProcessIdentity | null> {
  if (!isAlive(pid)) return null;
  const statistics = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (statistics !== null) {
    // The name in parentheses may hold spaces; the start time is the 22nd field, 20th after the name.
    const fields = statistics.slice(statistics.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : { pid, started: fields[19] ?? "" };
  }
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return { pid, started: stdout?.trim() ?? "" };
}

/** Gives the command line of a running process, or an empty text. */
export async function commandLineOf(pid: number): Promise<string> {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  if (fromProc !== null) return fromProc.replaceAll("\0", " ");
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** Says whether a process with this id runs, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
