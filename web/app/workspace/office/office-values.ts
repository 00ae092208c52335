import type { SaveOfficeValues } from "@rungs/shared/inputs/office";

import { textIn } from "../draft-text.tsx";
import type { OfficeDraft } from "./office.operations.ts";

import type { WrittenDraft } from "../drafts/written-draft.ts";

/** The values that a form about a part of the profile does not know: all but the version. */
export type OfficeValues = Omit<SaveOfficeValues, keyof WrittenDraft | "language">;

/** The profile as it stands, in the shape in which it is saved, with its texts in its own language. */
export function officeValues(office: OfficeDraft): OfficeValues {
  const { language } = office;
  const text = (localized: Parameters<typeof textIn>[0]) => textIn(localized, language) || null;
  return {
    title: textIn(office.title, language),
    charter: text(office.charter),
    charterScopes: [...office.charterScopes],
    strategy: office.ladderStrategy,
    strategyRationale: text(office.strategyRationale),
    sponsor: {
      rank: office.sponsor.rank as NonNullable<SaveOfficeValues["sponsor"]["rank"]> | null,
      stepsToChief: office.sponsor.stepsToChief,
      advocated: office.sponsor.advocated,
    },
    needs: office.needs.map((need) => ({
      function: need.function,
      weight: need.weight as SaveOfficeValues["needs"][number]["weight"],
    })),
    placements: office.placements.map((one) => ({
      id: one.id,
      function: one.function,
      placement: one.placement,
      department: one.department,
      from: one.from,
      to: one.to,
      reason: text(one.reason),
    })),
  };
}
