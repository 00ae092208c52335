import { useTranslation } from "react-i18next";

import { quarterName } from "#web/ladder/format.ts";

import { baseName, dataQuarter, type Figures, levelsName, type ShownGroup } from "./figures.ts";
import { groupName } from "./group-name.ts";
import styles from "./statistics.module.css";

/** The picture's scale: as many levels as a ladder is told to have. */
const SCALE = { from: 1, to: 11 };

type Quantiles = NonNullable<Figures["quantiles"]>;

/** The number of levels of each shown group, one row each: the middle, and the half around it where enough contribute. */
export function LevelsFigure({ groups }: { groups: ShownGroup[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.ranges}>
        <thead>
          <tr>
            <th scope="col">{t("commons:statistics.role")}</th>
            <th scope="col">{t("commons:statistics.median")}</th>
            <th scope="col">{t("commons:statistics.middleHalf")}</th>
            <th scope="col" className={styles.picture} aria-hidden="true">
              <Axis />
            </th>
            <th scope="col">{t("commons:statistics.organizations")}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, figures }) => {
            const told = (quantile: Quantiles[number]["quantile"]) =>
              figures.quantiles?.find((one) => one.quantile === quantile);
            const [low, median, high] = [told("P25"), told("MEDIAN"), told("P75")];
            return (
              <tr key={group}>
                <th scope="row">{groupName(t, "LEVELS_BY_ROLE_FAMILY", group)}</th>
                <td>{median ? levelsName(t, median) : t("commons:statistics.notTold")}</td>
                <td>
                  {low && high
                    ? t("commons:statistics.range", { from: levelsName(t, low), to: levelsName(t, high) })
                    : t("commons:statistics.notTold")}
                </td>
                <td className={styles.picture} aria-hidden="true">
                  <Range quantiles={figures.quantiles ?? []} />
                </td>
                <td className={styles.base}>
                  {baseName(t, figures.base)} · {quarterName(t, dataQuarter(figures.quarter))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const place = (levels: number) => ((levels - SCALE.from) / (SCALE.to - SCALE.from)) * 200;

function Axis() {
  return (
    <svg viewBox="0 0 200 14" className={styles.axis} aria-hidden="true">
      {[2, 4, 6, 8, 10].map((levels) => (
        <text key={levels} x={place(levels)} y="11" textAnchor="middle">
          {levels}
        </text>
      ))}
    </svg>
  );
}

/** A line between the tenths, a bar between the quarters, a mark at the middle; each only where it is told. */
function Range({ quantiles }: { quantiles: Quantiles }) {
  const at = (quantile: Quantiles[number]["quantile"]) => {
    const told = quantiles.find((one) => one.quantile === quantile);
    return told ? place(told.value) : null;
  };
  const [p10, p25, median, p75, p90] = [at("P10"), at("P25"), at("MEDIAN"), at("P75"), at("P90")];
  return (
    <svg viewBox="0 0 200 20" className={styles.range} aria-hidden="true">
      {[2, 4, 6, 8, 10].map((levels) => (
        <line key={levels} className={styles.grid} x1={place(levels)} x2={place(levels)} y1="0" y2="20" />
      ))}
      {p10 !== null && p90 !== null ? (
        <line className={styles.tenths} x1={p10} x2={p90} y1="10" y2="10" />
      ) : null}
      {p25 !== null && p75 !== null ? (
        <rect className={styles.quarters} x={p25} width={Math.max(p75 - p25, 1)} y="5" height="10" rx="2" />
      ) : null}
      {median !== null ? <circle className={styles.median} cx={median} cy="10" r="5" /> : null}
    </svg>
  );
}
