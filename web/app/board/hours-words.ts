import { sharedHours } from "@rungs/shared/shared-hours";
import type { TFunction } from "i18next";

import { hourBlocks, stretchWords } from "./stretch-words.ts";

/** When an author can talk: the part of the reader's own day, by their clock; null where either is not told. */
export function sharedHoursWords(
  t: TFunction,
  hours: readonly number[],
  clock: number | null,
): string | null {
  if (hours.length === 0 || clock === null) return null;
  const shared = sharedHours(hourBlocks(hours), clock);
  return shared.length > 0 ? t("board:hours.shared", { hours: stretchWords(shared) }) : t("board:hours.none");
}
