import type { TFunction } from "i18next";

/** What an office tells of the person above it besides their rank, in words. */
export function sponsorWords(
  t: TFunction,
  { stepsToChief, advocated }: { stepsToChief: number | null; advocated: boolean | null },
): string[] {
  return [
    stepsToChief === null ? null : t("ofOffice.steps", { count: stepsToChief }),
    advocated === null ? null : t(advocated ? "ofOffice.advocated" : "ofOffice.notAdvocated"),
  ].filter((words) => words !== null);
}
