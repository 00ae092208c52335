import type { AddAdoptionValues, EndAdoptionValues } from "@rungs/shared/inputs/adoption";
import { LIMITS } from "@rungs/shared/limits";
import type { Department } from "@rungs/shared/vocabulary/office";
import type { DataSource, EntityManager } from "typeorm";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

/** A team that works with a ladder of the office's. */
export interface Adoption {
  id: string;
  /** The version it took over, whatever became of the ladder since. */
  version: number;
  department: Department;
  team: string | null;
  since: string;
  changed: boolean;
  /** The month from which it works with the ladder no more. */
  ended: string | null;
}

/** A ladder and the teams that took it over. */
export interface AdoptedLadder {
  draftId: string;
  version: number;
  adoptions: Adoption[];
}

export type AdoptionResult =
  { ok: true; ladder: AdoptedLadder } | { ok: false; problem: "not-found" | "ended-before" | "too-many" };

/** The teams that took a ladder over, those that still use it first; null where there is no such ladder. */
export async function findAdoptions(
  workspace: DataSource,
  organizationId: string,
  draftId: string,
): Promise<AdoptedLadder | null> {
  return inOrganization(workspace, organizationId, (manager) =>
    readAdoptions(manager, organizationId, draftId),
  );
}

/** Keeps that a team took over a version of a ladder; the same said twice is kept once. */
export async function addAdoption(
  workspace: DataSource,
  organizationId: string,
  { draftId, version, department, team, since, changed }: AddAdoptionValues,
): Promise<AdoptionResult> {
  return inOrganization(workspace, organizationId, async (manager): Promise<AdoptionResult> => {
    await takeTurns(manager, "adoptions", organizationId);
    const ladder = await readAdoptions(manager, organizationId, draftId);
    if (!ladder || version > ladder.version) return { ok: false, problem: "not-found" };
    const isKept = ladder.adoptions.some(
      (one) =>
        one.ended === null &&
        one.version === version &&
        one.department === department &&
        one.team === (team ?? null) &&
        one.since === since &&
        one.changed === changed,
    );
    if (isKept) return { ok: true, ladder };
    if (ladder.adoptions.length >= LIMITS.adoptionsOfLadder) return { ok: false, problem: "too-many" };
    await manager.query(
      `INSERT INTO adoption (organization_id, draft_id, draft_version, department, team, since, changed)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [organizationId, draftId, version, department, team, since, changed],
    );
    return found(await readAdoptions(manager, organizationId, draftId));
  });
}

/** Keeps that a team works with the ladder no more; the record stays, the count goes down. */
export async function endAdoption(
  workspace: DataSource,
  organizationId: string,
  { adoptionId, ended }: EndAdoptionValues,
): Promise<AdoptionResult> {
  return inOrganization(workspace, organizationId, async (manager): Promise<AdoptionResult> => {
    const [adoption] = await manager.query<{ draftId: string; since: string }[]>(
      `SELECT draft_id AS "draftId", since FROM adoption WHERE organization_id = $1 AND id = $2`,
      [organizationId, adoptionId],
    );
    if (!adoption) return { ok: false, problem: "not-found" };
    if (ended < adoption.since) return { ok: false, problem: "ended-before" };
    await manager.query("UPDATE adoption SET ended = $3 WHERE organization_id = $1 AND id = $2", [
      organizationId,
      adoptionId,
      ended,
    ]);
    return found(await readAdoptions(manager, organizationId, adoption.draftId));
  });
}

/** Takes out a record that was made by mistake. */
export async function removeAdoption(
  workspace: DataSource,
  organizationId: string,
  adoptionId: string,
): Promise<AdoptionResult> {
  return inOrganization(workspace, organizationId, async (manager): Promise<AdoptionResult> => {
    const [[removed]] = await manager.query<[{ draftId: string }[], number]>(
      `DELETE FROM adoption WHERE organization_id = $1 AND id = $2 RETURNING draft_id AS "draftId"`,
      [organizationId, adoptionId],
    );
    return found(removed ? await readAdoptions(manager, organizationId, removed.draftId) : null);
  });
}

function found(ladder: AdoptedLadder | null): AdoptionResult {
  return ladder ? { ok: true, ladder } : { ok: false, problem: "not-found" };
}

async function readAdoptions(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
): Promise<AdoptedLadder | null> {
  const [draft] = await manager.query<{ version: number }[]>(
    "SELECT version FROM draft WHERE organization_id = $1 AND id = $2 AND kind = 'LADDER'",
    [organizationId, draftId],
  );
  if (!draft) return null;
  const adoptions = await manager.query<Adoption[]>(
    `SELECT id, draft_version AS version, department, team, since, changed, ended FROM adoption
     WHERE organization_id = $1 AND draft_id = $2 ORDER BY ended IS NOT NULL, since DESC, id`,
    [organizationId, draftId],
  );
  return { draftId, version: draft.version, adoptions };
}
