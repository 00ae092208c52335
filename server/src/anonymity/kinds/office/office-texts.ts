import type { LocalizedText } from "@rungs/shared/ladder";
import type { Office } from "@rungs/shared/office";

import { visibleText } from "../../redaction/visible-text.ts";
import type { OfficeSection, RewriteText } from "../passage-path.ts";

/**
 * Rewrites every text of an office profile that can leave with it, in reading order, as far as it can be seen. What
 * the office needs never leaves: it is taken out.
 */
export function rewriteOfficeTexts(office: Office, rewrite: RewriteText): Office {
  const text = (section: OfficeSection, localized: LocalizedText, id: string | null = null) =>
    localized.map(({ language, value }) => ({
      language,
      value: rewrite(visibleText(value), { section, id, index: 0, language }),
    }));
  const textOrNull = (section: OfficeSection, localized: LocalizedText | null, id: string | null = null) =>
    localized === null ? null : text(section, localized, id);

  return {
    title: text("TITLE", office.title),
    language: office.language,
    charter: textOrNull("CHARTER", office.charter),
    charterScopes: office.charterScopes,
    strategy: office.strategy,
    strategyRationale: textOrNull("STRATEGY_RATIONALE", office.strategyRationale),
    sponsor: office.sponsor,
    needs: [],
    placements: office.placements.map((one) => ({
      id: one.id,
      function: one.function,
      placement: one.placement,
      department: one.department,
      from: one.from,
      to: one.to,
      reason: textOrNull("PLACEMENT_REASON", one.reason, one.id),
    })),
  };
}
