import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { findLocationElsewhere } from "./embedded-postgres/data-home.ts";
import { findHolder } from "./embedded-postgres/exclusive-use.ts";
import { PlainProblem, reportProblem } from "./launcher/plain-problem.ts";
import { readSettings } from "./launcher/settings.ts";

/** Everything that a start puts into the data folder; other files in it are not ours to delete. */
const OURS = ["auth-secret", "in-use", "logs", "mail", "postgres"];

async function reset(): Promise<void> {
  const { dataFolder } = readSettings({ DATA_DIRECTORY: process.env["DATA_DIRECTORY"] });
  const postgres = join(dataFolder, "postgres");
  const elsewhere = await findLocationElsewhere(postgres).catch(() => null);
  for (const folder of [dataFolder, elsewhere ?? postgres]) {
    const holder = await findHolder(folder);
    if (holder) {
      throw new PlainProblem(
        `Rungs is running on ${folder} (process ${holder.pid}): stop it before a reset.`,
      );
    }
  }

  const names = await readdir(dataFolder).catch(() => []);
  const paths = names.filter((name) => OURS.includes(name)).map((name) => join(dataFolder, name));
  if (elsewhere) paths.push(elsewhere);
  if (paths.length === 0) return console.log(`There is nothing to forget in ${dataFolder}.`);
  console.log(
    `This deletes the databases, mail, logs and secrets of this checkout:\n  ${paths.join("\n  ")}`,
  );
  if (!(await isAgreed())) return console.log("Nothing was deleted.");
  for (const path of paths) await rm(path, { recursive: true, force: true });
  console.log("Done. The next start begins anew.");
}

async function isAgreed(): Promise<boolean> {
  if (process.argv.includes("--yes") || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Delete them? [y/N] ");
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

try {
  await reset();
} catch (error) {
  reportProblem(error);
}
