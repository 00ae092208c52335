import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("titles.ts", import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "titles-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function titles(
  args: string[],
  input?: string | Uint8Array,
): Promise<{ code: number | null; said: string; failed: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, ...args], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
  });
  const answer = { code: null as number | null, said: "", failed: "" };
  child.stdout.on("data", (chunk: Buffer) => (answer.said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (answer.failed += chunk.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ ...answer, code })));
}

test("every line that is not empty is answered by one line", async () => {
  const lines = [
    "\ufeffSr. Community Mgr\r",
    "",
    "  \t",
    "社区架构师",
    'Say "hi"',
    "a\u2028b",
    "x".repeat(500_000),
  ];
  const file = join(folder, "titles.txt");
  await writeFile(file, lines.join("\n"));
  const { code, said, failed } = await titles(["match", file]);
  expect({ code, failed }).toEqual({ code: 0, failed: "" });
  // Whoever splits at every kind of line break gets the same lines.
  const answers = said.trimEnd().split(/[\n\r\u0085\u2028\u2029]/);
  expect(answers.map((line) => (JSON.parse(line) as { title: string }).title)).toEqual([
    "Sr. Community Mgr",
    "社区架构师",
    'Say "hi"',
    "a\u2028b",
    "x".repeat(500_000),
  ]);
  expect(JSON.parse(answers[0] ?? "")).toEqual({
    title: "Sr. Community Mgr",
    family: "COMMUNITY_ARCHITECT",
    rank: { min: 4, max: 4 },
    occupations: ["2432", "27-3031.00", "137b1d11-c4bc-4016-89ba-45345d4c71f0"],
    confidence: 0.93,
  });
});

test("standard input is read where a dash stands for the file, whatever bytes it has", async () => {
  const bytes = Buffer.concat([
    Buffer.from("Head of OSPO\n"),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from("VP"),
  ]);
  const { code, said } = await titles(["match", "-"], bytes);
  expect(code).toBe(0);
  expect(said.trimEnd().split("\n")).toHaveLength(3);
  expect(await titles(["match", "-"], "")).toEqual({ code: 0, said: "", failed: "" });
});

test("what cannot be read is said in one sentence, and how it is used in a few", async () => {
  const missing = join(folder, "missing.txt");
  expect(await titles(["match", missing])).toEqual({
    code: 1,
    said: "",
    failed: `There is no file ${missing}.\n`,
  });
  expect(await titles(["match", folder])).toEqual({
    code: 1,
    said: "",
    failed: `${folder} is not a file.\n`,
  });
  const misused = [[], ["guess", missing], ["match", "one", "two"], ["--nonsense"]];
  for (const { code, said, failed } of await Promise.all(misused.map((args) => titles(args)))) {
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(failed).toContain("Usage: npm run -s titles -- match FILE");
  }
  expect(await titles(["--help"])).toMatchObject({ code: 0, failed: "" });
});
