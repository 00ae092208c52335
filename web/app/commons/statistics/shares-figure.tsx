import type { ReportingLine } from "@rungs/shared/vocabulary/organization";
import { useTranslation } from "react-i18next";

import { quarterName } from "#web/ladder/format.ts";

import { baseName, dataQuarter, shareName, type ShownGroup } from "./figures.ts";
import { groupName } from "./group-name.ts";
import styles from "./statistics.module.css";

/** The shares of one group: a table whose rows carry their bar, so that picture and numbers cannot differ. */
export function SharesFigure({ group, figures }: ShownGroup) {
  const { t } = useTranslation();
  const heading = `lines-${group}`;
  return (
    <section className={styles.figure} aria-labelledby={heading}>
      <h3 id={heading}>{groupName(t, "REPORTING_LINE_BY_SIZE", group)}</h3>
      <p className={styles.base}>
        {baseName(t, figures.base)} · {quarterName(t, dataQuarter(figures.quarter))}
      </p>
      <table className={styles.shares} aria-labelledby={heading}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("statistics:page.line")}</th>
            <th scope="col">{t("statistics:page.part")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.shares?.map((share) => (
            <tr key={share.value}>
              <th scope="row">{t(`vocabulary:reportingLine.${share.value as ReportingLine}`)}</th>
              <td>
                <ShareBar percent={share.percent} bound={share.bound} />
                <span>{shareName(t, share)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A bar up to a share; where only an end is told, the part that may be is drawn as an outline. */
function ShareBar({ percent, bound }: { percent: number; bound: "ABOUT" | "AT_MOST" | "AT_LEAST" }) {
  const certain = bound === "AT_MOST" ? 0 : percent;
  const possible = bound === "AT_LEAST" ? 100 : percent;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.rail} width="100" height="10" />
      {possible > certain ? (
        <rect className={styles.possible} x={certain} width={possible - certain} height="10" />
      ) : null}
      <rect className={styles.certain} width={certain} height="10" />
    </svg>
  );
}
