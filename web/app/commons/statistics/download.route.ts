import { STATISTIC_TABLES } from "@rungs/shared/vocabulary/statistics";
import type { TFunction } from "i18next";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

import { toCsv } from "#web/design/chart/csv.ts";
import { query } from "#web/platform/graphql.server.ts";
import { getI18n } from "#web/platform/i18n.server.ts";
import type { Locale } from "#web/platform/locale.ts";
import { getLocale } from "#web/platform/preferences.server.ts";

import type { Route } from "./+types/download.route.ts";
import { drawPicture } from "./draw-picture.server.ts";
import { type Release, shownGroups, type Table } from "./figures.ts";
import { slugOf } from "./names.ts";
import { fontsFor, hasLetters } from "./picture-fonts.server.ts";
import { STATISTICS_PAGE } from "./statistics.operations.ts";
import { TablePicture } from "./table-picture.tsx";
import { tableRows } from "./table-rows.ts";

const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  svg: "image/svg+xml",
  png: "image/png",
} as const;

type Format = keyof typeof TYPES;

/** One table of the newest statistics as a file; it holds what every reader sees, and nothing of the reader's own. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const [slug, format, ...more] = params.file.split(".");
  const id = STATISTIC_TABLES.find((table) => slugOf(table) === slug);
  if (!id || !isFormat(format) || more.length > 0) throw new Response(null, { status: 404 });
  const { statistics } = await query(request, STATISTICS_PAGE, {});
  const table = statistics?.tables.find((one) => one.table === id);
  if (!statistics || !table || shownGroups(table).length === 0) throw new Response(null, { status: 404 });

  const locale = getLocale(request);
  const { t } = getI18n(request);
  if (format === "png" && !(await hasLetters(locale))) {
    return new Response(`${t("statistics:page.noLetters")}\n`, {
      status: 501,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  const body = await bodyOf(format, t, statistics, table, locale);
  return new Response(body, {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="rungs-${slug}-${statistics.quarter}.${format}"`,
      "Cache-Control": "private, no-cache",
      Vary: "Cookie, Accept-Language",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

async function bodyOf(
  format: Format,
  t: TFunction,
  { quarter }: Release,
  table: Table,
  language: Locale,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "csv") return toCsv(tableRows(t, table, quarter));
  const svg = renderToStaticMarkup(createElement(TablePicture, { t, table, quarter, language }));
  return format === "svg" ? svg : new Uint8Array(await drawPicture(svg, await fontsFor(language)));
}

function isFormat(format: string | undefined): format is Format {
  return format !== undefined && Object.hasOwn(TYPES, format);
}
