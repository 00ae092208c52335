import type { Pool } from "pg";

/** Whether somebody gets a digest when there is something new. */
export async function getsDigests(pool: Pool, personId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    "SELECT FROM digest_setting WHERE person_id = $1 AND stopped_at IS NOT NULL",
    [personId],
  );
  return rowCount === 0;
}

/** Lets a person's digests begin again, or stop. */
export async function setDigests(pool: Pool, personId: string, on: boolean): Promise<void> {
  await pool.query(
    `INSERT INTO digest_setting (person_id, stopped_at) VALUES ($1, CASE WHEN $2 THEN NULL ELSE now() END)
     ON CONFLICT (person_id) DO UPDATE SET stopped_at = excluded.stopped_at`,
    [personId, on],
  );
}

/** Stops the digests of whoever has this key in their mail; says nothing of whether there is such a key. */
export async function stopDigestsByKey(pool: Pool, key: string): Promise<void> {
  await pool.query("UPDATE digest_setting SET stopped_at = now() WHERE key = $1 AND stopped_at IS NULL", [
    key,
  ]);
}
