import type { Ladder } from "@rungs/shared/ladder";
import type { PublishedLadder } from "@rungs/shared/published-ladder";

import { ladderDocumentText } from "../document-text.ts";
import { toPublishedLadder } from "../generalise.ts";
import { levelOrdinals } from "../level-order.ts";
import { untoldTitles } from "../redaction/untold-titles.ts";
import { distinctTitles, neutraliseTitles, rareTitleKeys } from "../titles/neutralise-titles.ts";
import type { KindRules } from "./kind-rules.ts";
import { rewriteTexts } from "./ladder-texts.ts";

/** A career ladder: codes and internal titles stay behind, and rare titles are shown in neutral words. */
export const LADDER_RULES: KindRules<Ladder, PublishedLadder> = {
  rewriteTexts,
  privateWords({ levels }) {
    const ordinals = levelOrdinals({ levels });
    return {
      codes: levels.flatMap(({ id, code }) =>
        code === null ? [] : [{ value: code, ordinal: ordinals.get(id) as number }],
      ),
      internalTitles: untoldTitles(
        levels.map(({ internalTitle }) => internalTitle),
        levels.flatMap(({ externalTitles }) => externalTitles),
      ),
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
