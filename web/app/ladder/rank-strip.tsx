import { RANKS } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { rankCode } from "#web/ladder/format.ts";

import styles from "./rank-strip.module.css";

/** Ten rungs, with those marked on which a ladder has a level. */
export function RankStrip({ ranks }: { ranks: number[] }) {
  const { t } = useTranslation();
  const taken = [...new Set(ranks)].sort((a, b) => a - b);
  return (
    <span className={styles.strip}>
      <span className="visually-hidden">
        {t("commons:ranks")} {taken.map(rankCode).join(", ")}
      </span>
      <span className={styles.rungs} aria-hidden="true">
        {RANKS.map((rank) => (
          <span key={rank} className={styles.rung} data-taken={taken.includes(rank)} />
        ))}
      </span>
      <span className={styles.ends} aria-hidden="true">
        {taken.length ? range(taken) : null}
      </span>
    </span>
  );
}

const range = (taken: number[]) => {
  const [first = 1] = taken;
  const last = taken.at(-1) ?? first;
  return first === last ? rankCode(first) : `${rankCode(first)}–${rankCode(last)}`;
};
