import { join } from "node:path";
import { buildServer } from "../build/build-server.ts";
import { buildWeb } from "../build/build-web.ts";
import { type Databases, openDatabases } from "./databases.ts";
import {
  type DemoAccount,
  emptyForDemo,
  findDemoState,
  isOnlyDemo,
  listDemoAccounts,
  loadDemo,
} from "./demo.ts";
import { PlainProblem } from "./plain-problem.ts";
import { type Program, type RunningProgram, startProgram } from "./processes.ts";
import { describePrograms, type Mode } from "./programs.ts";
import { type Step, showStep } from "./progress.ts";
import { migrate, type RoleUrls } from "./run-server-script.ts";
import { provideAuthSecret } from "./secret.ts";
import type { Settings } from "./settings.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

/** What has been started so far. */
export interface Running {
  /** In the order in which they must stop. */
  programs: RunningProgram[];
  databases: Databases | null;
  /** Whom one may sign in as, where there is a demo network. */
  accounts: DemoAccount[];
}

/** Brings everything up step by step and notes in `running` what has been started, so that it can be stopped. */
export async function bringUp(
  mode: Mode,
  settings: Settings,
  running: Running,
  stopping: AbortSignal,
): Promise<void> {
  // First, although the builds do not need them: a fault in databases or data folder is told before the slow work.
  const databases = await (settings.ownDatabases
    ? openDatabases(settings)
    : showStep("Starting PostgreSQL", () => openDatabases(settings)));
  running.databases = databases;
  stopping.throwIfAborted();
  await showStep("Building the server", () => buildServer());
  stopping.throwIfAborted();
  if (mode === "start") {
    await showStep("Building the pages", () => buildWeb(join(settings.dataFolder, "logs"), stopping));
  }
  const { urls, demo } = await prepareDatabases(settings, databases, stopping);

  const authSecret = await provideAuthSecret(settings.dataFolder);
  const programs = describePrograms(mode, settings, urls, authSecret);
  const start = (program: Program) => {
    const started = startProgram(program);
    running.programs.push(started);
    running.programs.sort((a, b) => STOP_ORDER.indexOf(a.name) - STOP_ORDER.indexOf(b.name));
    return started;
  };
  const startAll = async (step: Step) => {
    const isHealthy = (status: number) => status === 200;
    const [server, web] = [start(programs.server), start(programs.web)];
    let isLoading = demo === "to load";
    const isBusy = () => isLoading;
    // Server and pages start while the network is loaded; the worker would only take turns with the loading.
    await Promise.all([
      waitForAnswer(server, `http://127.0.0.1:${settings.serverPort}/healthz`, isHealthy, stopping, isBusy),
      waitForAnswer(
        web,
        `${localAddress(settings)}/healthz`,
        mode === "dev" ? () => true : isHealthy,
        stopping,
        isBusy,
      ),
      demo === "to load"
        ? loadDemo(settings, databases, urls, authSecret, stopping, step).finally(() => (isLoading = false))
        : null,
      demo === "none" ? [] : listDemoAccounts(settings, stopping).then((found) => (running.accounts = found)),
    ]);
    const worker = start(programs.worker);
    const early = await Promise.race([
      worker.ended,
      new Promise<null>((done) => setTimeout(done, 300, null)),
    ]);
    if (early !== null) throw new PlainProblem(early);
  };
  await showStep(
    demo === "to load" ? "Loading the demo network" : "Starting server, worker and pages",
    startAll,
  );
  stopping.throwIfAborted();
}

const STOP_ORDER = ["web", "worker", "server"];

async function prepareDatabases(
  settings: Settings,
  databases: Databases,
  stopping: AbortSignal,
): Promise<{ urls: RoleUrls; demo: "to load" | "loaded" | "none" }> {
  const migrateBoth = () => showStep("Migrating", () => migrate(settings, databases, stopping));
  const urls = await migrateBoth();
  const state = await findDemoState(databases);
  if (state === "loaded") return { urls, demo: "loaded" };
  if (!settings.loadsDemo && state === "empty") {
    console.log("No demo network was loaded. DEMO=load loads it, as long as nobody has registered.");
  }
  if (!settings.loadsDemo || state === "foreign data") return { urls, demo: "none" };
  if (state === "empty") return { urls, demo: "to load" };
  if (!(await isOnlyDemo(databases))) {
    console.log(
      "The demo network is there only in part: it was cut short, and somebody has registered since.",
    );
    return { urls, demo: "none" };
  }
  await emptyForDemo(databases);
  return { urls: await migrateBoth(), demo: "to load" };
}

function localAddress({ webHost, webPort }: Settings): string {
  const host = webHost === "0.0.0.0" || webHost === "::" ? "127.0.0.1" : webHost;
  return `http://${host.includes(":") ? `[${host}]` : host}:${webPort}`;
}
