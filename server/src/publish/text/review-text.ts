import type { Ladder } from "@rungs/shared/ladder";
import type { EntityManager } from "typeorm";

import { findPublicPassages, type PublicText } from "#server/anonymity/public-text/find-public-passages.ts";
import type { Decision } from "#server/anonymity/redaction/decide.ts";
import { type LadderRedaction, reviewLadder } from "#server/anonymity/redaction/redact-ladder.ts";
import type { OwnSecret } from "#server/anonymity/redaction/secret.ts";
import {
  neutraliseTitles,
  rareTitleKeys,
  type ReplacedTitle,
  withReplacedTitles,
} from "#server/anonymity/titles/neutralise-titles.ts";

/** What the words of a ladder tell, and what becomes of them. */
export interface TextReview {
  redaction: LadderRedaction;
  /** Titles that peers read in other words, because too few units use them. */
  replacedTitles: ReplacedTitle[];
  publicText: PublicText;
}

/** Puts neutral titles in the place of rare ones, redacts a ladder, and looks for what is on the web already. */
export async function reviewText(
  manager: EntityManager,
  ladder: Ladder,
  known: { secrets: readonly OwnSecret[]; decisions: readonly Decision[] },
): Promise<TextReview> {
  const popular = await findPopularTitles(manager, rareTitleKeys(ladder));
  const neutral = neutraliseTitles(ladder, popular);
  const redaction = withReplacedTitles(reviewLadder(neutral.ladder, known), neutral.replaced);
  return { redaction, replacedTitles: neutral.replaced, publicText: findPublicPassages(redaction.redacted) };
}

/** Of the titles asked for, those that at least five units use; of the others the database tells nothing. */
async function findPopularTitles(
  manager: EntityManager,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const rows = await manager.query<{ title_key: string }[]>("SELECT title_key FROM popular_titles($1)", [
    keys,
  ]);
  return new Set(rows.map(({ title_key }) => title_key));
}
