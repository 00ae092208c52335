import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findFreePort } from "../../scripts/embedded-postgres/free-port.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A place of its own for one launcher: folder, ports, and a mark by which its processes are found. */
export interface Place {
  readonly folder: string;
  readonly environment: Record<string, string>;
  /** The command lines of the processes of this place that still run. */
  readonly leftovers: () => Promise<string[]>;
  /** Waits for the process of this place whose command line ends so, and gives its id. */
  readonly findProcess: (ending: string) => Promise<number>;
  readonly remove: () => Promise<void>;
}

/** A script of the launcher that runs or has run. */
export interface Launched {
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Waits until it has printed a text; throws when it ends before. */
  readonly printed: (text: string) => Promise<void>;
  readonly exit: Promise<number | null>;
}

/** Makes a place in which a launcher meets nothing of other launchers. */
export async function makePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "rungs-launcher-"));
  // Under root PostgreSQL runs as another user, who must get in.
  await chmod(folder, 0o755);
  const [web, server, postgres] = [await findFreePort(), await findFreePort(), await findFreePort()];
  return {
    folder,
    environment: {
      DATA_DIRECTORY: join(folder, "data"),
      // Every process inherits it, so it also tells whose process one is.
      TMPDIR: folder,
      WEB_PORT: String(web),
      SERVER_PORT: String(server),
      POSTGRES_PORT: String(postgres),
      DEMO: "none",
    },
    leftovers: async () => (await processesWith(folder)).map(({ commandLine }) => commandLine),
    async findProcess(ending) {
      for (let tries = 0; tries < 100; tries++) {
        const found = (await processesWith(folder)).find(({ commandLine }) => commandLine.endsWith(ending));
        if (found) return found.pid;
        await sleep(100);
      }
      throw new Error(`No process ends with ${ending}.`);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs one of the scripts behind `npm start`, `npm run reset` and the like. */
export function runScript(
  name: "start" | "reset" | "migrate" | "members",
  environment: Record<string, string>,
  ...args: string[]
): Launched {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, `scripts/${name}.ts`), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  let over = false;
  void exit.then(() => (over = true));
  return {
    child,
    exit,
    output: () => output,
    async printed(text) {
      while (!output.includes(text)) {
        if (over) throw new Error(`It ended without saying "${text}":\n${output}`);
        await sleep(50);
      }
    },
  };
}

/** Reads the environment with which the processes of a place were started, by command line. */
export async function environmentsOf(place: Place): Promise<Map<string, string>> {
  const environments = new Map<string, string>();
  for (const { commandLine, environment } of await processesWith(place.folder)) {
    environments.set(commandLine, environment);
  }
  return environments;
}

async function processesWith(
  mark: string,
): Promise<{ pid: number; commandLine: string; environment: string }[]> {
  const found = [];
  for (const name of await readdir("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const read = (file: string) =>
      readFile(`/proc/${pid}/${file}`, "utf8").then(
        (text) => text.replaceAll("\0", " ").trim(),
        () => "",
      );
    const [commandLine, environment] = [await read("cmdline"), await read("environ")];
    // A process that has ended and was not yet waited for has no command line.
    if (commandLine !== "" && `${commandLine} ${environment}`.includes(mark)) {
      found.push({ pid, commandLine, environment });
    }
  }
  return found;
}
