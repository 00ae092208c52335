import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";

import styles from "./changed-rows.module.css";
import type { LevelChanges } from "./level-changes.operations.ts";
import { type PairedChange, pairedChanges } from "./paired-changes.ts";

type ChangedRow = LevelChanges["rows"][number];

type ChangedRowsProps = {
  rows: ChangedRow[];
  /** The language the lines are compared in. */
  language: string;
  fromTitle: string;
  toTitle: string;
};

/** The rows in which something differs, word for word; how much stays the same is only counted. */
export function ChangedRows({ rows, language, fromTitle, toTitle }: ChangedRowsProps) {
  const { t } = useTranslation();
  const differing = rows.filter(({ changes }) => changes.length > 0);
  const same = rows.filter(({ changes }) => changes.length === 0);
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        <span>{fromTitle}</span>
        <span>{toTitle}</span>
      </div>
      {differing.map((row, index) => (
        <section key={index} className={styles.row}>
          <h2>
            <RowName row={row} />
          </h2>
          <ul role="list" className={styles.changes}>
            {pairedChanges(row.changes).map((change, place) => (
              <li key={place} className={styles.change} lang={language}>
                <ChangeSides change={change} />
              </li>
            ))}
          </ul>
          {row.unchanged ? (
            <p className={styles.same}>{t("reading:changes.rowUnchanged", { count: row.unchanged })}</p>
          ) : null}
        </section>
      ))}
      {same.length ? (
        <p className={styles.same}>
          {t("reading:changes.sameRows")}{" "}
          {same.map((row, index) => (
            <span key={index}>
              {index ? " · " : ""}
              <RowName row={row} />
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

function RowName({ row }: { row: ChangedRow }) {
  const { t } = useTranslation();
  if (row.name) return <LocalizedText text={row.name} />;
  return (
    <>
      {row.kind ? t(`vocabulary:expectationKind.${row.kind}`) : t("reading:changes.other")}
      {row.horizon ? `: ${t(`vocabulary:horizon.${row.horizon}`)}` : ""}
    </>
  );
}

function ChangeSides({ change }: { change: PairedChange }) {
  const { t, i18n } = useTranslation();
  const none = (label: string) => (
    <span className={styles.none} lang={i18n.language}>
      {label}
    </span>
  );
  return (
    <>
      <div className={styles.side}>
        {change.before ? <Segments segments={change.before} as="del" /> : none(t("reading:changes.notYet"))}
      </div>
      <div className={styles.side}>
        {change.after ? <Segments segments={change.after} as="ins" /> : none(t("reading:changes.noMore"))}
      </div>
    </>
  );
}

type SegmentsProps = { segments: NonNullable<PairedChange["before"]>; as: "del" | "ins" };

function Segments({ segments, as: Mark }: SegmentsProps) {
  return segments.map(({ text, changed }, index) => (changed ? <Mark key={index}>{text}</Mark> : text));
}
