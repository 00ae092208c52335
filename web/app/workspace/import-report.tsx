import { useTranslation } from "react-i18next";

import type { Draft } from "./draft.operations.ts";
import { importFormatText, importWarningText } from "./import-words.ts";
import styles from "./import-report.module.css";

type ImportReportProps = { report: NonNullable<Draft["importReport"]>; open: boolean };

/** How a file was read: as which format, and what was inferred or left out, with its line. */
export function ImportReport({ report, open }: ImportReportProps) {
  const { t } = useTranslation();
  const codes = [...new Set(report.warnings.map(({ code }) => code))];
  return (
    <details className={styles.report} open={open}>
      <summary className={styles.summary}>
        {t("workspace:report.title", { file: report.fileName, format: importFormatText(t, report.format) })}{" "}
        {codes.length > 0 ? t("workspace:report.count", { count: report.warnings.length }) : null}
      </summary>
      <div className={styles.body} tabIndex={codes.length > 0 ? 0 : undefined}>
        {codes.length === 0 ? <p>{t("workspace:report.nothing")}</p> : <p>{t("workspace:report.lead")}</p>}
        {codes.map((code) => (
          <section key={code}>
            <h2 className={styles.code}>{importWarningText(t, code)}</h2>
            <ul className={styles.warnings}>
              {report.warnings
                .filter((warning) => warning.code === code)
                .map(({ line, message }, index) => (
                  <li key={index}>
                    {line === null ? null : (
                      <span className={styles.line}>{t("workspace:report.line", { line })} </span>
                    )}
                    <span lang="en">{message}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
