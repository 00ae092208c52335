import type { TFunction } from "i18next";
import type { ReactNode } from "react";

import { FILE_PALETTE } from "#web/design/chart/palette.ts";
import { QuantileStrips, quantileStripsHeight } from "#web/design/chart/quantile-strips.tsx";
import { CHART_WIDTH, ShareBars, shareBarsHeight } from "#web/design/chart/share-bars.tsx";
import { wrapText } from "#web/design/chart/text-size.ts";
import { quarterName } from "#web/ladder/format.ts";

import { dataQuarter, isDivided, shownGroups, type Table, withheldGroups } from "./figures.ts";
import { groupingOf, groupName } from "./names.ts";
import { sharePanel, stripPanel } from "./panels.ts";
import { tableSentence } from "./table-sentence.ts";

const MARGIN = 32;
const GAP = 32;
const LATIN = ["Inter", "Noto Sans", "Liberation Sans", "DejaVu Sans", "Arial"];
const CHINESE = ["Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei"];

type Props = { t: TFunction; table: Table; quarter: string; language: string };

/** A part of a picture with its place in it. */
interface Piece {
  height: number;
  draw: (y: number) => ReactNode;
}

/** A whole table as a picture that stands alone: title, date, panels, and what is withheld and why. */
export function TablePicture({ t, table, quarter, language }: Props) {
  const isStrips = shownGroups(table).some(({ figures }) => figures.quantiles);
  const columns = isStrips ? 2 : 3;
  const width = columns * CHART_WIDTH + (columns - 1) * GAP + 2 * MARGIN;
  const title = t(`statistics:page.table.${table.table}`);
  const withheld = withheldGroups(table).map((group) => groupName(t, table.table, group));
  const date = t("statistics:page.dated", {
    quarter: quarterName(t, quarter),
    data: quarterName(t, dataQuarter(quarter)),
  });
  const sentence = tableSentence(t, table);
  const lines = (text: string, size: number, look: object = {}) =>
    paragraph(wrapText(text, width - 2 * MARGIN, size), size, look);
  const pieces = [
    lines(title, 24, { fontWeight: 700 }),
    lines(date, 13, { fill: FILE_PALETTE.muted }),
    ...(sentence ? [lines(sentence, 15)] : []),
    ...(isStrips ? stripPieces(t, table) : sharePieces(t, table, columns)),
    ...(isDivided(table) ? [lines(t("statistics:page.rounded"), 12.5, { fill: FILE_PALETTE.muted })] : []),
    ...(withheld.length > 0
      ? [
          lines(
            `${t("statistics:page.withheld")} ${withheld.join(t("statistics:page.comma"))}${t("statistics:page.stop")} ${t("statistics:page.why")}`,
            12.5,
            { fill: FILE_PALETTE.muted },
          ),
        ]
      : []),
    lines(t("statistics:page.madeBy"), 12.5, { fill: FILE_PALETTE.muted }),
  ];
  let y = MARGIN;
  const drawn = pieces.map((piece, place) => {
    const top = y;
    y += piece.height + 16;
    return <g key={place}>{piece.draw(top)}</g>;
  });
  const height = Math.ceil(y + MARGIN - 16);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={language}
      role="img"
      aria-labelledby="title"
      fontFamily={fontsOf(language)}
      fill={FILE_PALETTE.ink}
    >
      <title id="title">{`${title} · ${date}`}</title>
      <rect width={width} height={height} fill={FILE_PALETTE.surface} />
      {drawn}
    </svg>
  );
}

/** The fonts to look for, those of the language first: a picture is drawn faster where no letter is missing. */
function fontsOf(language: string): string {
  const families = language === "zh-Hans" ? [...CHINESE, ...LATIN] : [...LATIN, ...CHINESE];
  return [...families.map((family) => `'${family}'`), "sans-serif"].join(", ");
}

function paragraph(lines: readonly string[], size: number, look: object): Piece {
  return {
    height: lines.length * size * 1.4,
    draw: (y) =>
      lines.map((line, place) => (
        <text key={place} x={MARGIN} y={y + size + place * size * 1.4} fontSize={size} {...look}>
          {line}
        </text>
      )),
  };
}

/** Everyone and each division in rows of panels. */
function sharePieces(t: TFunction, table: Table, columns: number): Piece[] {
  const shown = shownGroups(table);
  return [...new Set(shown.map(({ group }) => groupingOf(table.table, group)))].flatMap((grouping) => {
    const panels = shown
      .filter(({ group }) => groupingOf(table.table, group) === grouping)
      .map((group) => sharePanel(t, table, group));
    const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
      panels.slice(row * columns, (row + 1) * columns),
    );
    const heading = grouping
      ? [paragraph([t(`statistics:page.by.${grouping}`)], 16, { fontWeight: 700 })]
      : [];
    return [
      ...heading,
      ...rows.map((row): Piece => ({
        height: 48 + Math.max(...row.map(({ bars, rest }) => shareBarsHeight(bars, rest))),
        draw: (y) =>
          row.map(({ group, title, note, bars, rest }, place) => (
            <g key={group} transform={`translate(${MARGIN + place * (CHART_WIDTH + GAP)} ${y})`}>
              <text y="15" fontSize="15" fontWeight="700">
                {title}
              </text>
              <text y="34" fontSize="12" fill={FILE_PALETTE.muted}>
                {note}
              </text>
              <g transform="translate(0 46)">
                <ShareBars bars={bars} rest={rest} palette={FILE_PALETTE} />
              </g>
            </g>
          )),
      })),
    ];
  });
}

/** The strips in two columns, each with its scale. */
function stripPieces(t: TFunction, table: Table): Piece[] {
  const { strips, scale } = stripPanel(t, table);
  const half = Math.ceil(strips.length / 2);
  const columns = [strips.slice(0, half), strips.slice(half)].filter(({ length }) => length > 0);
  return [
    {
      height: quantileStripsHeight(columns[0]!),
      draw: (y) =>
        columns.map((some, place) => (
          <g key={place} transform={`translate(${MARGIN + place * (CHART_WIDTH + GAP)} ${y})`}>
            <QuantileStrips strips={some} scale={scale} palette={FILE_PALETTE} />
          </g>
        )),
    },
    paragraph(wrapText(t("statistics:page.legend"), 2 * CHART_WIDTH, 12.5), 12.5, {
      fill: FILE_PALETTE.muted,
    }),
  ];
}
