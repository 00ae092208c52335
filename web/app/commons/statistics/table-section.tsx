import { useTranslation } from "react-i18next";

import { type Table, withheldGroups } from "./figures.ts";
import { groupName, slugOf } from "./names.ts";
import { numberTable } from "./number-table.ts";
import styles from "./statistics.module.css";
import { TableCharts } from "./table-charts.tsx";
import { tableSentence } from "./table-sentence.ts";

/** One table: what it says in a sentence, its pictures, what is withheld and why, all numbers, and the files. */
export function TableSection({ table, formats }: { table: Table; formats: readonly string[] }) {
  const { t } = useTranslation();
  const slug = slugOf(table.table);
  const title = t(`statistics:page.table.${table.table}`);
  const withheld = withheldGroups(table).map((group) => groupName(t, table.table, group));
  const sentence = tableSentence(t, table);
  return (
    <section className={styles.table} aria-labelledby={slug}>
      <div className={styles.heading}>
        <h2 id={slug}>{title}</h2>
        <ul role="list" className={styles.downloads} aria-label={t("statistics:page.downloads", { title })}>
          {formats.map((format) => (
            <li key={format}>
              <a href={`/statistics/${slug}.${format}`} download="">
                {format.toUpperCase()}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.about}>{t(`statistics:page.about.${table.table}`)}</p>
      {sentence ? <p className={styles.sentence}>{sentence}</p> : null}
      <TableCharts table={table} />
      {withheld.length > 0 ? (
        <p className={styles.withheld}>
          <strong>{t("statistics:page.withheld")}</strong>
          {withheld.join(t("statistics:page.comma"))}
          {t("statistics:page.stop")} {t("statistics:page.why")}
        </p>
      ) : null}
      <Numbers table={table} title={title} />
    </section>
  );
}

function Numbers({ table, title }: { table: Table; title: string }) {
  const { t } = useTranslation();
  const { head, rows } = numberTable(t, table);
  return (
    <details className={styles.details}>
      <summary>{t("statistics:page.numbers")}</summary>
      {/* Wider than a phone: it scrolls by itself, with the keyboard too. */}
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.numbers}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, place) => (
                  <td key={head[place + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
