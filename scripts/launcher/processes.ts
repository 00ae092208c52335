import { type ChildProcess, spawn } from "node:child_process";
import type { ChildOutput } from "./child-output.ts";
import { PlainProblem } from "./plain-problem.ts";
import { ROOT } from "./settings.ts";

const STOP_WITH_PARENT = new URL("./stop-with-parent.mjs", import.meta.url).href;

/** A Node program to run, with the whole of its environment. */
export interface Program {
  /** What people call it, as in "The server stopped". */
  readonly name: string;
  readonly args: readonly string[];
  readonly environment: Record<string, string>;
  readonly output: ChildOutput;
  readonly folder?: string;
}

/** A program that runs until it is told to stop. */
export interface RunningProgram {
  readonly name: string;
  /** Settles with a sentence when it has ended. */
  readonly ended: Promise<string>;
  hasEnded(): boolean;
  /** Asks it to stop, and insists after a while. */
  stop(patience: number): Promise<void>;
  kill(): void;
}

/** Starts a program in a group of its own, so that Ctrl-C reaches the launcher alone and it stops them in order. */
export function startProgram(program: Program): RunningProgram {
  const child = spawnNode(program);
  program.output.follow(child.stdout!, false);
  program.output.follow(child.stderr!, true);
  let over = false;
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`The ${program.name} did not start: ${error.message}.`));
    child.once("close", (code, signal) => {
      const how = signal ? `signal ${signal}` : `exit code ${code}`;
      resolve(`The ${program.name} stopped by itself (${how}); its log is ${program.output.file}.`);
    });
  }).finally(() => {
    over = true;
    // What it started itself goes with it.
    signalGroup(child, "SIGKILL");
    program.output.close();
  });
  return {
    name: program.name,
    ended,
    hasEnded: () => over,
    async stop(patience) {
      if (over) return;
      const timer = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
      signalGroup(child, "SIGTERM");
      await ended;
      clearTimeout(timer);
    },
    kill: () => signalGroup(child, "SIGKILL"),
  };
}

/** Runs a program to its end and gives the lines it printed; whatever it says on standard error is the problem. */
export async function runToEnd(
  program: Program,
  stopping: AbortSignal,
  onLine: (line: string) => void = () => undefined,
): Promise<string[]> {
  stopping.throwIfAborted();
  const child = spawnNode(program);
  let insisting: NodeJS.Timeout | undefined;
  const end = () => {
    signalGroup(child, "SIGTERM");
    insisting = setTimeout(() => signalGroup(child, "SIGKILL"), 1_000);
  };
  stopping.addEventListener("abort", end);
  const printed = collectLines(child.stdout!, (line) => {
    program.output.write(line, false);
    onLine(line);
  });
  const complaints = collectLines(child.stderr!, (line) => program.output.write(line, true));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  stopping.removeEventListener("abort", end);
  clearTimeout(insisting);
  signalGroup(child, "SIGKILL");
  program.output.close();
  stopping.throwIfAborted();
  if (code === 0) return printed;
  const reason = complaints.slice(-15).join("\n") || `exit code ${code}`;
  throw new PlainProblem(`The ${program.name} did not succeed (log: ${program.output.file}):\n${reason}`);
}

function spawnNode({ args, environment, folder }: Program): ChildProcess {
  return spawn(process.execPath, ["--import", STOP_WITH_PARENT, ...args], {
    cwd: folder ?? ROOT,
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

function collectLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): string[] {
  const lines: string[] = [];
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      lines.push(line);
      onLine(line);
    }
  });
  return lines;
}
