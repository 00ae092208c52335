import { createWriteStream, mkdirSync, statSync, truncateSync, type WriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

const WARN = 40;
const LARGEST_LOG = 20 * 1024 * 1024;

/** Keeps the whole output of one program in a file and shows what a person should know of. */
export interface ChildOutput {
  readonly file: string;
  /** The last lines that were errors, newest last. */
  readonly lastErrors: readonly string[];
  write(line: string, isError: boolean): void;
  follow(stream: Readable, isError: boolean): void;
  close(): void;
}

/** Opens the log of one program; `shows` false keeps everything off the terminal. */
export function openChildOutput(logFolder: string, name: string, shows = true): ChildOutput {
  mkdirSync(logFolder, { recursive: true });
  const file = join(logFolder, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) truncateSync(file);
  const log: WriteStream = createWriteStream(file, { flags: "a", mode: 0o600 });
  const lastErrors: string[] = [];

  const write = (line: string, isError: boolean) => {
    log.write(`${line}\n`);
    const message = messageToShow(line, isError);
    if (message === null) return;
    if (lastErrors.push(message) > 5) lastErrors.shift();
    if (shows) console.error(`${name} | ${message}`);
  };
  return {
    file,
    lastErrors,
    write,
    follow: (stream, isError) =>
      void createInterface({ input: stream }).on("line", (line) => write(line, isError)),
    close: () => log.end(),
  };
}

/** A line of JSON speaks for its level; of other lines the errors are shown. */
function messageToShow(line: string, isError: boolean): string | null {
  if (line.trim() === "") return null;
  if (!line.startsWith("{")) return isError ? line : null;
  try {
    const entry = JSON.parse(line) as { level?: unknown; msg?: unknown; err?: { message?: unknown } };
    if (typeof entry.level !== "number") return isError ? line : null;
    if (entry.level < WARN) return null;
    const cause = typeof entry.err?.message === "string" ? `: ${entry.err.message}` : "";
    return typeof entry.msg === "string" ? `${entry.msg}${cause}` : line;
  } catch {
    return isError ? line : null;
  }
}
