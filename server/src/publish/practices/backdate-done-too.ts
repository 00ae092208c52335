import type { ClientBase } from "pg";

import { asOperator } from "#server/identity/operator/as-operator.ts";

/** Says that all of it was said so many days earlier: for a network that moves in from elsewhere. */
export async function backdateDoneToo(client: ClientBase, days: number): Promise<void> {
  await asOperator(client, async () => {
    await client.query("UPDATE practice_done_too SET said_at = said_at - make_interval(days => $1)", [days]);
  });
}
