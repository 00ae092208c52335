import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Form, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import editStyles from "../edit-form.module.css";

type DraftFormProps = {
  draft: { version: number; viewerCanEdit: boolean; viewerCanPublish: boolean };
  /** The page that the form stands on. */
  path: string;
  words: {
    saved: string;
    faults: string;
    save: string;
    saveAndReview: string;
    delete: string;
    deleteAsk: string;
    deleteConfirm: string;
  };
  /** What became of saving it, where it was not saved. */
  refusal: { state: "faults" | "conflict"; version: number; seenVersion?: number } | undefined;
  /** What is wrong with the draft as a whole. */
  fault: string | undefined;
  /** A `DraftConflict`, for when somebody has saved in between. */
  conflict: ReactNode;
  children: ReactNode;
};

/** The form in which a draft is written as a whole, for the version that it shows; and the way to delete it. */
export function DraftForm({ draft, path, words, refusal, fault, conflict, children }: DraftFormProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const isConflict = refusal?.state === "conflict";
  const version = refusal?.version ?? draft.version;
  const mayReview = draft.viewerCanPublish && !isConflict;
  return (
    <>
      <Form
        // What a colleague saved, or this form did, fills it anew.
        key={`${draft.version} ${version} ${refusal?.seenVersion ?? refusal?.state ?? ""}`}
        method="post"
        className={editStyles.form}
        noValidate
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="seenVersion" value={refusal?.seenVersion ?? ""} />
        {draft.viewerCanEdit ? null : (
          <ProblemNotice tone="note" title={t("workspace:readOnly.title")}>
            {t("workspace:readOnly.text")}
          </ProblemNotice>
        )}
        {isConflict ? conflict : null}
        {refusal?.state === "faults" ? <ProblemNotice title={words.faults}>{fault}</ProblemNotice> : null}
        {search.has("saved") && !refusal ? <ProblemNotice tone="success">{words.saved}</ProblemNotice> : null}
        {children}
        {draft.viewerCanEdit ? (
          <div className={editStyles.actions}>
            {mayReview ? <SubmitButton intent="review">{words.saveAndReview}</SubmitButton> : null}
            <SubmitButton look={mayReview ? "secondary" : "primary"} intent="save">
              {isConflict ? t("workspace:conflict.keepMine") : words.save}
            </SubmitButton>
            {isConflict ? (
              <ButtonLink look="plain" href={path}>
                {t("workspace:conflict.takeTheirs")}
              </ButtonLink>
            ) : null}
          </div>
        ) : null}
      </Form>
      {draft.viewerCanEdit ? (
        <div className={editStyles.aside}>
          <Confirm label={words.delete} question={words.deleteAsk}>
            <Form method="post">
              <SubmitButton look="danger" intent="delete">
                {words.deleteConfirm}
              </SubmitButton>
            </Form>
          </Confirm>
        </div>
      ) : null}
    </>
  );
}
