import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../server", import.meta.url));

/** Runs a program to its end, however it comes, and gives what it printed. */
export function runProgram(
  program: URL,
  options: Record<string, string>,
): Promise<{ signal: string | null; output: string }> {
  const args = Object.entries(options).map(([option, value]) => `--${option}=${value}`);
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(program), ...args], {
    cwd: SERVER,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on("close", (_code, signal) => resolve({ signal, output })));
}
