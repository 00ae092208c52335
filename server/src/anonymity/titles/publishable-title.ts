import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";

import { canonicalTitle } from "./canonical-title.ts";
import { isNeutralTitle } from "./is-neutral-title.ts";
import { titleKey } from "./title-key.ts";

/** What decides how a level is called in public. */
export interface TitleRule {
  roleFamily: RoleFamily;
  rank: Rank;
  isManagement: boolean;
  /** The keys of titles that enough units use (see `titleKey`). */
  popular: ReadonlySet<string>;
}

/**
 * The title that peers read: the author's own where it is common or enough units use it, else the neutral one of its
 * role and rank. A rare title names its office.
 */
export function publishableTitle(
  { value, language }: { value: string; language: string },
  { popular, ...place }: TitleRule,
): string {
  if (isNeutralTitle(value) || popular.has(titleKey(value))) return value;
  return canonicalTitle(place, language);
}
