import { query } from "#web/platform/graphql.server.ts";
import { getI18n } from "#web/platform/i18n.server.ts";

import type { Route } from "./+types/calendar.route.ts";
import { sessionCalendar } from "./session-calendar.ts";
import { TALK_SESSION } from "./sessions.operations.ts";

/** The booked session as a file for the reader's own calendar. */
export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { talkSession } = await query(request, TALK_SESSION, { id });
  const [start] = talkSession?.starts ?? [];
  if (!talkSession?.calendarUid || start === undefined) throw new Response(null, { status: 404 });
  const { t } = getI18n(request);
  const file = sessionCalendar({
    uid: talkSession.calendarUid,
    start: new Date(start),
    minutes: talkSession.minutes,
    subject: t("introductions:session.subject"),
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="calendar.ics"',
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
