import type { FaceAttribute } from "@rungs/shared/vocabulary/face-tree";

import { factShares } from "./fact-shares.ts";
import { hiddenAmong, type RiskCell } from "./hidden-among.ts";
import {
  COST_BANDS,
  CROWD_BANDS,
  type CostBand,
  costBand,
  type CrowdBand,
  crowdBand,
  RISK_BANDS,
  type RiskBand,
  riskBand,
} from "./risk-band.ts";
import { FACTS_TO_LEAVE_OUT, type Fact, factOf } from "./risk-fact.ts";

/** One step of the author's path through the Atlas: showing this much of the face, and no more. */
export interface RiskStep extends RiskCell {
  /** The attribute that tells this cell from its siblings; null at the root. */
  narrowedBy: FaceAttribute | null;
  /** The attributes that its face shows. */
  shows: readonly FaceAttribute[];
}

/** What a step would give. */
export interface RiskOption {
  cellId: string;
  band: RiskBand;
  shownBand: CrowdBand;
}

/** What one published fact costs: something of the face, or something that the document tells. */
export interface FactCost {
  fact: FaceAttribute | Fact;
  cost: CostBand;
}

/** The least that has to be given up for a better answer. */
export type Coarsening =
  | { kind: "LEAVE_OUT"; fact: Fact; band: RiskBand; shownBand: CrowdBand }
  | { kind: "SHOW_LESS"; cellId: string; band: RiskBand; shownBand: CrowdBand };

/** How well hidden an author would be. It holds bands only, so that it tells nothing exact about anybody else. */
export interface RiskAssessment {
  band: RiskBand;
  shownBand: CrowdBand;
  /** Dearest first. */
  costs: FactCost[];
  /** Every step of the path, showing nothing first. */
  options: RiskOption[];
  /** Null where all is clear, or nothing helps. */
  cheapest: Coarsening | null;
}

export interface RiskToAssess {
  path: readonly RiskStep[];
  chosen: string;
  /** Facts that readers have already: nothing is won by leaving them out. */
  toldBefore?: readonly Fact[];
}

/**
 * Says how well hidden an author would be who shows the face of `chosen`, a cell on the path from the root to the
 * finest cell they may show. Telling more never improves the answer, showing less never worsens it.
 */
export function assessRisk({ path, chosen, toldBefore = [] }: RiskToAssess): RiskAssessment {
  const network = path[0];
  const step = path.find(({ cellId }) => cellId === chosen);
  if (!network || !step) throw new Error("The chosen cell does not lie on the path.");
  const options = optionsOf(path, network);
  const { band, shownBand } = options[path.indexOf(step)]!;
  return {
    band,
    shownBand,
    costs: costsOf(path.slice(0, path.indexOf(step) + 1), network),
    options,
    cheapest: cheapestOf(path, step, band, toldBefore),
  };
}

/** The one of several assessments in which the author is hidden worst; the first of those that are alike. */
export function worstRisk(assessments: readonly RiskAssessment[]): RiskAssessment {
  const hidden = ({ band, shownBand }: RiskAssessment) =>
    RISK_BANDS.indexOf(band) * CROWD_BANDS.length + CROWD_BANDS.indexOf(shownBand);
  return assessments.reduce((worst, one) => (hidden(one) < hidden(worst) ? one : worst));
}

/** Who is among the few of a finer cell is among the many of a coarser one, so the better number holds for both. */
function optionsOf(path: readonly RiskStep[], network: RiskCell): RiskOption[] {
  let best = 1;
  return path
    .toReversed()
    .map((step) => {
      best = Math.max(best, hiddenAmong(step, network));
      return { cellId: step.cellId, band: riskBand(best), shownBand: crowdBand(best) };
    })
    .reverse();
}

function costsOf(pathToStep: readonly RiskStep[], network: RiskCell): FactCost[] {
  const step = pathToStep.at(-1)!;
  const left = new Map<FactCost["fact"], number>();
  pathToStep.forEach(({ narrowedBy, candidates }, index) => {
    const parent = pathToStep[index - 1];
    if (!parent || !narrowedBy || !step.shows.includes(narrowedBy)) return;
    left.set(narrowedBy, (left.get(narrowedBy) ?? 1) * (candidates / Math.max(1, parent.candidates)));
  });
  for (const [fact, share] of factShares(step, network)) left.set(fact, share);
  // Within one band the order is that of the facts, not of the exact shares.
  return [...left]
    .map(([fact, share]) => ({ fact, cost: costBand(share) }))
    .sort((a, b) => COST_BANDS.indexOf(b.cost) - COST_BANDS.indexOf(a.cost));
}

function cheapestOf(
  path: readonly RiskStep[],
  step: RiskStep,
  band: RiskBand,
  toldBefore: readonly Fact[],
): Coarsening | null {
  const network = path[0]!;
  const isBetter = (other: RiskBand) => RISK_BANDS.indexOf(other) > RISK_BANDS.indexOf(band);
  const upToStep = path.slice(0, path.indexOf(step) + 1);
  for (const fact of FACTS_TO_LEAVE_OUT) {
    if (toldBefore.includes(fact) || !step.facts.some((count) => factOf(count.fact) === fact)) continue;
    const without = path.map((one) => ({
      ...one,
      facts: one.facts.filter((count) => factOf(count.fact) !== fact),
    }));
    const option = optionsOf(without, without[0]!).find(({ cellId }) => cellId === step.cellId)!;
    if (isBetter(option.band))
      return { kind: "LEAVE_OUT", fact, band: option.band, shownBand: option.shownBand };
  }
  const coarser = optionsOf(path, network)
    .slice(0, upToStep.length - 1)
    .reverse();
  const better = coarser.find((option) => isBetter(option.band));
  return better ? { kind: "SHOW_LESS", ...better } : null;
}
