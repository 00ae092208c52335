import { sessionCalendar } from "./session-calendar.ts";

/** A meeting as a file that the browser keeps and nothing on the way does. */
export function calendarFile(session: Parameters<typeof sessionCalendar>[0]): Response {
  return new Response(sessionCalendar(session), {
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
