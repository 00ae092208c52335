import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Gives the secret that signs sessions: the environment's, or one made on the first start and kept. */
export async function provideAuthSecret(dataFolder: string): Promise<string> {
  const given = process.env["AUTH_SECRET"];
  if (given) return given;
  const file = join(dataFolder, "auth-secret");
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  if (kept !== "") return kept;
  const secret = randomBytes(32).toString("base64url");
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
