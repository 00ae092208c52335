import type { ClientBase } from "pg";

/**
 * Runs `work` in one transaction as the role that decides who is a member. The connection is the owner's: no process
 * that serves can become this role.
 */
export async function asOperator<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query("BEGIN");
  try {
    await client.query("SET LOCAL ROLE rungs_operator");
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
