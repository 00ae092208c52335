import { THRESHOLDS } from "../thresholds.ts";

/** What the door does: refuse, ask a second person of the organisation, or let one person decide. */
export const RISK_BANDS = ["REFUSED", "SECOND_PERSON", "CLEAR"] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

/** The steps in which the number is told; an exact one would tell what another office entered. */
export const CROWD_BANDS = ["FROM_1_TO_4", "FROM_5_TO_9", "FROM_10_TO_19", "ABOVE_19"] as const;
export type CrowdBand = (typeof CROWD_BANDS)[number];

/** How much a fact costs, in steps, for the same reason. */
export const COST_BANDS = ["NOTHING", "LITTLE", "SOME", "MUCH"] as const;
export type CostBand = (typeof COST_BANDS)[number];

/** What the door does with somebody hidden among so many. */
export function riskBand(hiddenAmong: number): RiskBand {
  if (hiddenAmong < THRESHOLDS.hiddenAmongToPublish) return "REFUSED";
  return hiddenAmong < THRESHOLDS.hiddenAmongAlone ? "SECOND_PERSON" : "CLEAR";
}

/** The step in which a number is told. */
export function crowdBand(hiddenAmong: number): CrowdBand {
  if (hiddenAmong < 5) return "FROM_1_TO_4";
  if (hiddenAmong < 10) return "FROM_5_TO_9";
  return hiddenAmong < 20 ? "FROM_10_TO_19" : "ABOVE_19";
}

/** The step of a cost, by the share of candidates that the fact leaves. */
export function costBand(share: number): CostBand {
  if (share >= 0.95) return "NOTHING";
  if (share >= 0.75) return "LITTLE";
  return share >= 0.4 ? "SOME" : "MUCH";
}
