import { useTranslation } from "react-i18next";

import { ProblemNotice } from "#web/design/problem-notice.tsx";

import styles from "./draft-conflict.module.css";

/** One part of a draft as people compare it: what it is called, and what it says in words. */
export type DraftPart = { field: string; label: string; words: string };

type DraftConflictProps = {
  /** The same parts in the same order as theirs. */
  yours: readonly DraftPart[];
  theirs: readonly DraftPart[];
  /** The fields that both have changed, where the server has told; else all in which they differ. */
  differing?: readonly string[] | undefined;
};

/** What a colleague wrote while the form was open, beside what stands in the form: nothing of either is lost. */
export function DraftConflict({ yours, theirs, differing: fields }: DraftConflictProps) {
  const { t } = useTranslation();
  const differing = yours
    .map((part, index) => ({ ...part, theirs: theirs[index]?.words ?? "" }))
    .filter((part) => part.words !== part.theirs && (fields?.includes(part.field) ?? true));
  return (
    <ProblemNotice title={t("workspace:conflict.title")}>
      <p>{t("workspace:conflict.text")}</p>
      <dl className={styles.differing}>
        {differing.map((part) => (
          <div key={part.label}>
            <dt>{part.label}</dt>
            <dd>
              <strong>{t("workspace:conflict.yours")}:</strong>{" "}
              {part.words || t("workspace:conflict.nothing")}
            </dd>
            <dd>
              <strong>{t("workspace:conflict.theirs")}:</strong>{" "}
              {part.theirs || t("workspace:conflict.nothing")}
            </dd>
          </div>
        ))}
      </dl>
    </ProblemNotice>
  );
}
