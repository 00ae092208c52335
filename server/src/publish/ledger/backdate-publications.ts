import type { ClientBase } from "pg";

import { asOperator } from "#server/identity/operator/as-operator.ts";

/** Says that all publications were confirmed so many days earlier: for a network that moves in from elsewhere. */
export async function backdatePublications(client: ClientBase, days: number): Promise<void> {
  await asOperator(client, async () => {
    await client.query("UPDATE publication SET confirmed_at = confirmed_at - make_interval(days => $1)", [
      days,
    ]);
  });
}
