import type { TFunction } from "i18next";

import { rankCode, rankName } from "#web/ladder/format.ts";

/** The ranks that people in a role have, such as `C2 · Growing – C4 · Senior`. */
export function rankRangeWords(t: TFunction, { min, max }: { min: number; max: number }): string {
  return min === max ? rankName(t, min) : `${rankName(t, min)} – ${rankName(t, max)}`;
}

/** The same without names, for lists: `C2–C4`. */
export function rankCodes({ min, max }: { min: number; max: number }): string {
  return min === max ? rankCode(min) : `${rankCode(min)}–${rankCode(max)}`;
}
