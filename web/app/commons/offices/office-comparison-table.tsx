import { useTranslation } from "react-i18next";

import { functionName } from "#web/office/placement-words.ts";

import { SideBySide } from "#web/side-by-side/side-by-side.tsx";
import type { ComparedOffice, OfficeRow } from "./compare.operations.ts";
import { PlacementCell, TraitCell } from "./office-comparison-cells.tsx";
import styles from "./office-comparison-table.module.css";

type OfficeComparisonTableProps = {
  offices: readonly ComparedOffice[];
  rows: readonly OfficeRow[];
  /** The address of the comparison without one of its offices. */
  withoutAddress: (id: string) => string;
};

/** Offices side by side, a row for each thing one of them tells. */
export function OfficeComparisonTable({ offices, rows, withoutAddress }: OfficeComparisonTableProps) {
  const { t } = useTranslation();
  return (
    <SideBySide
      label={t("offices:compare.table")}
      sides={offices.map(({ card, document }) => ({
        id: card.id,
        title: card.title,
        face: document.face,
        href: `/offices/${card.id}`,
      }))}
      rows={rows.map((row) => ({
        key: row.trait ?? row.function ?? "",
        head: (
          <>
            <span className={styles.trait}>
              {row.trait
                ? t(`offices:trait.${row.trait}`)
                : row.function
                  ? functionName(t, row.function)
                  : null}
            </span>
            {row.standing === "DIFFERS" ? null : (
              <span className={styles.standing}>{t(`offices:standing.${row.standing}`)}</span>
            )}
          </>
        ),
        cells: offices.map(({ card, document }, place) =>
          row.trait ? (
            <TraitCell key={card.id} trait={row.trait} office={document} />
          ) : (
            <PlacementCell key={card.id} placement={row.cells[place]?.placement ?? null} />
          ),
        ),
      }))}
      withoutAddress={withoutAddress}
    />
  );
}
