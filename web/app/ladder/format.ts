import type { TFunction } from "i18next";

import { type Localized, pickText } from "#web/design/localized-text.tsx";

/** The rank of a level on the neutral scale, such as `C4`. */
export const rankCode = (rank: number) => `C${rank}`;

/** The rank of a level with its name, such as `C4 · Senior`. */
export const rankName = (t: TFunction, rank: number) =>
  `${rankCode(rank)} · ${t(`vocabulary:rank.${rank as 1}`)}`;

/** A quarter as people write it. */
export function quarterName(t: TFunction, quarter: string): string {
  const [year, number = ""] = quarter.split("-Q");
  return t("commons:quarter", { year, number });
}

/** Years of experience in words. */
export function yearsName(t: TFunction, { min, max }: { min: number; max: number | null }): string {
  if (max === null && min === 0) return t("commons:years.any");
  if (max === null) return t("commons:years.from", { count: min });
  return min === max ? t("commons:years.exactly", { count: min }) : t("commons:years.between", { min, max });
}

/** The text alone, for places that hold no markup such as the title of a window. */
export const plainText = (text: Localized, language: string) => pickText(text, language)?.value ?? "";
