import { LIMITS } from "@rungs/shared/limits";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { OCCUPATIONS_BY_ROLE_FAMILY, type OccupationCode } from "@rungs/shared/vocabulary/occupations";

import { splitTitle } from "../split-title.ts";
import { readFamily } from "./read-family.ts";
import { type RankRange, readRank } from "./read-rank.ts";

/** What a title means to offices that call the same job something else. */
export interface TitleMatch {
  /** OTHER is a job that no open source office has; null is no job that could be made out. */
  family: RoleFamily | null;
  /** On the neutral scale C1 to C10; null where the title says nothing of it. */
  rank: RankRange | null;
  /** The occupations nearest to the family. */
  occupations: readonly OccupationCode[];
  /** How sure the family is, from 0 to 1. */
  confidence: number;
}

/**
 * Finds the role that a title names, in English or Chinese, however it is spelled, shortened and ordered. The same
 * title always gives the same answer.
 *
 * The confidence says of how many titles with such words the family is right. Each kind of evidence (a phrase that
 * names the role, a word for what it is about, what somebody does in open source) has its own, set to what it
 * achieved on titles labelled by hand; a word that no list knows, a rival family, a neighbouring trade each take a
 * quarter of it. So 0.8 and more is only reached where every word of the title is understood and all of them point
 * the same way. The test beside this file checks on other labelled titles that what is claimed holds.
 */
export function matchTitle(title: string): TitleMatch {
  // What is longer than any title may be is not read: it would cost time and mean nothing.
  const words = title.length > LIMITS.nameCharacters ? [] : splitTitle(title);
  const { family, confidence } = readFamily(words);
  return {
    family,
    rank: readRank(words, family),
    occupations: family ? OCCUPATIONS_BY_ROLE_FAMILY[family] : [],
    confidence,
  };
}
