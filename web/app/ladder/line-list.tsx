import type { ExpectationKind } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import type { LadderExpectation } from "#web/ladder/ladder-document.operations.ts";

import styles from "./line-list.module.css";

type LineListProps = {
  lines: LadderExpectation[];
  /** The kind that the place already names; lines of another kind say theirs. */
  kind: ExpectationKind | null;
};

/** Lines of a ladder: one as plain text, more as a list. */
export function LineList({ lines, kind }: LineListProps) {
  const [only] = lines;
  if (lines.length === 1 && only) return <Line line={only} kind={kind} />;
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        <li key={index}>
          <Line line={line} kind={kind} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line, kind }: { line: LadderExpectation; kind: ExpectationKind | null }) {
  const { t } = useTranslation();
  return (
    <>
      {line.kind === kind ? null : (
        <span className={styles.kind}>{t(`vocabulary:expectationKind.${line.kind}`)} </span>
      )}
      <LocalizedText text={line.text} />
    </>
  );
}
