import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { plainText } from "#web/ladder/format.ts";
import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

import styles from "./side-by-side.module.css";

/** One of what is compared, as the head of its column tells of it. */
export type Side = {
  id: string;
  title: { language: string; value: string }[];
  /** Of what is published. */
  face?: LadderFace;
  /** The page on which it is read, if it has one. */
  href?: string;
  /** What it is, in a word or two. */
  eyebrow?: string;
  fact?: string;
};

type SideBySideProps = {
  label: string;
  /** What the heads of the rows are. */
  corner?: string;
  sides: readonly Side[];
  /** A cell for each side, in their order; null where that side has nothing beside the others'. */
  rows: readonly { key: string | number; head: ReactNode; cells: readonly (ReactNode | null)[] }[];
  /** The words in a cell of nothing. */
  nothing?: string;
  /** The address of the same comparison without one of its sides. */
  withoutAddress?: (id: string) => string;
};

/** Two to four things side by side, a row for each thing compared; on a phone one row after the other. */
export function SideBySide({ label, corner, sides, rows, nothing, withoutAddress }: SideBySideProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      {/* The roles keep the table a table where style lays it out as a list. */}
      <table className={styles.table} role="table" data-sides={sides.length}>
        <thead role="rowgroup">
          <tr role="row">
            {corner ? (
              <th className={styles.corner} role="columnheader" scope="col">
                {corner}
              </th>
            ) : (
              <td className={styles.corner} />
            )}
            {sides.map((side) => (
              <th key={side.id} role="columnheader" scope="col">
                {side.eyebrow ? <span className={styles.eyebrow}>{side.eyebrow}</span> : null}
                {side.href === undefined ? (
                  <span className={styles.title}>
                    <LocalizedText text={side.title} />
                  </span>
                ) : (
                  <a className={styles.title} href={side.href}>
                    <LocalizedText text={side.title} />
                  </a>
                )}
                {side.fact ? <span className={styles.fact}>{side.fact}</span> : null}
                {side.face ? (
                  <span className={styles.fact}>
                    <FaceWords face={side.face} />
                  </span>
                ) : null}
                {sides.length > 2 && withoutAddress ? (
                  <a className={styles.remove} href={withoutAddress(side.id)}>
                    {t("reading:compare.remove")}
                    <span className="visually-hidden">: {plainText(side.title, i18n.language)}</span>
                  </a>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, head, cells }) => (
            <tr key={key} role="row">
              <th role="rowheader" scope="row">
                {head}
              </th>
              {sides.map((side, place) => (
                <td key={side.id} role="cell" className={cells[place] === null ? styles.none : undefined}>
                  <span className={styles.whose} aria-hidden="true">
                    {plainText(side.title, i18n.language)}
                  </span>
                  {cells[place] ?? <span className={styles.noneWords}>{nothing}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
