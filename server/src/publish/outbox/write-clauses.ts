import type { PublishedLadder } from "@rungs/shared/published-ladder";
import type { EntityManager } from "typeorm";

import { evidenceOf } from "#server/commons/clauses/evidence-of.ts";

/** Lets the lines of a listed ladder be found that credit work outside the company. One that has such rows gets them anew. */
export async function writeClauses(
  manager: EntityManager,
  ladderId: string,
  { roleFamily, language, levels, expectations }: PublishedLadder,
): Promise<void> {
  await removeClauses(manager, ladderId);
  const clauses = expectations.flatMap(({ level, text }) => {
    const evidence = evidenceOf(text);
    const rank = levels.find(({ ordinal }) => ordinal === level)?.rank ?? null;
    return evidence.length ? [{ level, rank, evidence, text }] : [];
  });
  if (!clauses.length) return;
  await manager.query(
    `INSERT INTO ladder_clause (ladder_id, level, rank, role_family, language, evidence, text)
     SELECT $1, level, rank, $2, $3, evidence, text
     FROM jsonb_to_recordset($4) AS clause (level smallint, rank smallint, evidence text[], text jsonb)`,
    [ladderId, roleFamily, language, JSON.stringify(clauses)],
  );
}

/** Takes the lines of a ladder away; one that has none changes nothing. */
export async function removeClauses(manager: EntityManager, ladderId: string): Promise<void> {
  await manager.query("DELETE FROM ladder_clause WHERE ladder_id = $1", [ladderId]);
}
