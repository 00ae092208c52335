import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";

import type { Draft } from "./draft.operations.ts";
import { type EditAnswer, seenVersion } from "./edit-answer.ts";
import styles from "./edit-form.module.css";
import { EditProblemNotice } from "./edit-problem-notice.tsx";

type EditFormProps = {
  /** The form's id, and what else conform wants on it. */
  form: { id: string; onSubmit?: (event: React.FormEvent<HTMLFormElement>) => void };
  draft: Draft;
  answer: Omit<EditAnswer, "result"> | undefined;
  /** Where to go without writing; after a conflict this shows what the other person wrote. */
  cancel: string;
  children: ReactNode;
};

/** The frame of every form that edits a draft: the version it is for, what stood in its way, and its two ways out. */
export function EditForm({ form, draft, answer, cancel, children }: EditFormProps) {
  const { t } = useTranslation();
  return (
    <Form method="post" className={styles.form} noValidate {...form}>
      <input type="hidden" name="version" value={seenVersion(draft.version, answer)} />
      <input type="hidden" name="language" value={draft.language} />
      {answer?.problem ? (
        <EditProblemNotice problem={answer.problem} draft={draft} theirsPath={cancel} />
      ) : null}
      {children}
      {answer?.problem?.kind === "conflict" ? null : (
        <div className={styles.actions}>
          <SubmitButton>{t("workspace:edit.save")}</SubmitButton>
          <ButtonLink look="plain" href={cancel}>
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      )}
    </Form>
  );
}
