import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { claimExclusiveUse, releaseUse } from "../embedded-postgres/exclusive-use.ts";
import { bringUp, type Running } from "./bring-up.ts";
import { announceAccounts } from "./demo.ts";
import { PlainProblem, reportProblem } from "./plain-problem.ts";
import { refuseBusyPorts } from "./ports.ts";
import { mailFolder, type Mode } from "./programs.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Milliseconds each process gets before it is ended by force; with PostgreSQL's they make less than ten seconds. */
const PATIENCE = 2_500;

/** Milliseconds within which npm passes on a Ctrl-C that the terminal has delivered already. */
const ONE_CTRL_C = 500;

/** Runs everything until it is told to stop or a part of it ends; leaves nothing running either way. */
export async function launch(mode: Mode): Promise<void> {
  const began = performance.now();
  const running: Running = { programs: [], databases: null, accounts: [] };
  const stopping = listenForStop(running);
  let claimedFolder: string | null = null;
  try {
    const settings = readSettings();
    await claimDataFolder(settings);
    claimedFolder = settings.dataFolder;
    await refuseBusyPorts(settings);
    await bringUp(mode, settings, running, stopping);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`\nRungs is ready after ${seconds} s: ${settings.webOrigin}`);
    announceAccounts(running.accounts);
    console.log();
    if (!process.env["SMTP_URL"]) console.log(`Mail is not sent; it lies in ${mailFolder(settings)}.`);
    console.log(`Stop with Ctrl-C. Logs are in ${join(settings.dataFolder, "logs")}.`);
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
