import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { plainText } from "#web/ladder/format.ts";
import { functionName } from "#web/office/placement-words.ts";

import type { ComparedOffice, OfficeRow } from "./compare.operations.ts";
import styles from "./office-comparison-table.module.css";
import { PlacementCell, TraitCell } from "./office-comparison-cells.tsx";

type OfficeComparisonTableProps = {
  offices: readonly ComparedOffice[];
  rows: readonly OfficeRow[];
  /** The address of the comparison without one of its offices. */
  withoutAddress: (id: string) => string;
};

/** Offices side by side, a row for each thing one of them tells; on a phone one row after the other. */
export function OfficeComparisonTable({ offices, rows, withoutAddress }: OfficeComparisonTableProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.frame} role="region" aria-label={t("offices:compare.table")} tabIndex={0}>
      {/* The roles keep the table a table where style lays it out as a list. */}
      <table className={styles.table} role="table" data-offices={offices.length}>
        <thead role="rowgroup">
          <tr role="row">
            <td className={styles.corner} />
            {offices.map(({ card, document }) => (
              <th key={card.id} role="columnheader" scope="col">
                <a className={styles.title} href={`/offices/${card.id}`}>
                  <LocalizedText text={card.title} />
                </a>
                <span className={styles.fact}>
                  <FaceWords face={document.face} />
                </span>
                {offices.length > 2 ? (
                  <a className={styles.remove} href={withoutAddress(card.id)}>
                    {t("commons:compare.remove")}
                    <span className="visually-hidden">: {plainText(card.title, i18n.language)}</span>
                  </a>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.trait ?? row.function} role="row" data-standing={row.standing}>
              <th role="rowheader" scope="row">
                {row.trait
                  ? t(`offices:trait.${row.trait}`)
                  : row.function
                    ? functionName(t, row.function)
                    : null}
                {row.standing === "DIFFERS" ? null : (
                  <span className={styles.standing}>{t(`offices:standing.${row.standing}`)}</span>
                )}
              </th>
              {offices.map((office, place) => (
                <td key={office.card.id} role="cell">
                  <span className={styles.whose} aria-hidden="true">
                    {plainText(office.card.title, i18n.language)}
                  </span>
                  {row.trait ? (
                    <TraitCell trait={row.trait} office={office.document} />
                  ) : (
                    <PlacementCell placement={row.cells[place]?.placement ?? null} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
