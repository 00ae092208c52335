import type { TFunction } from "i18next";

import { rankName } from "#web/ladder/format.ts";
import { sponsorWords } from "#web/office/sponsor-words.ts";

import type { DraftPart } from "../drafts/draft-conflict.tsx";
import type { OfficeValues } from "./office-values.ts";

/** What a profile says of the office as a whole. */
export type OfficeDetails = Omit<OfficeValues, "needs" | "placements">;

const FIELDS = ["title", "charter", "charterScopes", "sponsor", "strategy", "strategyRationale"] as const;

/** What a profile says of the office as a whole, part by part, in words that people compare. */
export function detailsParts(t: TFunction, details: OfficeDetails): DraftPart[] {
  return FIELDS.map((field) => ({
    field,
    label: t(`office:field.${field}`),
    words: words(t, field, details),
  }));
}

function words(t: TFunction, field: (typeof FIELDS)[number], details: OfficeDetails): string {
  switch (field) {
    case "charterScopes":
      return details.charterScopes.map((scope) => t(`vocabulary:charterScope.${scope}`)).join(" · ");
    case "sponsor": {
      const { rank, stepsToChief = null, advocated = null } = details.sponsor;
      return [...(rank ? [rankName(t, rank)] : []), ...sponsorWords(t, { stepsToChief, advocated })].join(
        " · ",
      );
    }
    case "strategy":
      return details.strategy ? t(`vocabulary:ladderStrategy.${details.strategy}`) : "";
    default:
      return details[field] ?? "";
  }
}
