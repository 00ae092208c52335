import { useTranslation } from "react-i18next";

import styles from "./titles.module.css";

type Share = { key: string; name: string; note?: string | null; href: string | null; percent: number };

type SharesProps = {
  /** The id of the heading above. */
  heading: string;
  /** What the rows are, and parts of what they carry. */
  name: string;
  part: string;
  rows: Share[];
};

/** Parts of something: rows that carry their bar. */
export function Shares({ heading, name: what, part, rows }: SharesProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.shares} aria-labelledby={heading}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{part}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note, href, percent }) => (
          <tr key={key}>
            <th scope="row">
              {href ? <a href={href}>{name}</a> : name}
              {note ? <span className={styles.note}> {note}</span> : null}
            </th>
            <td>
              <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className={styles.rail} width="100" height="10" />
                <rect className={styles.part} width={percent} height="10" />
              </svg>
              <span>{t("titles:table.percent", { percent })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
