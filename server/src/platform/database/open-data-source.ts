import type { DataSource } from "typeorm";

import { StartFault } from "#server/platform/start-fault.ts";

/** Connects, or throws a StartFault that names the database and the reason, and never the password. */
export async function openDataSource(dataSource: DataSource, name: string): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new StartFault(`The ${name} database (${placeOf(dataSource)}) cannot be used: ${reasonOf(error)}.`);
  }
}

/** Says whether a database answers. */
export async function answers(dataSource: DataSource): Promise<boolean> {
  await dataSource.query("SELECT 1");
  return true;
}

function placeOf({ options }: DataSource): string {
  const url = "url" in options && options.url ? new URL(options.url) : null;
  return url ? `${url.hostname}:${url.port || "5432"}${url.pathname}` : "no address";
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "the host is not known",
  ETIMEDOUT: "it does not answer",
  "28P01": "the role or its password is refused",
  "28000": "the role may not sign in",
  "3D000": "it does not exist",
  "42501": "the role may not use it",
  "53300": "it takes no more connections",
  "57P03": "it is still starting",
};

function reasonOf(error: unknown): string {
  // A host with several addresses fails with one error for each.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const code = (first as { code?: unknown } | undefined)?.code;
  if (typeof code === "string") return REASONS[code] ?? code;
  return first instanceof Error && /timeout/i.test(first.message) ? "it does not answer" : "unknown reason";
}
