import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { PlainProblem } from "../launcher/plain-problem.ts";
import { type DatabaseUser, chooseDatabaseUser, isRoot, succeedsAs } from "./database-user.ts";

/** Where a database's files are, and whose they are. */
export interface DataHome {
  /** Holds the cluster; a folder of its own only where the database's user cannot enter the data folder. */
  readonly folder: string;
  readonly cluster: string;
  readonly user: DatabaseUser;
  readonly ownerPassword: string;
}

const LOCATION_FILE = "location";
const PASSWORD_FILE = "owner-password";
const OUR_FILES =
  /^(cluster(\.unfinished)?|location|owner-password|in-use(\.probe)?|initial-password|native-.+)$/;

/** Finds or makes the place of a database's files; refuses a data folder that is not ours. */
export async function prepareDataHome(dataFolder: string): Promise<DataHome> {
  await makeFolder(dataFolder);
  await refuseForeignFiles(dataFolder);

  const elsewhere = await findLocationElsewhere(dataFolder);
  const user = await chooseDatabaseUser(join(elsewhere ?? dataFolder, "cluster"));
  const folder = elsewhere ?? (await chooseFolder(dataFolder, user));
  return { folder, cluster: join(folder, "cluster"), user, ownerPassword: await keepPassword(dataFolder) };
}

/** Gives the folder outside the data folder that holds the cluster, if there is one. */
export async function findLocationElsewhere(dataFolder: string): Promise<string | null> {
  const location = (await readFile(join(dataFolder, LOCATION_FILE), "utf8").catch(() => "")).trim();
  if (location === "") return null;
  if (await stat(location).catch(() => null)) return location;
  throw new PlainProblem(
    `The database of ${dataFolder} was kept in ${location}, which is gone: run npm run reset to begin anew.`,
  );
}

async function makeFolder(dataFolder: string): Promise<void> {
  try {
    await mkdir(dataFolder, { recursive: true });
    if (!(await stat(dataFolder)).isDirectory()) throw new Error("not a folder");
    const probe = join(dataFolder, "in-use.probe");
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === "EACCES" || code === "EROFS" || code === "EPERM"
        ? `${userInfo().username} may not write there`
        : code === "EEXIST" || code === "ENOTDIR"
          ? "there is a file in its place"
          : message;
    throw new PlainProblem(`The data folder ${dataFolder} cannot be used: ${reason}.`);
  }
}

async function refuseForeignFiles(dataFolder: string): Promise<void> {
  const names = await readdir(dataFolder);
  const foreign = names.find((name) => !OUR_FILES.test(name));
  if (foreign !== undefined) {
    throw new PlainProblem(
      `The data folder ${dataFolder} holds files that are not ours (${foreign}): name another folder or move them away.`,
    );
  }
  if (names.includes("cluster") && !names.includes(PASSWORD_FILE)) {
    throw new PlainProblem(
      `The data folder ${dataFolder} holds a database without its ${PASSWORD_FILE}: it is not ours, or run npm run reset to begin anew.`,
    );
  }
}

async function chooseFolder(dataFolder: string, user: DatabaseUser): Promise<string> {
  const hasCluster = (await stat(join(dataFolder, "cluster")).catch(() => null)) !== null;
  if (!isRoot() || hasCluster || canEnter(user, dataFolder)) return dataFolder;

  // Root's checkout may lie in a closed folder; the database then lives where its user can go.
  for (const parent of ["/var/lib/rungs", tmpdir(), "/tmp"]) {
    try {
      await mkdir(parent, { recursive: true });
      if (!canEnter(user, parent)) continue;
      const folder = await mkdtemp(join(parent, "rungs-"));
      await chmod(folder, 0o755);
      await writeFile(join(dataFolder, LOCATION_FILE), `${folder}\n`);
      return folder;
    } catch {
      continue;
    }
  }
  throw new PlainProblem(
    `PostgreSQL runs as ${user.name}, who can enter neither ${dataFolder} nor ${tmpdir()}.`,
  );
}

/** Says whether the database's user can get into a folder. */
export function canEnter(user: DatabaseUser, folder: string): boolean {
  return process.platform === "win32" || succeedsAs(user, "/bin/sh", ["-c", 'cd "$1"', "sh", folder]);
}

async function keepPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, PASSWORD_FILE);
  const kept = (await readFile(file, "utf8").catch(refuseUnreadable)).trim();
  if (kept !== "") return kept;
  const password = randomBytes(24).toString("base64url");
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

function refuseUnreadable(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "";
  const folder = dirname(error.path ?? "");
  throw new PlainProblem(
    `The data folder ${folder} belongs to another user: start as that user, or name another folder.`,
  );
}
