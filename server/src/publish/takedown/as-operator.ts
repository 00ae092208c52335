import type { DataSource, EntityManager } from "typeorm";

/** Runs `work` in one transaction of this person; the database looks by itself whether they are an operator. */
export function asOperator<Result>(
  workspace: DataSource,
  operatorId: string,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  return workspace.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.person_id', $1::uuid::text, true)", [operatorId]);
    return work(manager);
  });
}
