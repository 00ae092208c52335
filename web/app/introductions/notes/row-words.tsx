import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { rankName } from "#web/ladder/format.ts";

import styles from "./notes.module.css";
import type { NotesWords } from "./notes.operations.ts";

type Row = NotesWords["rows"][number];

/** What a row is about. */
export function RowHead({
  section,
  rank,
  function: officeFunction,
}: Pick<Row, "section" | "rank" | "function">) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.section}>{t(`introductions:notes.section.${section}`)}</span>
      {rank === null ? null : <span>{rankName(t, rank)}</span>}
      {officeFunction ? <span>{t(`vocabulary:officeFunction.${officeFunction}`)}</span> : null}
    </>
  );
}

/** What one side says about it. */
export function RowWords({ row: { placement, texts } }: { row: Row }) {
  const { t } = useTranslation();
  return (
    <div className={styles.words}>
      {placement ? <p>{t(`vocabulary:placement.${placement}`)}</p> : null}
      {texts.map((text, place) => (
        <p key={place}>
          <LocalizedText text={text} />
        </p>
      ))}
    </div>
  );
}
