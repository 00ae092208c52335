import type { Face } from "@rungs/shared/published-ladder";

import type { RiskAssessment } from "#server/anonymity/risk/assess-risk.ts";

import type { Hiding } from "./hiding.type.ts";

/** An assessment as its author sees it, with the face that each option would show. */
export function toHiding(
  { band, shownBand, costs, options, cheapest }: RiskAssessment,
  chosen: string,
  faceOf: (cellId: string) => Face,
): Hiding {
  return {
    band,
    hiddenAmong: shownBand,
    costs: costs.map(({ fact, cost }) => ({ fact, cost })),
    options: options.map((option) => ({
      cellId: option.cellId,
      face: faceOf(option.cellId),
      band: option.band,
      hiddenAmong: option.shownBand,
      chosen: option.cellId === chosen,
    })),
    cheapest: cheapest && {
      leaveOut: cheapest.kind === "LEAVE_OUT" ? cheapest.fact : null,
      cellId: cheapest.kind === "SHOW_LESS" ? cheapest.cellId : null,
      band: cheapest.band,
      hiddenAmong: cheapest.shownBand,
    },
  };
}
