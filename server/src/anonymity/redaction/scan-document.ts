import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";

import { findSpans, redactionContext } from "./find-spans.ts";
import { findingKey } from "./finding-key.ts";
import type { DraftWords, OwnSecret } from "./secret.ts";
import { levelWord } from "./type-words.ts";
import { wordsOfDrafts } from "./words-of-drafts.ts";

/** Something in a document that stands among its peers already and should not. */
export interface ScanHit {
  category: FindingCategory;
  /** The key of the finding, as in the review: one that the author confirmed is no hit. */
  key: string;
  surface: string;
}

/** What an organisation must not tell by now, and what it chose to tell. */
export interface ScanKnowledge {
  secrets: readonly OwnSecret[];
  /** The words of all that it is writing. */
  drafts?: readonly DraftWords[];
  /** The titles that the document shows. */
  shownTitles?: DraftWords["shownTitles"];
  confirmedKeys?: ReadonlySet<string>;
}

/**
 * Looks through the exact text of a published document with all that is known by now: own secrets, the words of its
 * organisation's drafts, what is private by its shape, and known names that its author did not confirm. Each thing is
 * told once.
 */
export function scanDocument(
  documentText: string,
  { secrets, drafts = [], shownTitles = [], confirmedKeys = new Set() }: ScanKnowledge,
): ScanHit[] {
  const shown = { codes: [], internalTitles: [], shownTitles };
  const context = redactionContext({ ...wordsOfDrafts(shown, drafts), secrets });
  const hits = new Map<string, ScanHit>();
  for (const { language, value } of localizedTextsIn(JSON.parse(documentText))) {
    for (const { category, surface, mayKeep } of findSpans(value, context, language)) {
      if (mayKeep && category !== "KNOWN_NAME") continue;
      if (category === "LEVEL_CODE" && isLevelWord(surface, language)) continue;
      const key = findingKey(category, surface);
      if (mayKeep && confirmedKeys.has(key)) continue;
      hits.set(key, { category, key, surface });
    }
  }
  return [...hits.values()];
}

/** What a review writes in the place of a code is none, also where levels have numbers for codes. */
function isLevelWord(surface: string, language: string): boolean {
  const ordinal = /\d+/.exec(surface)?.[0];
  return ordinal !== undefined && surface.toLowerCase() === levelWord(Number(ordinal), language);
}

function localizedTextsIn(node: unknown): { language: string; value: string }[] {
  if (Array.isArray(node)) return node.flatMap(localizedTextsIn);
  if (node === null || typeof node !== "object") return [];
  const { language, value } = node as Record<string, unknown>;
  if (typeof language === "string" && typeof value === "string") return [{ language, value }];
  return Object.values(node).flatMap(localizedTextsIn);
}
