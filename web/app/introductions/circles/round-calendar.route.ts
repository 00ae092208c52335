import { query } from "#web/platform/graphql.server.ts";
import { getI18n } from "#web/platform/i18n.server.ts";

import { calendarFile } from "../sessions/calendar-file.ts";
import type { Route } from "./+types/round-calendar.route.ts";
import { CIRCLE_PAGE } from "./circles.operations.ts";

/** The newest round as a file for the reader's own calendar, in which it says nothing of the network. */
export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { circle } = await query(request, CIRCLE_PAGE, { id, first: 1, after: null });
  const round = circle?.rounds.at(-1);
  if (!round || round.stage !== "COMING") throw new Response(null, { status: 404 });
  const { t } = getI18n(request);
  return calendarFile({
    uid: round.calendarUid,
    start: new Date(round.startsAt),
    minutes: 60,
    subject: t("introductions:session.subject"),
  });
}
