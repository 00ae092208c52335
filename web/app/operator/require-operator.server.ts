import { query } from "#web/platform/graphql.server.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";

/** Lets on only who looks after the network; for everybody else, signed in or not, there is nothing here. */
export async function requireOperator(request: Request): Promise<void> {
  const { viewer } = await query(request, VIEWER, {});
  if (!viewer?.isOperator) throw new Response(null, { status: 404 });
}
