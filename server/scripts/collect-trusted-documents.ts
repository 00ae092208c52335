import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Kind, print, type DocumentNode } from "graphql";

const WEB = fileURLToPath(new URL("../../web/app", import.meta.url));

/**
 * Collects every operation that the pages send: what the `.operations.ts` files of the web export and holds an
 * operation, as text by the SHA-256 of that text, in the order of the hashes.
 */
export async function collectTrustedDocuments(): Promise<Record<string, string>> {
  const names = await readdir(WEB, { recursive: true });
  const files = names.filter((name) => name.endsWith(".operations.ts")).toSorted();
  const texts = new Set<string>();
  for (const file of files) {
    const exported = (await import(pathToFileURL(join(WEB, file)).href)) as Record<string, unknown>;
    for (const value of Object.values(exported)) if (isOperation(value)) texts.add(print(value));
  }
  return Object.fromEntries([...texts].map((text) => [hashOf(text), text] as const).toSorted(byHash));
}

/** Formats the manifest as it is committed. */
export function formatTrustedDocuments(documents: Record<string, string>): string {
  return `${JSON.stringify(documents, null, 2)}\n`;
}

function isOperation(value: unknown): value is DocumentNode {
  const { kind, definitions } = (value ?? {}) as Partial<DocumentNode>;
  return kind === Kind.DOCUMENT && !!definitions?.some((part) => part.kind === Kind.OPERATION_DEFINITION);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function byHash([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : 1;
}
