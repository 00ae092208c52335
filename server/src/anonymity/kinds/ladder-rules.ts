import type { Ladder } from "@rungs/shared/ladder";
import type { PublishedLadder } from "@rungs/shared/published-ladder";

import { ladderDocumentText } from "../document-text.ts";
import { toPublishedLadder } from "../generalise.ts";
import { levelOrdinals } from "../level-order.ts";
import { untoldTitles } from "../redaction/untold-titles.ts";
import { distinctTitles, neutraliseTitles, rareTitleKeys } from "../titles/neutralise-titles.ts";
import type { KindRules } from "./kind-rules.ts";
import { rewriteTexts } from "./ladder-texts.ts";

/** A career ladder: codes, grades and internal titles stay behind, and rare titles are shown in neutral words. */
export const LADDER_RULES: KindRules<Ladder, PublishedLadder> = {
  rewriteTexts,
  privateWords({ levels }) {
    const ordinals = levelOrdinals({ levels });
    const shownTitles = levels.flatMap(({ externalTitles }) => externalTitles);
    return {
      codes: levels.flatMap(({ id, code, grade }) =>
        [code, grade]
          .filter((value) => typeof value === "string")
          .map((value) => ({ value, ordinal: ordinals.get(id) as number })),
      ),
      internalTitles: untoldTitles(
        levels.flatMap(({ internalTitle, grade }) => [internalTitle, isTitle(grade) ? grade : null]),
        shownTitles,
      ),
      shownTitles,
    };
  },
  titles: { rareKeys: rareTitleKeys, neutralise: neutraliseTitles, distinct: distinctTitles },
  generalise: toPublishedLadder,
  documentText: ladderDocumentText,
  facts({ language, roleFamily, levels, strategy, individualContributor }) {
    return {
      LANGUAGE: language,
      ROLE_FAMILY: roleFamily,
      LEVELS: String(levels.length),
      STRATEGY: strategy,
      INDIVIDUAL_CONTRIBUTOR: individualContributor === null ? null : String(individualContributor),
    };
  },
};

/** A grade in several words, such as Silver Band, reads like a title; any other reads like a code. */
function isTitle(grade: string | null): boolean {
  return grade !== null && /\S\s+\S/.test(grade) && !/\d/.test(grade);
}
