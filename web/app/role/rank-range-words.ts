import type { TFunction } from "i18next";

import { rankName } from "#web/ladder/format.ts";

/** The ranks that people in a role have, such as `C2 · Growing – C4 · Senior`. */
export function rankRangeWords(t: TFunction, { min, max }: { min: number; max: number }): string {
  return min === max ? rankName(t, min) : `${rankName(t, min)} – ${rankName(t, max)}`;
}
