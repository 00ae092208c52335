import { type SubmissionResult, useForm } from "@conform-to/react";
import type { CreateOfficeValues } from "@rungs/shared/inputs/office";
import { useTranslation } from "react-i18next";
import { Form, Link } from "react-router";

import { EmptyState } from "#web/design/empty-state.tsx";
import { SelectField } from "#web/design/form/select-field.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";

import styles from "../edit-form.module.css";
import { WRITING_LANGUAGES } from "../writing-languages.ts";

/** Where nobody has begun a profile yet: what it is good for, and how to begin. */
export function NewOffice({
  canWrite,
  result,
}: {
  canWrite: boolean;
  result: SubmissionResult<string[]> | null;
}) {
  const { t, i18n } = useTranslation();
  const [form, fields] = useForm<CreateOfficeValues>({
    id: "new-office",
    lastResult: result,
    defaultValue: { title: t("office:new.example"), language: i18n.language },
  });
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={t("office:new.title")}
        lead={t("office:new.lead")}
      />
      {canWrite ? (
        <Form method="post" className={styles.form} noValidate id={form.id} onSubmit={form.onSubmit}>
          <TextField
            field={fields.title}
            label={t("office:field.title")}
            description={t("office:new.titleHint")}
          />
          <SelectField
            field={fields.language}
            label={t("workspace:new.language")}
            options={WRITING_LANGUAGES.map((value) => ({ value, label: languageName(value, i18n.language) }))}
          />
          <div className={styles.actions}>
            <SubmitButton>{t("office:new.create")}</SubmitButton>
          </div>
        </Form>
      ) : (
        <EmptyState title={t("office:new.nothing")}>{t("office:new.nothingText")}</EmptyState>
      )}
    </>
  );
}
