import type { TFunction } from "i18next";

import { errorText } from "#web/design/form/error-text.ts";

const FAULTS = [
  "placementEndsBeforeItBegins",
  "placementsOverlap",
  "placementNotYet",
  "placementNeedsNoDepartment",
  "tooManyPlacements",
  "repeated",
  "month",
] as const;

/** Says what is wrong with a placement. */
export function faultWords(t: TFunction, codes: readonly string[]): string {
  return [...new Set(codes)]
    .map((code) => {
      const known = FAULTS.find((fault) => fault === code);
      return known ? t(`office:fault.${known}`) : errorText(t, [code]);
    })
    .join(" ");
}
