import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { rankCode } from "#web/ladder/format.ts";

import { SideBySide } from "#web/side-by-side/side-by-side.tsx";
import { ComparedLevel } from "./compared-level.tsx";
import type { LadderComparison } from "./compare.operations.ts";
import styles from "./comparison-table.module.css";

type ComparisonTableProps = {
  comparison: LadderComparison;
  /** The address of the same comparison without one of its ladders. */
  withoutAddress: (id: string) => string;
};

/** Ladders side by side, level beside level of the same rank; a rank that one of them lacks is said to be lacking. */
export function ComparisonTable({ comparison, withoutAddress }: ComparisonTableProps) {
  const { t } = useTranslation();
  const { ladders, rows } = comparison;
  const climb = [...rows].sort((a, b) => a.rank - b.rank);
  return (
    <SideBySide
      label={t("reading:compare.table")}
      corner={t("reading:compare.rank")}
      sides={ladders.map(({ card, document }) => ({
        id: card.id,
        title: card.title,
        face: document.face,
        href: `/ladders/${card.id}`,
        eyebrow: t(`vocabulary:roleFamily.${document.roleFamily}`),
        fact: t(`vocabulary:ladderStrategy.${document.strategy}`),
      }))}
      rows={climb.map(({ rank, cells }) => ({
        key: rank,
        head: (
          <>
            <span className={styles.rank}>{rankCode(rank)}</span>
            <span className={styles.rankName}>{t(`vocabulary:rank.${rank as 1}`)}</span>
          </>
        ),
        cells: ladders.map(({ document }, place) => {
          const levels = cells.find((cell) => cell.ladder === place)?.levels ?? [];
          if (!levels.length) return null;
          return (
            <Fragment key={place}>
              {levels.map((ordinal) => (
                <ComparedLevel key={ordinal} document={document} ordinal={ordinal} />
              ))}
            </Fragment>
          );
        }),
      }))}
      nothing={t("reading:compare.noCounterpart")}
      withoutAddress={withoutAddress}
    />
  );
}
