import type { TFunction } from "i18next";

import { languageName } from "#web/design/localized-text.tsx";
import { faceNodeWord } from "#web/ladder/face-node-word.ts";

import type { Hiding, DraftReview } from "./review.operations.ts";

type Fact = Hiding["costs"][number]["fact"];

/** What a ladder and its face tell of one fact, in the reader's words. */
export function factValue(
  t: TFunction,
  readerLanguage: string,
  fact: Fact,
  {
    face,
    language,
    roleFamily,
    levels,
    strategy,
    individualContributor,
  }: NonNullable<DraftReview["document"]>,
): string {
  switch (fact) {
    case "INDUSTRY":
      return faceNodeWord(t, "industry", face.industry) ?? "";
    case "REGION":
      return faceNodeWord(t, "region", face.region) ?? "";
    case "SIZE":
      return faceNodeWord(t, "size", face.size) ?? "";
    case "TEAM_SIZE":
      return faceNodeWord(t, "teamSize", face.teamSize) ?? "";
    case "OFFICE_AGE":
      return faceNodeWord(t, "officeAge", face.officeAge) ?? "";
    case "REPORTING_LINE":
      return faceNodeWord(t, "reportingLine", face.reportingLine) ?? "";
    case "LANGUAGE":
      return languageName(language, readerLanguage);
    case "ROLE_FAMILY":
      return t(`vocabulary:roleFamily.${roleFamily}`);
    case "LEVELS":
      return t("publish:hiding.levels", { count: levels.length });
    case "STRATEGY":
      return t(`vocabulary:ladderStrategy.${strategy}`);
    case "INDIVIDUAL_CONTRIBUTOR":
      return individualContributor ? t("publish:hiding.yes") : t("publish:hiding.no");
  }
}
