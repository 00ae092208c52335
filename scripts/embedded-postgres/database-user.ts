import { spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { PlainProblem } from "../launcher/plain-problem.ts";

/** The operating system user that PostgreSQL runs as; without ids it is the user of this process. */
export interface DatabaseUser {
  readonly name: string;
  readonly ids: { readonly uid: number; readonly gid: number } | null;
}

/** Says whether this process runs as root, which PostgreSQL refuses to do. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Chooses who runs PostgreSQL: this process's own user, or for root the owner of an existing cluster, or an
 * unprivileged user that the system already has; a new user is created only where there is none.
 */
export async function chooseDatabaseUser(clusterFolder: string): Promise<DatabaseUser> {
  if (!isRoot()) return { name: userInfo().username, ids: null };

  const cluster = await stat(clusterFolder).catch(() => null);
  if (cluster && cluster.uid !== 0) {
    return { name: `user ${cluster.uid}`, ids: { uid: cluster.uid, gid: cluster.gid } };
  }
  return findUser("postgres") ?? findUser("nobody") ?? createUser("rungs");
}

/** Says whether a command succeeds when the database's user runs it from the root folder. */
export function succeedsAs(user: DatabaseUser, command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: "/", stdio: "ignore", ...user.ids });
  return status === 0;
}

function findUser(name: string): DatabaseUser | null {
  const uid = numberFrom("id", ["-u", name]);
  const gid = numberFrom("id", ["-g", name]);
  return uid && gid !== null ? { name, ids: { uid, gid } } : null;
}

function createUser(name: string): DatabaseUser {
  // useradd is what most systems have, adduser -S is what BusyBox has.
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", name]);
  if (!findUser(name)) spawnSync("adduser", ["-S", "-D", "-H", name]);
  const user = findUser(name);
  if (user) return user;
  throw new PlainProblem(
    "PostgreSQL does not run as root, and no other user was found or could be created for it: start as an ordinary user.",
  );
}

function numberFrom(command: string, args: readonly string[]): number | null {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 && /^\d+\s*$/.test(stdout) ? Number(stdout) : null;
}
