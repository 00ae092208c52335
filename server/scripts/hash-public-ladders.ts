import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { shinglesOf } from "#server/anonymity/public-text/shingles.ts";

const TEXT = /\.(?:md|txt|ya?ml|json|csv)$/i;
const NO_LADDER = /licen[cs]e|schema|SOURCES/i;

// Hashes the ladders in some folders, so that a draft can be compared with them: no word of theirs is kept.
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error("Give files and folders of public ladders: tsx server/scripts/hash-public-ladders.ts PATH…");
  process.exit(1);
}

const files: string[] = [];
for (const path of paths) {
  if ((await stat(path)).isFile()) {
    files.push(path);
    continue;
  }
  const names = await readdir(path, { recursive: true });
  files.push(
    ...names.filter((name) => TEXT.test(name) && !NO_LADDER.test(name)).map((name) => join(path, name)),
  );
}
const shingles = new Set<number>();
for (const name of files.toSorted()) {
  const text = await readFile(name, "utf8");
  for (const line of text.split("\n"))
    for (const cell of line.split("|")) for (const one of shinglesOf(cell)) shingles.add(one);
}
const bytes = Buffer.alloc(shingles.size * 4);
[...shingles].toSorted((a, b) => a - b).forEach((shingle, index) => bytes.writeUInt32BE(shingle, index * 4));
await writeFile(
  new URL("../src/anonymity/public-text/public-shingles.ts", import.meta.url),
  `/** Hashes of every eight words in a row of public ladders, made by scripts/hash-public-ladders.ts: 4 bytes each, base64. */\n` +
    `export const PUBLIC_SHINGLES =\n  "${bytes.toString("base64")}";\n`,
);
console.log(`${files.length} files, ${shingles.size} hashes.`);
