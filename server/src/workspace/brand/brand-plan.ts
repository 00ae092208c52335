import type { SavePlanValues } from "@rungs/shared/inputs/brand-plan";
import { LIMITS } from "@rungs/shared/limits";
import type { BrandPlanKind, BrandPlanState } from "@rungs/shared/vocabulary/brand-plan";
import type { DataSource, EntityManager } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";
import { takeTurns } from "#server/platform/database/take-turns.ts";

import type { Author } from "../require-author.ts";

/** A talk, an article or a public role that somebody plans. */
export interface BrandPlanItem {
  id: string;
  kind: BrandPlanKind;
  title: string;
  state: BrandPlanState;
  /** A month, such as 2027-03. */
  due: string | null;
}

/** How many other people have a plan of a kind in a state: at least three. */
export interface BrandPlanCount {
  kind: BrandPlanKind;
  state: BrandPlanState;
  people: number;
}

export type SavePlanResult =
  { ok: true; plan: BrandPlanItem[] } | { ok: false; problem: "not-found" | "too-many" };

/** The person's own plan, by month. */
export function findBrandPlan(workspace: DataSource, person: Author): Promise<BrandPlanItem[]> {
  return asPerson(workspace, person, (manager) => readPlan(manager, person));
}

/** Writes one item of the person's own plan. */
export function savePlan(
  workspace: DataSource,
  person: Author,
  { id, kind, title, state, due = null }: SavePlanValues,
): Promise<SavePlanResult> {
  const { organizationId, personId } = person;
  return asPerson(workspace, person, async (manager): Promise<SavePlanResult> => {
    if (id) {
      const [, updated] = await manager.query<[unknown[], number]>(
        `UPDATE brand_plan_item SET kind = $4, title = $5, state = $6, due = $7
         WHERE organization_id = $1 AND person_id = $2 AND id = $3`,
        [organizationId, personId, id, kind, title, state, due],
      );
      if (updated === 0) return { ok: false, problem: "not-found" };
    } else {
      await takeTurns(manager, "brand-plan", personId);
      if ((await readPlan(manager, person)).length >= LIMITS.brandPlanItems) {
        return { ok: false, problem: "too-many" };
      }
      await manager.query(
        `INSERT INTO brand_plan_item (organization_id, person_id, kind, title, state, due)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [organizationId, personId, kind, title, state, due],
      );
    }
    return { ok: true, plan: await readPlan(manager, person) };
  });
}

/** Deletes one item of the person's own plan; false where there is none. */
export function deletePlan(workspace: DataSource, person: Author, id: string): Promise<boolean> {
  return asPerson(workspace, person, async (manager) => {
    const [, deleted] = await manager.query<[unknown[], number]>(
      "DELETE FROM brand_plan_item WHERE organization_id = $1 AND person_id = $2 AND id = $3",
      [person.organizationId, person.personId, id],
    );
    return deleted === 1;
  });
}

/** What a person is told of the others in their organisation: counts of several people, and of fewer nothing. */
export function countBrandPlans(workspace: DataSource, person: Author): Promise<BrandPlanCount[]> {
  return asPerson(workspace, person, (manager) =>
    manager.query<BrandPlanCount[]>("SELECT kind, state, people FROM count_brand_plans()"),
  );
}

function readPlan(manager: EntityManager, { organizationId, personId }: Author): Promise<BrandPlanItem[]> {
  return manager.query<BrandPlanItem[]>(
    `SELECT id, kind, title, state, due FROM brand_plan_item
     WHERE organization_id = $1 AND person_id = $2 ORDER BY due NULLS LAST, title, id`,
    [organizationId, personId],
  );
}
