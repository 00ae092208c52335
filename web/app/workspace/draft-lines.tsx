import type { ExpectationKind } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { DraftText } from "./draft-text.tsx";
import type { DraftExpectation } from "./draft.operations.ts";
import styles from "./draft-matrix.module.css";

type DraftLinesProps = {
  lines: DraftExpectation[];
  /** The kind that the place already names; lines of another kind say theirs. */
  kind: ExpectationKind;
  language: string;
};

/** The lines of one cell: one as plain text, more as a list. */
export function DraftLines({ lines, kind, language }: DraftLinesProps) {
  const { t } = useTranslation();
  const said = lines.map((line) => (
    <span key={line.id}>
      {line.kind === kind ? null : (
        <span className={styles.kind}>{t(`vocabulary:expectationKind.${line.kind}`)}: </span>
      )}
      <DraftText text={line.text} language={language} />
    </span>
  ));
  if (said.length < 2) return said[0] ?? null;
  return (
    <ul className={styles.lines}>
      {said.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  );
}
