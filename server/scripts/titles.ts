import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";

import { matchTitle } from "#server/anonymity/titles/match/match-title.ts";

const USAGE = `Usage: npm run -s titles -- match FILE

Says of each title what role it names. FILE has one title a line, as UTF-8; - reads standard input.
Prints one line of JSON for each line that is not empty:

  { "title", "family", "rank": { "min", "max" } | null, "occupations": [code], "confidence" }

family is a role family of the shared vocabulary, OTHER for a job that no open source office has, or
null where no job could be made out; rank is on the neutral scale C1 to C10; the codes are those of
ISCO-08, O*NET-SOC and ESCO; confidence goes from 0 to 1, and from 0.8 on a match is nearly sure.`;

/** Prints what every title of a file means as JSON lines, or one sentence on standard error. */
async function main(): Promise<void> {
  const wanted = readArguments();
  if (wanted === "help") return say(USAGE);
  if (wanted === null) return fail(USAGE);
  const problem = wanted === "-" ? null : await problemOf(wanted);
  if (problem !== null) return fail(problem);
  try {
    const input = wanted === "-" ? process.stdin : createReadStream(wanted);
    await pipeline(input, linesOf, matchesOf, process.stdout, { end: false });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Whoever reads may stop early, as `head` does.
    if (code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE") return;
    fail(`${wanted === "-" ? "Standard input" : `The file ${wanted}`} cannot be read.`);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

/** The file to read, "-" for standard input, "help", or null where the arguments are not understood. */
function readArguments(): string | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    if (values.help) return "help";
    const [command, file, ...rest] = positionals;
    return command === "match" && file !== undefined && rest.length === 0 ? file : null;
  } catch {
    return null;
  }
}

/** The sentence that says why a file cannot be read, or null. */
async function problemOf(file: string): Promise<string | null> {
  try {
    return (await stat(file)).isDirectory() ? `${file} is not a file.` : null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return `There is no file ${file}.`;
    return `The file ${file} cannot be read.`;
  }
}

/** The lines of a stream of UTF-8, each once it is whole. Only a line break ends a line. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    rest.push(first);
    for (const other of others) {
      yield rest.join("");
      rest = [other];
    }
  }
  yield rest.join("") + decoder.decode();
}

/** Characters that end a line for some who read lines: within one they are spelled as JSON can. */
const BREAKS_ELSEWHERE = /[\u0085\u2028\u2029]/g;
const escapes = new Map([
  ["\u0085", "\\u0085"],
  ["\u2028", "\\u2028"],
  ["\u2029", "\\u2029"],
]);

async function* matchesOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of lines) {
    const title = text.trim();
    if (title === "") continue;
    const { family, rank, occupations, confidence } = matchTitle(title);
    const line = JSON.stringify({ title, family, rank, occupations, confidence });
    yield `${line.replace(BREAKS_ELSEWHERE, (character) => escapes.get(character) ?? "")}\n`;
  }
}

await main();
