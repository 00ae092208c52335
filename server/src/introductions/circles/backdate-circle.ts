import type { ClientBase } from "pg";

/** Says when a round began, and that its lines followed from then on: for a network that moves in from elsewhere. */
export async function backdateRound(
  client: ClientBase,
  { circleId, number, startsAt }: { circleId: string; number: number; startsAt: Date },
): Promise<void> {
  const values = [circleId, number, startsAt];
  await asIntroducer(client, async () => {
    await client.query("UPDATE circle_round SET starts_at = $3 WHERE circle_id = $1 AND number = $2", values);
    await client.query(
      `UPDATE circle_line SET sent_at = $3::timestamptz + interval '9 minutes' * seq
       WHERE circle_id = $1 AND number = $2`,
      values,
    );
  });
}

/** Forgets that the work of circles was done on any day, so that it can be done again at once. */
export async function forgetCircleDays(client: ClientBase): Promise<void> {
  await asIntroducer(client, async () => {
    await client.query("DELETE FROM circle_day");
  });
}

/** The connection is the owner's: no process that serves can become the role that sees every seat. */
async function asIntroducer(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("SET LOCAL ROLE rungs_introducer");
    await work();
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
