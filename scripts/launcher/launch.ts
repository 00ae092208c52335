import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildServer } from "../build/build-server.ts";
import { buildWeb } from "../build/build-web.ts";
import { claimExclusiveUse, releaseUse } from "../embedded-postgres/exclusive-use.ts";
import { type Databases, openDatabases } from "./databases.ts";
import { emptyForDemo, findDemoState, listDemoAccounts, loadDemo, type DemoAccount } from "./demo.ts";
import { PlainProblem, reportProblem } from "./plain-problem.ts";
import { refuseBusyPorts } from "./ports.ts";
import { type RunningProgram, startProgram } from "./processes.ts";
import { describePrograms, type Mode } from "./programs.ts";
import { showStep } from "./progress.ts";
import { migrate, type RoleUrls } from "./run-server-script.ts";
import { provideAuthSecret } from "./secret.ts";
import { readSettings, type Settings } from "./settings.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

/** What was started, in the order in which it must stop. */
interface Running {
  programs: RunningProgram[];
  databases: Databases | null;
}

/** Milliseconds each process gets before it is ended by force; with PostgreSQL's they make less than ten seconds. */
const PATIENCE = 2_500;

/** Milliseconds within which npm passes on a Ctrl-C that the terminal has delivered already. */
const ONE_CTRL_C = 500;

/** Runs everything until it is told to stop or a part of it ends; leaves nothing running either way. */
export async function launch(mode: Mode): Promise<void> {
  const began = performance.now();
  const running: Running = { programs: [], databases: null };
  const stopping = listenForStop(running);
  let claimedFolder: string | null = null;
  try {
    const settings = readSettings();
    await claimDataFolder(settings);
    claimedFolder = settings.dataFolder;
    await refuseBusyPorts(settings);
    await bringUp(mode, settings, running, stopping, began);
    await untilStopped(running, stopping);
  } catch (error) {
    if (!stopping.aborted) reportProblem(error);
  }
  await takeDown(running);
  if (claimedFolder) await releaseUse(claimedFolder);
  // A library's idle handle must not keep a stopped launcher in the terminal.
  process.exit();
}

async function claimDataFolder({ dataFolder }: Settings): Promise<void> {
  try {
    await mkdir(join(dataFolder, "logs"), { recursive: true });
    await claimExclusiveUse(dataFolder);
  } catch (error) {
    if (error instanceof PlainProblem) throw error;
    throw new PlainProblem(`The data folder ${dataFolder} cannot be used: ${(error as Error).message}.`);
  }
}

async function bringUp(
  mode: Mode,
  settings: Settings,
  running: Running,
  stopping: AbortSignal,
  began: number,
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
  const authSecret = await provideAuthSecret(settings.dataFolder);
  const { urls, hasDemo } = await prepareDatabases(settings, databases, authSecret, stopping);

  await showStep("Starting server, worker and pages", async () => {
    const programs = describePrograms(mode, settings, urls, authSecret);
    const server = startProgram(programs.server);
    running.programs.unshift(server);
    const worker = startProgram(programs.worker);
    running.programs.unshift(worker);
    const web = startProgram(programs.web);
    running.programs.unshift(web);
    const healthy = (status: number) => status === 200;
    const answering = mode === "dev" ? () => true : healthy;
    await Promise.all([
      waitForAnswer(server, `http://127.0.0.1:${settings.serverPort}/healthz`, healthy, stopping),
      waitForAnswer(web, `${localAddress(settings)}/healthz`, answering, stopping),
    ]);
    if (worker.hasEnded()) throw new PlainProblem(await worker.ended);
  });

  const accounts = hasDemo ? await listDemoAccounts(settings, stopping) : [];
  stopping.throwIfAborted();
  announce(settings, accounts, began);
}

async function prepareDatabases(
  settings: Settings,
  databases: Databases,
  authSecret: string,
  stopping: AbortSignal,
): Promise<{ urls: RoleUrls; hasDemo: boolean }> {
  const migrateBoth = () => showStep("Migrating", () => migrate(settings, databases, stopping));
  let urls = await migrateBoth();
  let state = await findDemoState(databases);
  if (!settings.loadsDemo || state === "foreign data") return { urls, hasDemo: state === "loaded" };
  if (state === "cut short") {
    await emptyForDemo(databases);
    urls = await migrateBoth();
    state = "empty";
  }
  if (state === "empty") await loadDemo(settings, databases, urls, authSecret, stopping);
  return { urls, hasDemo: true };
}

function announce(settings: Settings, accounts: DemoAccount[], began: number): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\nRungs is ready after ${seconds} s: ${settings.webOrigin}\n`);
  if (accounts.length > 0) {
    console.log("Sign in to the demo network as one of these:");
    const width = Math.max(...accounts.map(({ email }) => email.length));
    for (const { email, password, description } of accounts) {
      console.log(`  ${email.padEnd(width)}  ${password}  ${description}`);
    }
    console.log("");
  }
  console.log(`Stop with Ctrl-C. Logs are in ${join(settings.dataFolder, "logs")}.`);
}

function listenForStop(running: Running): AbortSignal {
  const controller = new AbortController();
  let firstAt = 0;
  const stop = (signal: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      firstAt = performance.now();
      console.log("\nStopping…");
      controller.abort();
    } else if (signal === "SIGINT" && performance.now() - firstAt > ONE_CTRL_C) {
      for (const program of running.programs) program.kill();
      process.exit(130);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  // Whoever closes the terminal takes the place to write to away, not the duty to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  return controller.signal;
}

async function untilStopped(running: Running, stopping: AbortSignal): Promise<void> {
  const told = new Promise<null>((resolve) => {
    stopping.addEventListener("abort", () => resolve(null), { once: true });
    if (stopping.aborted) resolve(null);
  });
  const ends = [...running.programs.map(({ ended }) => ended), running.databases!.ended];
  const sentence = await Promise.race([told, ...ends]);
  if (sentence !== null) throw new PlainProblem(sentence);
}

async function takeDown(running: Running): Promise<void> {
  for (const program of running.programs) await program.stop(PATIENCE);
  await running.databases?.stop();
}

function localAddress({ webHost, webPort }: Settings): string {
  const host = webHost === "0.0.0.0" || webHost === "::" ? "127.0.0.1" : webHost;
  return `http://${host.includes(":") ? `[${host}]` : host}:${webPort}`;
}
