import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A mail that was kept instead of sent. */
export interface KeptMail {
  id: string;
  /** A moment in UTC, such as 2026-11-22T07:00:00.000Z. */
  keptAt: string;
  to: string;
  subject: string;
  text: string;
}

/** So many of the kept mails and one more, the newest first, from after one of them. */
export async function listKeptMails(
  directory: string,
  { first, after }: { first: number; after: string | null },
): Promise<KeptMail[]> {
  // Their names begin with the time.
  const names = (await namesIn(directory)).sort().reverse();
  const begin = after === null ? 0 : names.findIndex((name) => name < after);
  if (begin < 0) return [];
  const mails = await Promise.all(
    names.slice(begin, begin + first + 1).map((name) => findKeptMail(directory, name)),
  );
  return mails.filter((mail) => mail !== null);
}

/** Finds one of them; null where there is none of this name. */
export async function findKeptMail(directory: string, id: string): Promise<KeptMail | null> {
  const keptAt = momentOf(id);
  if (keptAt === null) return null;
  const file = await readFile(join(directory, id), "utf8").catch(orNothing);
  if (file === null) return null;
  const end = file.indexOf("\n\n");
  const head = file.slice(0, end).replace(/\n[ \t]+/g, " ");
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1] ?? "";
  return { id, keptAt, to: header("To"), subject: header("Subject"), text: file.slice(end + 2) };
}

const NAME = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)-[0-9a-f-]{36}\.eml$/;

/** When a file of this name was kept; null for a name that the mailer does not give. */
function momentOf(name: string): string | null {
  const [, hour, minute, second] = NAME.exec(name) ?? [];
  return hour === undefined ? null : `${hour}:${minute}:${second}`;
}

async function namesIn(directory: string): Promise<string[]> {
  return ((await readdir(directory).catch(orNothing)) ?? []).filter((name) => momentOf(name) !== null);
}

/** A folder in which no mail was kept yet is not there; nor is a file that was cleared away meanwhile. */
function orNothing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
