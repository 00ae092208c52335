import { query } from "#web/platform/graphql.server.ts";
import { getI18n } from "#web/platform/i18n.server.ts";

import type { Route } from "./+types/calendar.route.ts";
import { calendarFile } from "./calendar-file.ts";
import { TALK_SESSION } from "./sessions.operations.ts";

/** The booked session as a file for the reader's own calendar. */
export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { talkSession } = await query(request, TALK_SESSION, { id });
  const [start] = talkSession?.starts ?? [];
  if (!talkSession?.calendarUid || start === undefined) throw new Response(null, { status: 404 });
  const { t } = getI18n(request);
  return calendarFile({
    uid: talkSession.calendarUid,
    start: new Date(start),
    minutes: talkSession.minutes,
    subject: t("introductions:session.subject"),
  });
}
