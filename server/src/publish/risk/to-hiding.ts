import { labelOf } from "#server/anonymity/atlas/label-of.ts";

import type { ReviewRisk } from "../review.ts";
import type { Hiding } from "./hiding.type.ts";

/** How well hidden an author would be, as they see it, with the face that each option would show. */
export function toHiding({ assessment, quarter, path, chosen }: ReviewRisk): Hiding {
  const { band, shownBand, costs, options, cheapest } = assessment;
  return {
    quarter,
    band,
    hiddenAmong: shownBand,
    costs: costs.map(({ fact, cost }) => ({ fact, cost })),
    options: path.flatMap((cell) => {
      const option = options.find(({ cellId }) => cellId === cell.id);
      if (!option) return [];
      return {
        cellId: cell.id,
        face: labelOf(cell),
        band: option.band,
        hiddenAmong: option.shownBand,
        chosen: cell.id === chosen,
      };
    }),
    cheapest: cheapest && {
      leaveOut: cheapest.kind === "LEAVE_OUT" ? cheapest.fact : null,
      cellId: cheapest.kind === "SHOW_LESS" ? cheapest.cellId : null,
      band: cheapest.band,
      hiddenAmong: cheapest.shownBand,
    },
  };
}
