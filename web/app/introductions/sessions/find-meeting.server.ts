import { getClock } from "#web/board/clock.server.ts";
import { query } from "#web/platform/graphql.server.ts";

import type { IntroductionInList } from "../introductions.operations.ts";
import { HOURS_OF_POST, TALK_SESSION } from "./sessions.operations.ts";

/** What a talk knows of when its two could meet; null where they do not talk. */
export async function findMeeting(
  request: Request,
  { id, stage, side, postId }: Pick<IntroductionInList, "id" | "stage" | "side" | "postId">,
) {
  if (stage !== "ACCEPTED" && stage !== "REVEALED") return null;
  // Which post is the asker's own nobody knows here, so that only the asker reads the other's hours.
  const [{ talkSession }, { postCard }] = await Promise.all([
    query(request, TALK_SESSION, { id }),
    side === "ASKER" ? query(request, HOURS_OF_POST, { id: postId }) : { postCard: null },
  ]);
  return { session: talkSession, clock: getClock(request), hours: postCard?.hours ?? [] };
}
