import { RANKS } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { rankCode } from "#web/ladder/format.ts";

import styles from "./alignment-picture.module.css";

// Three ladders of different shape, as the ranks on which each has a level.
const LADDERS = [
  [2, 3, 4, 5, 6, 8],
  [3, 4, 6],
  [1, 3, 4, 5, 7, 9],
];

/** Three ladders aligned on the neutral scale, to show what comparing means. */
export function AlignmentPicture() {
  const { t } = useTranslation();
  return (
    <figure className={styles.figure}>
      <svg
        viewBox="0 0 340 262"
        role="img"
        aria-label={t("reading:landing.picture")}
        className={styles.picture}
      >
        {RANKS.map((rank) => (
          <g key={rank}>
            <text className={styles.code} x="2" y={height(rank) + 4}>
              {rankCode(rank)}
            </text>
            <line className={styles.grid} x1="34" x2="338" y1={height(rank)} y2={height(rank)} />
          </g>
        ))}
        {LADDERS.map((ranks, index) => {
          const left = 52 + index * 100;
          const top = height(ranks.at(-1) ?? 1) - 12;
          const bottom = height(ranks[0] ?? 1) + 12;
          return (
            <g key={index}>
              <path className={styles.rail} d={`M${left} ${bottom}V${top}M${left + 66} ${bottom}V${top}`} />
              {ranks.map((rank) => (
                <line
                  key={rank}
                  className={rank === 4 ? styles.shared : styles.rung}
                  x1={left}
                  x2={left + 66}
                  y1={height(rank)}
                  y2={height(rank)}
                />
              ))}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

const height = (rank: number) => 262 - 14 - (rank - 1) * 26;
