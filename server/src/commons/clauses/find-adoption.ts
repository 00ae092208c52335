import type { EvidenceType } from "@rungs/shared/vocabulary/evidence";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
import type { DataSource } from "typeorm";

/** How many listed ladders credit a kind of evidence at a rank; null is the whole role. */
export type AdoptionCount = (rank: Rank | null, evidence: EvidenceType) => number;

/** Counts the ladders for every rank and kind of evidence that some lines have: one statement, however many they are. */
export async function findAdoption(
  commons: DataSource,
  clauses: readonly { rank: Rank | null; evidence: readonly EvidenceType[] }[],
): Promise<AdoptionCount> {
  const ranks = [...new Set(clauses.map(({ rank }) => rank))];
  const evidence = [...new Set(clauses.flatMap((clause) => clause.evidence))];
  const rows = await commons.query<{ rank: Rank | null; evidence: EvidenceType; ladders: number }[]>(
    `SELECT rank, one.evidence, count(DISTINCT ladder_id)::int AS ladders
     FROM ladder_clause AS clause, unnest(clause.evidence) AS one (evidence)
     WHERE (rank = ANY ($1::smallint[]) OR ($2 AND rank IS NULL)) AND clause.evidence && $3::text[]
     GROUP BY rank, one.evidence`,
    [ranks.filter((rank) => rank !== null), ranks.includes(null), evidence],
  );
  const counts = new Map(rows.map(({ rank, evidence, ladders }) => [`${rank} ${evidence}`, ladders]));
  return (rank, evidence) => counts.get(`${rank} ${evidence}`) ?? 0;
}
