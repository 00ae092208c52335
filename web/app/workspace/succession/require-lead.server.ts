import { redirect } from "react-router";

import { query } from "#web/platform/graphql.server.ts";
import { signInPath } from "#web/platform/return-to.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";

/** Lets on only who leads their organisation; others see the page that says why not. */
export async function requireLead(request: Request): Promise<void> {
  const { viewer } = await query(request, VIEWER, {});
  if (!viewer) throw redirect(signInPath(request));
  if (viewer.role !== "OWNER") throw new Response(null, { status: 403 });
}
