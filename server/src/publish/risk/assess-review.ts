import { FACE_ATTRIBUTES } from "@rungs/shared/vocabulary/face-tree";
import type { EntityManager } from "typeorm";

import type { AtlasCell } from "#server/anonymity/atlas/atlas.ts";
import type { CellStanding } from "#server/anonymity/atlas/choose-cell.ts";
import { labelOf } from "#server/anonymity/atlas/label-of.ts";
import { assessRisk, type RiskAssessment } from "#server/anonymity/risk/assess-risk.ts";
import type { Fact, ToldFacts } from "#server/anonymity/risk/risk-fact.ts";

import { findRiskPath } from "./find-risk-path.ts";

/** What a review knows when it asks how well hidden its author would be. */
export interface RiskQuestion {
  quarter: string;
  /** From the root to the finest cell that the author may show. */
  path: readonly AtlasCell[];
  standings: readonly CellStanding[];
  /** The cell of the path that is shown. */
  chosen: string;
  /** What the document tells, and what readers know of its author beside it. */
  facts: ToldFacts;
  /** Those of the facts that readers have already. */
  toldBefore: readonly Fact[];
}

/** Says how well hidden the author of a document would be, in a transaction of their organisation. */
export async function assessReview(
  manager: EntityManager,
  { quarter, path, standings, chosen, facts, toldBefore }: RiskQuestion,
): Promise<RiskAssessment> {
  const steps = path.map((cell, index) => {
    const face = labelOf(cell);
    return {
      cellId: cell.id,
      narrowedBy: path[index - 1]?.split ?? null,
      shows: FACE_ATTRIBUTES.filter((attribute) => face[attribute] !== null),
      revealed: standings.find(({ cellId }) => cellId === cell.id)?.revealed ?? 0,
    };
  });
  return assessRisk({ path: await findRiskPath(manager, quarter, steps, facts), chosen, toldBefore });
}
