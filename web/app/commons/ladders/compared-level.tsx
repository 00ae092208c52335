import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { yearsName } from "#web/ladder/format.ts";
import type { LadderDocument } from "#web/ladder/ladder-document.operations.ts";
import { LineList } from "#web/ladder/line-list.tsx";
import { matrixRows } from "#web/ladder/matrix-rows.ts";

import styles from "./compared-level.module.css";

/** One level among its counterparts: its facts at sight, what it asks on demand. */
export function ComparedLevel({ document, ordinal }: { document: LadderDocument; ordinal: number }) {
  const { t } = useTranslation();
  const index = document.levels.findIndex((level) => level.ordinal === ordinal);
  const level = document.levels[index];
  if (!level) return null;
  const rows = matrixRows(document).flatMap(({ key, dimension, kind, cells }) => {
    const cell = cells[index];
    return cell?.state === "written" ? [{ key, dimension, kind, lines: cell.lines }] : [];
  });
  const count = rows.reduce((sum, { lines }) => sum + lines.length, 0);
  const facts = [
    level.years && yearsName(t, level.years),
    level.scope && t(`vocabulary:scope.${level.scope}`),
    level.newToOpenSource && t("commons:newToOpenSource"),
  ].filter(Boolean);
  return (
    <div className={styles.level}>
      <p className={styles.title}>{level.titles[0] ? <LocalizedText text={level.titles[0]} /> : null}</p>
      {level.track ? (
        <p className={styles.facts}>
          <LocalizedText text={level.track.name} />
        </p>
      ) : null}
      {facts.length ? <p className={styles.facts}>{facts.join(" · ")}</p> : null}
      {level.summary ? (
        <p className={styles.summary}>
          <LocalizedText text={level.summary} />
        </p>
      ) : null}
      {count ? (
        <details className={styles.more}>
          <summary>{t("reading:compare.expectations", { count })}</summary>
          <dl>
            {rows.map(({ key, dimension, kind, lines }) => (
              <div key={key}>
                <dt>
                  {dimension ? <LocalizedText text={dimension.name} /> : null}
                  {!dimension && kind ? t(`vocabulary:expectationKind.${kind}`) : null}
                </dt>
                <dd>
                  <LineList lines={lines} kind={kind ?? "CRITERION"} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
    </div>
  );
}
