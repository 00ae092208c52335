import { useTranslation } from "react-i18next";

import { LocalizedText, TextsIn } from "#web/design/localized-text.tsx";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { plainText, rankCode } from "#web/ladder/format.ts";

import { ComparedLevel } from "./compared-level.tsx";
import type { ComparedLadder, LadderComparison } from "./compare.operations.ts";
import styles from "./comparison-table.module.css";

type ComparisonTableProps = {
  comparison: LadderComparison;
  /** The address of the same comparison without one of its ladders. */
  withoutAddress: (id: string) => string;
};

/** Ladders side by side, level beside level of the same rank; a rank that one of them lacks is said to be lacking. */
export function ComparisonTable({ comparison, withoutAddress }: ComparisonTableProps) {
  const { t, i18n } = useTranslation();
  const { ladders, rows } = comparison;
  const climb = [...rows].sort((a, b) => a.rank - b.rank);
  return (
    <div className={styles.frame} role="region" aria-label={t("commons:compare.table")} tabIndex={0}>
      {/* The roles keep the table a table where style lays it out as a list. */}
      <table className={styles.table} role="table" data-ladders={ladders.length}>
        <thead role="rowgroup">
          <tr role="row">
            <th className={styles.corner} role="columnheader" scope="col">
              {t("commons:compare.rank")}
            </th>
            {ladders.map((ladder) => (
              <th key={ladder.card.id} role="columnheader" scope="col">
                <LadderHead
                  ladder={ladder}
                  removeAddress={ladders.length > 2 ? withoutAddress(ladder.card.id) : null}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {climb.map(({ rank, cells }) => (
            <tr key={rank} role="row">
              <th role="rowheader" scope="row">
                <span className={styles.rank}>{rankCode(rank)}</span>
                <span className={styles.rankName}>{t(`vocabulary:rank.${rank as 1}`)}</span>
              </th>
              {ladders.map((ladder, ladderIndex) => {
                const levels = cells.find((cell) => cell.ladder === ladderIndex)?.levels ?? [];
                return (
                  <td key={ladder.card.id} role="cell" className={levels.length ? undefined : styles.none}>
                    <span className={styles.whose} aria-hidden="true">
                      {plainText(ladder.card.title, i18n.language)}
                    </span>
                    {levels.length ? (
                      <TextsIn language={ladder.document.language}>
                        {levels.map((ordinal) => (
                          <ComparedLevel key={ordinal} document={ladder.document} ordinal={ordinal} />
                        ))}
                      </TextsIn>
                    ) : (
                      <span className={styles.noneWords}>{t("commons:compare.noCounterpart")}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LadderHead({ ladder, removeAddress }: { ladder: ComparedLadder; removeAddress: string | null }) {
  const { t, i18n } = useTranslation();
  const { card, document } = ladder;
  return (
    <>
      <span className={styles.family}>{t(`vocabulary:roleFamily.${document.roleFamily}`)}</span>
      <a className={styles.title} href={`/ladders/${card.id}`}>
        <LocalizedText text={card.title} />
      </a>
      <span className={styles.fact}>{t(`vocabulary:ladderStrategy.${document.strategy}`)}</span>
      <span className={styles.fact}>
        <FaceWords face={document.face} />
      </span>
      {removeAddress ? (
        <a className={styles.remove} href={removeAddress}>
          {t("commons:compare.remove")}
          <span className="visually-hidden">: {plainText(card.title, i18n.language)}</span>
        </a>
      ) : null}
    </>
  );
}
