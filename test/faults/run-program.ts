import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../server", import.meta.url));

/** Runs a program of this folder to its end, however it comes, and gives what it printed. */
export function runProgram(
  name: string,
  options: Record<string, string>,
): Promise<{ signal: string | null; output: string }> {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const args = Object.entries(options).map(([option, value]) => `--${option}=${value}`);
  const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    cwd: SERVER,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on("close", (_code, signal) => resolve({ signal, output })));
}
