import { z } from "zod";

import { FOLLOWED_KINDS } from "../vocabulary/follow.ts";

/** What somebody follows, and the version of it that they have looked at. */
export const followInput = z.strictObject({
  kind: z.enum(FOLLOWED_KINDS),
  lineId: z.uuid(),
  seenId: z.uuid(),
});
export type FollowValues = z.infer<typeof followInput>;
