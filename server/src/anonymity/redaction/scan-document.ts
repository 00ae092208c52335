import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

import { findSpans, redactionContext } from "./find-spans.ts";
import { findingKey } from "./finding-key.ts";
import type { OwnSecret } from "./secret.ts";

/** Something in a document that stands among its peers already and should not. */
export interface ScanHit {
  category: FindingCategory;
  /** The key of the finding, as in the review: one that the author confirmed is no hit. */
  key: string;
  surface: string;
}

/**
 * Looks through the exact text of a published document with all that is known by now: own secrets, what is private
 * by its shape, and known names that its author did not confirm. Each thing is told once.
 */
export function scanDocument(
  documentText: string,
  {
    secrets,
    confirmedKeys = new Set(),
  }: { secrets: readonly OwnSecret[]; confirmedKeys?: ReadonlySet<string> },
): ScanHit[] {
  const context = redactionContext({ secrets, codes: [], internalTitles: [] });
  const hits = new Map<string, ScanHit>();
  for (const { language, value } of localizedTextsIn(JSON.parse(documentText))) {
    for (const { category, surface, mayKeep } of findSpans(value, context, language)) {
      if (mayKeep && category !== "KNOWN_NAME") continue;
      const key = findingKey(category, surface);
      if (mayKeep && confirmedKeys.has(key)) continue;
      hits.set(key, { category, key, surface });
    }
  }
  return [...hits.values()];
}

function localizedTextsIn(node: unknown): { language: string; value: string }[] {
  if (Array.isArray(node)) return node.flatMap(localizedTextsIn);
  if (node === null || typeof node !== "object") return [];
  const { language, value } = node as Record<string, unknown>;
  if (typeof language === "string" && typeof value === "string") return [{ language, value }];
  return Object.values(node).flatMap(localizedTextsIn);
}
