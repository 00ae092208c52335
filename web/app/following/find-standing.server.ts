import { queryOrNull } from "#web/platform/graphql.server.ts";

import { IS_FOLLOWING } from "./following.operations.ts";

/** How one stands to something that can be followed. */
export interface FollowStanding {
  lineId: string;
  follows: boolean;
}

/** How the viewer stands to a line; null where nobody can follow it: there is no line, or no workspace to keep it in. */
export async function findFollowStanding(
  request: Request,
  lineId: string | undefined,
): Promise<FollowStanding | null> {
  if (lineId === undefined) return null;
  const found = await queryOrNull(request, IS_FOLLOWING, { lineId });
  return found && { lineId, follows: found.isFollowing };
}
