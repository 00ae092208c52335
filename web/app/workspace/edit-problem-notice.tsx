import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import { conflictValue, fieldName } from "./conflict-value.ts";
import type { Draft } from "./draft.operations.ts";
import type { EditProblem } from "./edit-answer.ts";
import styles from "./edit-problem-notice.module.css";

type EditProblemNoticeProps = {
  problem: EditProblem;
  draft: Draft;
  /** Where one sees what the other person wrote, with nothing of one's own left. */
  theirsPath: string;
};

/**
 * Says why an edit was not written. After a conflict it shows both versions and offers both; it stands inside the
 * form, which sends the same values again for the newest version.
 */
export function EditProblemNotice({ problem, draft, theirsPath }: EditProblemNoticeProps) {
  const { t } = useTranslation();
  if (problem.kind === "notFound")
    return (
      <ProblemNotice title={t("workspace:problem.notFound.title")}>
        {t("workspace:problem.notFound.text")}
      </ProblemNotice>
    );
  if (problem.kind === "tooLarge")
    return (
      <ProblemNotice title={t("workspace:problem.tooLarge.title")}>
        {t("workspace:problem.tooLarge.text")}
      </ProblemNotice>
    );
  return (
    <ProblemNotice title={t("workspace:conflict.title")}>
      <div className={styles.conflict}>
        <p>{t("workspace:conflict.text")}</p>
        {problem.fields.map(({ name, yours, theirs }) => (
          <section key={name} className={styles.field} aria-label={fieldName(t, name)}>
            <h2 className={styles.name}>{fieldName(t, name)}</h2>
            <div className={styles.sides}>
              <Side whose={t("workspace:conflict.yours")} value={conflictValue(t, draft, name, yours)} />
              <Side whose={t("workspace:conflict.theirs")} value={conflictValue(t, draft, name, theirs)} />
            </div>
          </section>
        ))}
        <div className={styles.actions}>
          <SubmitButton>{t("workspace:conflict.keepMine")}</SubmitButton>
          <ButtonLink href={theirsPath}>{t("workspace:conflict.takeTheirs")}</ButtonLink>
        </div>
      </div>
    </ProblemNotice>
  );
}

function Side({ whose, value }: { whose: string; value: string | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles.side}>
      <p className={styles.whose}>{whose}</p>
      <p className={styles.value}>{value ?? <em>{t("workspace:conflict.nothing")}</em>}</p>
    </div>
  );
}
