import type { AddPositionValues, NameSuccessorValues } from "@rungs/shared/inputs/succession";
import type { DraftKind } from "@rungs/shared/draft";
import type { LocalizedText } from "@rungs/shared/ladder";
import { LIMITS } from "@rungs/shared/limits";
import type { Readiness } from "@rungs/shared/vocabulary/succession";
import type { DataSource, EntityManager } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

import type { Author } from "../require-author.ts";

/** Somebody who could take a position over. */
export interface Successor {
  id: string;
  name: string;
  readiness: Readiness;
}

/** A level of a ladder, or a whole draft, with those who could follow there. */
export interface Position {
  id: string;
  draftId: string;
  kind: DraftKind;
  /** Of the draft. */
  title: LocalizedText;
  levelId: string | null;
  /** What peers may call the level; null of a whole draft, and of a level that has no such title. */
  levelTitle: LocalizedText | null;
  /** What the organisation calls it; null where it has no name of its own. */
  internalTitle: string | null;
  /** Whether the level is no longer in the ladder. */
  isGone: boolean;
  successors: Successor[];
}

/** A ladder or a role of the organisation's, with the levels that can be a position. */
export interface PositionChoice {
  draftId: string;
  title: LocalizedText;
  levels: { id: string; title: LocalizedText | null; internalTitle: string | null }[];
}

export type SuccessionResult =
  { ok: true; positions: Position[] } | { ok: false; problem: "not-found" | "too-many" };

/** Every position in the order in which the drafts were begun and their levels stand; of those who do not lead, none. */
export async function findSuccession(workspace: DataSource, lead: Author): Promise<Position[]> {
  return asPerson(workspace, lead, (manager) => readSuccession(manager, lead));
}

/** What can be a position: every ladder and role that the organisation writes, at most 100, newest first. */
export async function findPositionChoices(workspace: DataSource, lead: Author): Promise<PositionChoice[]> {
  return asPerson(workspace, lead, (manager) =>
    manager.query<PositionChoice[]>(
      `SELECT id AS "draftId", content -> 'title' AS title, coalesce((
         SELECT jsonb_agg(jsonb_build_object(
           'id', level.value ->> 'id', 'title', level.value #> '{externalTitles,0}',
           'internalTitle', coalesce(level.value ->> 'internalTitle', level.value ->> 'code')
         ) ORDER BY level.place)
         FROM jsonb_array_elements(CASE WHEN kind = 'LADDER' THEN content -> 'levels' END)
           WITH ORDINALITY AS level (value, place)
       ), '[]') AS levels
       FROM draft WHERE organization_id = $1 AND kind IN ('LADDER', 'ROLE')
       ORDER BY created_at DESC, id DESC LIMIT ${LIMITS.successionPositions}`,
      [lead.organizationId],
    ),
  );
}

/** Adds a position; one that is there stays as it is. */
export function addPosition(
  workspace: DataSource,
  lead: Author,
  { draftId, levelId = null }: AddPositionValues,
): Promise<SuccessionResult> {
  return change(workspace, lead, async (manager) => {
    const [known] = await manager.query<{ found: boolean; positions: number }[]>(
      `SELECT EXISTS (
         SELECT FROM draft WHERE organization_id = $1 AND id = $2 AND kind IN ('LADDER', 'ROLE')
           AND ($3::uuid IS NULL OR content -> 'levels' @> jsonb_build_array(jsonb_build_object('id', $3::uuid)))
       ) AS found, (
         SELECT count(*)::integer FROM succession_position
         WHERE organization_id = $1 AND (draft_id, level_id) IS DISTINCT FROM ($2::uuid, $3::uuid)
       ) AS positions`,
      [lead.organizationId, draftId, levelId],
    );
    if (!known?.found) return "not-found";
    if (known.positions >= LIMITS.successionPositions) return "too-many";
    await manager.query(
      `INSERT INTO succession_position (organization_id, draft_id, level_id) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [lead.organizationId, draftId, levelId],
    );
    return null;
  });
}

/** Takes a position out, and those who could follow there. */
export function removePosition(
  workspace: DataSource,
  lead: Author,
  positionId: string,
): Promise<SuccessionResult> {
  return change(workspace, lead, async (manager) => {
    await manager.query("DELETE FROM succession_position WHERE organization_id = $1 AND id = $2", [
      lead.organizationId,
      positionId,
    ]);
    return null;
  });
}

/** Says when somebody could take a position over; the same name in other capitals is the same person. */
export function nameSuccessor(
  workspace: DataSource,
  lead: Author,
  { positionId, name, readiness }: NameSuccessorValues,
): Promise<SuccessionResult> {
  return change(workspace, lead, async (manager) => {
    const [position] = await manager.query<{ successors: number }[]>(
      `SELECT (SELECT count(*)::integer FROM succession_candidate
               WHERE organization_id = $1 AND position_id = $2 AND lower(name) <> lower($3)) AS successors
       FROM succession_position WHERE organization_id = $1 AND id = $2`,
      [lead.organizationId, positionId, name],
    );
    if (!position) return "not-found";
    if (position.successors >= LIMITS.successorsOfPosition) return "too-many";
    await manager.query(
      `WITH renamed AS (
         UPDATE succession_candidate SET name = $3, readiness = $4
         WHERE organization_id = $1 AND position_id = $2 AND lower(name) = lower($3) RETURNING id
       )
       INSERT INTO succession_candidate (organization_id, position_id, name, readiness)
       SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT FROM renamed)`,
      [lead.organizationId, positionId, name, readiness],
    );
    return null;
  });
}

/** Takes somebody out of a position. */
export function removeSuccessor(
  workspace: DataSource,
  lead: Author,
  successorId: string,
): Promise<SuccessionResult> {
  return change(workspace, lead, async (manager) => {
    await manager.query("DELETE FROM succession_candidate WHERE organization_id = $1 AND id = $2", [
      lead.organizationId,
      successorId,
    ]);
    return null;
  });
}

function change(
  workspace: DataSource,
  lead: Author,
  act: (manager: EntityManager) => Promise<"not-found" | "too-many" | null>,
): Promise<SuccessionResult> {
  return asPerson(workspace, lead, async (manager): Promise<SuccessionResult> => {
    await takeTurns(manager, "succession", lead.organizationId);
    const problem = await act(manager);
    return problem ? { ok: false, problem } : { ok: true, positions: await readSuccession(manager, lead) };
  });
}

async function readSuccession(manager: EntityManager, { organizationId }: Author): Promise<Position[]> {
  return manager.query<Position[]>(
    `SELECT position.id, draft.id AS "draftId", draft.kind, draft.content -> 'title' AS title,
       position.level_id AS "levelId", level.value #> '{externalTitles,0}' AS "levelTitle",
       coalesce(level.value ->> 'internalTitle', level.value ->> 'code') AS "internalTitle",
       position.level_id IS NOT NULL AND level.value IS NULL AS "isGone",
       coalesce((
         SELECT jsonb_agg(jsonb_build_object('id', one.id, 'name', one.name, 'readiness', one.readiness)
           ORDER BY one.name, one.id)
         FROM succession_candidate one
         WHERE one.organization_id = $1 AND one.position_id = position.id
       ), '[]') AS successors
     FROM succession_position position
     JOIN draft ON draft.organization_id = $1 AND draft.id = position.draft_id
     LEFT JOIN LATERAL jsonb_array_elements(CASE WHEN draft.kind = 'LADDER' THEN draft.content -> 'levels' END)
       WITH ORDINALITY AS level (value, place) ON level.value ->> 'id' = position.level_id::text
     WHERE position.organization_id = $1
     ORDER BY draft.created_at, draft.id, level.place DESC NULLS LAST, position.id`,
    [organizationId],
  );
}
