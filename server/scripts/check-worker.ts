import pg from "pg";

/** How long something may wait to be carried to the commons before the worker counts as stuck. */
const PATIENCE = "2 minutes";

/** Exits with 0 while the worker keeps up, and with 1 where it does not or where it cannot reach the workspace. */
async function checkWorker(): Promise<boolean> {
  const client = new pg.Client({
    connectionString: process.env["WORKSPACE_WORKER_DATABASE_URL"],
    connectionTimeoutMillis: 3_000,
    statement_timeout: 3_000,
  });
  try {
    await client.connect();
    const { rows } = await client.query<{ waiting: boolean }>(
      `SELECT EXISTS (
         SELECT FROM outbox WHERE applied_at IS NULL AND created_at < now() - $1::interval
       ) AS waiting`,
      [PATIENCE],
    );
    return rows[0]?.waiting === false;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

process.exitCode = (await checkWorker()) ? 0 : 1;
