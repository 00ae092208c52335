import { RANKS } from "@rungs/shared/vocabulary/ladder";

import { rankCode } from "#web/ladder/format.ts";

import type { Ranks } from "./rank-words.ts";
import styles from "./rank-scale.module.css";

const WIDTH = 240;
const place = (rank: number) => 12 + ((rank - 1) / (RANKS.length - 1)) * (WIDTH - 24);

/** The names of the ranks above the strips of a column. */
export function RankAxis() {
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} className={styles.axis} aria-hidden="true">
      {RANKS.map((rank) => (
        <text key={rank} x={place(rank)} y="11" textAnchor="middle">
          {rank % 3 === 1 ? rankCode(rank) : rank}
        </text>
      ))}
    </svg>
  );
}

/** Where a title stands: a line over all its ranks, a bar over the middle half, a mark at the middle. */
export function RankScale({ ranks: { lowest, highest, middle } }: { ranks: Ranks }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} 18`} className={styles.scale} aria-hidden="true">
      {RANKS.map((rank) => (
        <line key={rank} className={styles.grid} x1={place(rank)} x2={place(rank)} y1="0" y2="18" />
      ))}
      <line
        className={styles.whole}
        x1={place(lowest) - (lowest === highest ? 4 : 0)}
        x2={place(highest) + (lowest === highest ? 4 : 0)}
        y1="9"
        y2="9"
      />
      {middle ? (
        <>
          <rect
            className={styles.middle}
            x={place(middle.lowerQuartile) - 5}
            width={place(middle.upperQuartile) - place(middle.lowerQuartile) + 10}
            y="4"
            height="10"
            rx="3"
          />
          <circle className={styles.median} cx={place(middle.median)} cy="9" r="4" />
        </>
      ) : null}
    </svg>
  );
}
