import type { Palette } from "./palette.ts";
import { CHART_WIDTH } from "./share-bars.tsx";

/** One group of a chart of numbers: what of its distribution is told, and what stands beside it. */
export interface QuantileStrip {
  label: string;
  words: string;
  /** How many stand behind it, and of when. */
  note: string;
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
  own: number | null;
}

/** The scale below all strips. */
export interface StripScale {
  from: number;
  to: number;
  ticks: readonly { at: number; label: string }[];
}

const ROW = 66;
const AXIS = 24;

/** How high so many strips are with their scale. */
export function quantileStripsHeight(strips: readonly QuantileStrip[]): number {
  return strips.length * ROW + AXIS;
}

type Props = { strips: readonly QuantileStrip[]; scale: StripScale; palette: Palette };

/** Numbers as strips on one scale: a line between the tenths, a box of the middle half, a dot at the middle; each only where it is told. */
export function QuantileStrips({ strips, scale, palette }: Props) {
  const end = strips.length * ROW;
  const at = (value: number) => 8 + ((value - scale.from) / (scale.to - scale.from)) * (CHART_WIDTH - 16);
  return (
    <>
      {scale.ticks.map((tick) => (
        <text
          key={tick.at}
          x={at(tick.at)}
          y={end + 14}
          fontSize="12"
          textAnchor="middle"
          fill={palette.muted}
        >
          {tick.label}
        </text>
      ))}
      {strips.map((strip, place) => (
        <g key={strip.label} transform={`translate(0 ${place * ROW})`}>
          <text y="14" fontSize="13.5" fill={palette.ink} fontWeight={place === 0 ? 700 : 400}>
            {strip.label}
          </text>
          <text x={CHART_WIDTH} y="14" fontSize="13.5" textAnchor="end" fill={palette.ink} fontWeight="600">
            {strip.words}
          </text>
          <rect y="22" width={CHART_WIDTH} height="18" rx="2" fill={palette.rail} />
          {scale.ticks.map((tick) => (
            <line
              key={tick.at}
              x1={at(tick.at)}
              x2={at(tick.at)}
              y1="22"
              y2="40"
              stroke={palette.surface}
              strokeWidth="1.5"
            />
          ))}
          <Strip strip={strip} at={at} palette={palette} />
          <text y="53" fontSize="11.5" fill={palette.muted}>
            {strip.note}
          </text>
        </g>
      ))}
    </>
  );
}

type StripProps = { strip: QuantileStrip; at: (value: number) => number; palette: Palette };

function Strip({ strip: { p10, p25, median, p75, p90, own }, at, palette }: StripProps) {
  return (
    <g transform="translate(0 31)">
      {p10 !== null && p90 !== null ? (
        <line x1={at(p10)} x2={at(p90)} stroke={palette.muted} strokeWidth="2" />
      ) : null}
      {p25 !== null && p75 !== null ? (
        <rect
          x={at(p25)}
          width={Math.max(at(p75) - at(p25), 2)}
          y="-7"
          height="14"
          rx="2"
          fill={palette.possible}
          stroke={palette.bar}
        />
      ) : null}
      {median !== null ? <circle cx={at(median)} r="5.5" fill={palette.bar} /> : null}
      {own !== null ? (
        <path
          d={`M${at(own)} -10 l6 10 -6 10 -6 -10 z`}
          fill={palette.surface}
          stroke={palette.own}
          strokeWidth="2.5"
        />
      ) : null}
    </g>
  );
}
