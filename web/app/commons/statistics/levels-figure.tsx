import { useTranslation } from "react-i18next";

import { quarterName } from "#web/ladder/format.ts";

import { baseName, dataQuarter, type Figures, levelsName, rangeName, type ShownGroup } from "./figures.ts";
import { groupName } from "./group-name.ts";
import styles from "./statistics.module.css";

/** The picture's scale: as many levels as a ladder is told to have. */
const SCALE = { from: 1, to: 11 };
const MARKS = [2, 4, 6, 8, 10];

type Quantiles = NonNullable<Figures["quantiles"]>;
type Quantile = Quantiles[number]["quantile"];

/** The number of levels of one group: its picture, and the same in numbers as far as enough organisations contribute. */
export function LevelsFigure({ group, figures }: ShownGroup) {
  const { t } = useTranslation();
  const heading = `levels-${group}`;
  const quantiles = figures.quantiles ?? [];
  const told = (quantile: Quantile) => quantiles.find((one) => one.quantile === quantile);
  const between = (from: Quantile, to: Quantile) => {
    const [low, high] = [told(from), told(to)];
    return low && high ? rangeName(t, low, high) : null;
  };
  const median = told("MEDIAN");
  const rows = [
    [t("statistics:page.median"), median ? levelsName(t, median) : null],
    [t("statistics:page.middleHalf"), between("P25", "P75")],
    [t("statistics:page.middleFourFifths"), between("P10", "P90")],
  ] as const;
  return (
    <section className={styles.figure} aria-labelledby={heading}>
      <h3 id={heading}>{groupName(t, "LEVELS_BY_ROLE_FAMILY", group)}</h3>
      <p className={styles.base}>
        {baseName(t, figures.base)} · {quarterName(t, dataQuarter(figures.quarter))}
      </p>
      <Range quantiles={quantiles} />
      <table className={styles.numbers} aria-labelledby={heading}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("statistics:page.ofOrganizations")}</th>
            <th scope="col">{t("statistics:page.levelCount")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, words]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{words ?? t("statistics:page.notTold")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const place = (levels: number) => 10 + ((levels - SCALE.from) / (SCALE.to - SCALE.from)) * 280;

/** A line between the tenths, a bar between the quarters, a mark at the middle; each only where it is told. */
function Range({ quantiles }: { quantiles: Quantiles }) {
  const at = (quantile: Quantile) => {
    const told = quantiles.find((one) => one.quantile === quantile);
    return told ? place(told.value) : null;
  };
  const [p10, p25, median, p75, p90] = [at("P10"), at("P25"), at("MEDIAN"), at("P75"), at("P90")];
  return (
    <svg viewBox="0 0 300 44" className={styles.range} aria-hidden="true">
      {MARKS.map((levels) => (
        <g key={levels}>
          <line className={styles.grid} x1={place(levels)} x2={place(levels)} y1="0" y2="28" />
          <text x={place(levels)} y="41" textAnchor="middle">
            {levels}
          </text>
        </g>
      ))}
      {p10 !== null && p90 !== null ? (
        <line className={styles.tenths} x1={p10} x2={p90} y1="14" y2="14" />
      ) : null}
      {p25 !== null && p75 !== null ? (
        <rect className={styles.quarters} x={p25} width={Math.max(p75 - p25, 2)} y="7" height="14" rx="2" />
      ) : null}
      {median !== null ? <circle className={styles.median} cx={median} cy="14" r="6" /> : null}
    </svg>
  );
}
