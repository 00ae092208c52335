import { toCsv } from "#web/design/chart/csv.ts";
import { plainText } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { getI18n } from "#web/platform/i18n.server.ts";
import { getLocale } from "#web/platform/preferences.server.ts";

import type { Route } from "./+types/export.route.ts";
import { positionName } from "./position-name.ts";
import { requireLead } from "./require-lead.server.ts";
import { SUCCESSION_EXPORT } from "./succession.operations.ts";

const TYPES: Record<string, string> = {
  "export.csv": "text/csv; charset=utf-8; header=present",
  "export.json": "application/json; charset=utf-8",
};

/** The succession map as a file: for each position how many are ready when, and nobody's name. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const type = TYPES[params.file];
  if (type === undefined) throw new Response(null, { status: 404 });
  await requireLead(request);
  const { succession } = await query(request, SUCCESSION_EXPORT, {});
  const { t } = getI18n(request);
  const language = getLocale(request);
  const rows = succession.map((position) => ({
    // A role is a position by itself, so it stands in no ladder.
    ladder: position.kind === "LADDER" ? plainText(position.title, language) : null,
    position: positionName(t, position, language),
    readyNow: position.readyNow,
    readyInOneToTwoYears: position.readyLater,
  }));
  const body =
    params.file === "export.json"
      ? `${JSON.stringify(rows, null, 2)}\n`
      : toCsv([
          [
            t("teams:succession.column.ladder"),
            t("teams:succession.position"),
            t("teams:succession.ready.READY_NOW"),
            t("teams:succession.ready.IN_ONE_TO_TWO_YEARS"),
          ],
          ...rows.map((row) => [row.ladder ?? "", row.position, row.readyNow, row.readyInOneToTwoYears]),
        ]);
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="succession-${params.file}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}
