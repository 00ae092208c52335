import { useForm } from "@conform-to/react";
import { type CreatePracticeValues, createPracticeInput } from "@rungs/shared/inputs/practice";
import { PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";
import { Form, Link, redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SelectField } from "#web/design/form/select-field.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { parseForm, refuseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { asInput } from "../as-input.ts";
import styles from "../edit-form.module.css";
import { requireWriter } from "../require-writer.server.ts";
import { WRITING_LANGUAGES } from "../writing-languages.ts";
import type { Route } from "./+types/new-practice.route.ts";
import { CREATE_PRACTICE } from "./practices.operations.ts";

await needTexts("practices", "vocabulary", "workspace");

export async function loader({ request }: Route.LoaderArgs) {
  await requireWriter(request);
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), createPracticeInput);
  if (submission.status !== "success") return refuseForm(submission);
  const { createPractice } = await query(request, CREATE_PRACTICE, { input: asInput(submission.value) });
  if (createPractice.__typename !== "PracticeSaved") throw new Response(null, { status: 500 });
  return redirect(`/workspace/practices/${createPractice.practiceDraft.id}`);
}

/** "I say in a line what we tried. The next page asks me what a peer would ask." */
export default function NewPractice({ actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const [form, fields] = useForm<CreatePracticeValues>({
    id: "new-practice",
    lastResult: actionData?.result ?? null,
    defaultValue: { title: "", language: i18n.language, kind: "COUNCIL" },
  });
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/practices">← {t("practices:own.title")}</Link>}
        title={t("practices:own.new")}
        lead={t("practices:own.noneText")}
      />
      <Form method="post" className={styles.form} noValidate id={form.id} onSubmit={form.onSubmit}>
        <SelectField
          field={fields.kind}
          label={t("practices:field.kind")}
          description={t("practices:hint.kind")}
          options={PRACTICE_KINDS.map((value) => ({ value, label: t(`vocabulary:practiceKind.${value}`) }))}
        />
        <TextField
          field={fields.title}
          label={t("practices:field.title")}
          description={t("practices:hint.title")}
        />
        <SelectField
          field={fields.language}
          label={t("practices:field.language")}
          options={WRITING_LANGUAGES.map((value) => ({ value, label: languageName(value, i18n.language) }))}
        />
        <div className={styles.actions}>
          <SubmitButton>{t("practices:own.begin")}</SubmitButton>
          <ButtonLink look="plain" href="/workspace/practices">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
