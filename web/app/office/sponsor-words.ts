import type { TFunction } from "i18next";

/** What an office tells of the person above it besides their rank, in words. */
export function sponsorWords(
  t: TFunction,
  { stepsToChief, advocated }: { stepsToChief: number | null; advocated: boolean | null },
): string[] {
  return [
    stepsToChief === null ? null : t("office:steps", { count: stepsToChief }),
    advocated === null ? null : t(advocated ? "office:advocated" : "office:notAdvocated"),
  ].filter((words) => words !== null);
}
