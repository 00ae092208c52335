import { type Move, MOVES } from "#web/following/following.operations.ts";
import { query } from "#web/platform/graphql.server.ts";

/**
 * Where stands what changed of all that the members of a circle follow: with the words that changed since a quarter
 * where one is named. The commons is told neither of the circle nor that anybody follows these.
 */
export async function findChanges(
  request: Request,
  lines: readonly string[],
  since: string | null,
): Promise<Move[]> {
  if (lines.length === 0) return [];
  const { moves } = await query(request, MOVES, { lines: [...lines], seen: [], since });
  return moves;
}
