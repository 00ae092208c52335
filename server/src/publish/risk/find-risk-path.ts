import type { EntityManager } from "typeorm";

import type { RiskStep } from "#server/anonymity/risk/assess-risk.ts";
import { type CountedFact, COUNTED_FACTS, type ToldFacts } from "#server/anonymity/risk/risk-fact.ts";

/** A step of the author's path before anything was counted. */
export type UncountedStep = Omit<RiskStep, "candidates" | "facts">;

interface FactRow {
  cellId: string;
  fact: CountedFact;
  others: number;
  known: number;
  same: number;
}

/** Counts, in a transaction of the author's organisation, who else tells what a document tells, step by step. */
export async function findRiskPath(
  manager: EntityManager,
  quarter: string,
  steps: readonly UncountedStep[],
  told: ToldFacts,
): Promise<RiskStep[]> {
  const facts = COUNTED_FACTS.filter((fact) => (told[fact] ?? null) !== null);
  const rows = await manager.query<FactRow[]>(
    `SELECT cell_id AS "cellId", fact, others, known, same FROM count_facts($1, $2, $3, $4)`,
    [quarter, steps.map(({ cellId }) => cellId), facts, facts.map((fact) => told[fact])],
  );
  return steps.map(({ cellId, narrowedBy, shows, revealed }) => {
    const counted = rows.filter((row) => row.cellId === cellId);
    return {
      cellId,
      narrowedBy,
      shows,
      revealed,
      // The others, and the author: one of those who could be meant, counted in this quarter or not.
      candidates: 1 + (counted[0]?.others ?? 0),
      facts: counted.map(({ fact, known, same }) => ({ fact, known, same })),
    };
  });
}
