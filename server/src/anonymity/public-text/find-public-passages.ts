import type { DraftContent } from "@rungs/shared/draft";

import type { KindRules } from "../kinds/kind-rules.ts";
import type { PassagePath } from "../kinds/passage-path.ts";
import { PUBLIC_SHINGLES } from "./public-shingles.ts";
import { shinglesOf } from "./shingles.ts";

/** A passage that stands on the web, nearly word by word. */
export interface PublicPassage {
  path: PassagePath;
  text: string;
  /** The share of its runs of words that are public, from 0 to 1. */
  share: number;
}

/** How much of a content whoever searches the web would find. */
export interface PublicText {
  passages: PublicPassage[];
  /** The share of all its runs of words that are public, from 0 to 1. */
  share: number;
  isFindable: boolean;
}

/** Of a whole text, more than this share in public is no coincidence (docs/anonymity.md). */
const TEXT_SHARE = 0.15;
/** Twelve words in a row, or half of a short passage. */
const RUN = 5;
const PASSAGE_SHARE = 0.5;

let known: ReadonlySet<number> | undefined;

/** Finds the passages that could be found by a web search: they are in ladders which are public already. */
export function findPublicPassages<Content extends DraftContent>(
  rules: Pick<KindRules<Content>, "rewriteTexts">,
  content: Content,
  publicShingles: ReadonlySet<number> = knownShingles(),
): PublicText {
  const passages: PublicPassage[] = [];
  let all = 0;
  let inPublic = 0;
  rules.rewriteTexts(content, (text, path) => {
    const found = shinglesOf(text).map((shingle) => publicShingles.has(shingle));
    const count = found.filter(Boolean).length;
    all += found.length;
    inPublic += count;
    if (longestRun(found) >= RUN || (count > 0 && count / found.length >= PASSAGE_SHARE)) {
      passages.push({ path, text, share: count / found.length });
    }
    return text;
  });
  const share = all === 0 ? 0 : inPublic / all;
  return { passages, share, isFindable: passages.length > 0 || share > TEXT_SHARE };
}

function longestRun(found: readonly boolean[]): number {
  let longest = 0;
  let run = 0;
  for (const one of found) {
    run = one ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function knownShingles(): ReadonlySet<number> {
  if (known === undefined) {
    const bytes = Buffer.from(PUBLIC_SHINGLES, "base64");
    const shingles = Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32BE(index * 4));
    known = new Set(shingles);
  }
  return known;
}
