import type { Palette } from "./palette.ts";
import { textWidth, wrapText } from "./text-size.ts";

/** One share of a chart, in words as they stand beside it. */
export interface ShareBar {
  label: string;
  words: string;
  percent: number;
  bound: "ABOUT" | "AT_MOST" | "AT_LEAST";
  isOwn: boolean;
}

/** The units that a chart is wide; on a page it is scaled to its place. */
export const CHART_WIDTH = 360;

const ROW = 38;
const REST = 22;
const LINE = 17;
const SIZE = 13.5;
/** Between a name and its words. */
const GAP = 16;
const WEDGE = 13;

/** How high so many shares are. */
export function shareBarsHeight(bars: readonly ShareBar[], rest: string | null): number {
  return bars.reduce((height, bar) => height + rowHeight(bar), rest ? REST : 0);
}

const rowHeight = (bar: ShareBar) => ROW + (labelLines(bar).length - 1) * LINE;

/** The name of a share in lines that leave room for its words. */
function labelLines({ label, words, isOwn }: ShareBar): string[] {
  const room = CHART_WIDTH - textWidth(words, SIZE) - GAP - (isOwn ? WEDGE : 0);
  // Heavy type is wider.
  return wrapText(label, room, isOwn ? SIZE * 1.08 : SIZE);
}

type Props = { bars: readonly ShareBar[]; rest: string | null; palette: Palette };

/**
 * Shares as bars below their names. Where only an end is told, what may be is an outline; one's own is marked with a
 * wedge and heavy type.
 */
export function ShareBars({ bars, rest, palette }: Props) {
  return (
    <>
      {bars.map((bar, place) => {
        const lines = labelLines(bar);
        return (
          <g key={bar.label} transform={`translate(0 ${shareBarsHeight(bars.slice(0, place), null)})`}>
            {bar.isOwn ? <path d="M0 5 l8 5 -8 5 z" fill={palette.own} /> : null}
            <text fontSize={SIZE} fill={palette.ink} fontWeight={bar.isOwn ? 700 : 400}>
              {lines.map((line, number) => (
                <tspan key={line} x={bar.isOwn ? WEDGE : 0} y={15 + number * LINE}>
                  {number > 0 ? ` ${line}` : line}
                </tspan>
              ))}
            </text>
            <text x={CHART_WIDTH} y="15" fontSize={SIZE} textAnchor="end" fill={palette.ink} fontWeight="600">
              {bar.words}
            </text>
            <g transform={`translate(0 ${(lines.length - 1) * LINE})`}>
              <Bar bar={bar} palette={palette} />
            </g>
          </g>
        );
      })}
      {rest ? (
        <text y={shareBarsHeight(bars, null) + 15} fontSize="12.5" fill={palette.muted}>
          {rest}
        </text>
      ) : null}
    </>
  );
}

function Bar({ bar: { percent, bound, isOwn }, palette }: { bar: ShareBar; palette: Palette }) {
  const units = (share: number) => (share / 100) * CHART_WIDTH;
  const certain = bound === "AT_MOST" ? 0 : units(percent);
  const possible = bound === "AT_LEAST" ? CHART_WIDTH : units(percent);
  return (
    <g transform="translate(0 21)">
      <rect width={CHART_WIDTH} height="9" rx="2" fill={palette.rail} />
      {possible > certain ? (
        <rect
          x={certain + 0.5}
          y="0.5"
          width={possible - certain - 1}
          height="8"
          fill={palette.possible}
          stroke={palette.bar}
          strokeDasharray="3 2"
        />
      ) : null}
      {certain > 0 ? <rect width={certain} height="9" rx="2" fill={palette.bar} /> : null}
      {isOwn ? (
        <rect
          x="-1"
          y="-2"
          width={CHART_WIDTH + 2}
          height="13"
          rx="3"
          fill="none"
          stroke={palette.own}
          strokeWidth="1.5"
        />
      ) : null}
    </g>
  );
}
