import type { DraftContent } from "@rungs/shared/draft";
import type { EntityManager } from "typeorm";

import type { KindRules, ReplacedTitle } from "#server/anonymity/kinds/kind-rules.ts";
import { findPublicPassages, type PublicText } from "#server/anonymity/public-text/find-public-passages.ts";
import {
  type KnownWords,
  redactContent,
  type Redaction,
} from "#server/anonymity/redaction/redact-content.ts";
import { withReplacedTitles } from "#server/anonymity/titles/with-replaced-titles.ts";

/** What the words of a draft tell, and what becomes of them. */
export interface TextReview {
  redaction: Redaction;
  /** Titles that peers read in other words, because too few units use them. */
  replacedTitles: ReplacedTitle[];
  publicText: PublicText;
}

/** Puts neutral titles in the place of rare ones, redacts a draft, and looks for what is on the web already. */
export async function reviewText(
  manager: EntityManager,
  rules: KindRules,
  content: DraftContent,
  known: KnownWords,
): Promise<TextReview> {
  const { titles } = rules;
  if (!titles) return toReview(rules, redactContent(rules, content, known), []);
  const popular = await findPopularTitles(manager, titles.rareKeys(content));
  const neutral = titles.neutralise(content, popular);
  const redaction = redactContent(rules, neutral.content, known);
  return toReview(rules, withReplacedTitles(titles, redaction, neutral.replaced), neutral.replaced);
}

function toReview(rules: KindRules, redaction: Redaction, replacedTitles: ReplacedTitle[]): TextReview {
  return { redaction, replacedTitles, publicText: findPublicPassages(rules, redaction.redacted) };
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
