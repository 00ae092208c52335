import { lexicographicSortSchema, printSchema } from "graphql";

import { buildServerSchema } from "./build-server-schema.ts";

/** Prints the schema of the whole server, in an order that does not depend on what was imported first. */
export function printServerSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildServerSchema()))}\n`;
}
