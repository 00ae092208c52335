import { useForm } from "@conform-to/react";
import { createLadderInput } from "@rungs/shared/inputs/ladder-edits";
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

import type { Route } from "./+types/new-ladder.route.ts";
import { asInput } from "./as-input.ts";
import { CREATE_LADDER } from "./edits.operations.ts";
import styles from "./edit-form.module.css";
import { draftPath } from "./paths.ts";
import { requireWriter } from "./require-writer.server.ts";
import { WRITING_LANGUAGES } from "./writing-languages.ts";

await needTexts("workspace");

export async function loader({ request }: Route.LoaderArgs) {
  await requireWriter(request);
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), createLadderInput);
  if (submission.status !== "success") return refuseForm(submission);
  const { createLadder } = await query(request, CREATE_LADDER, { input: asInput(submission.value) });
  if (createLadder.__typename !== "LadderEdited") throw new Response(null, { status: 500 });
  return redirect(draftPath(createLadder.ladderDraft.id));
}

/** "We have no file. I want to begin with an empty table that already has the usual rows." */
export default function NewLadder({ actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const [form, fields] = useForm({
    id: "new-ladder",
    lastResult: actionData?.result ?? null,
    defaultValue: { title: "", language: i18n.language },
  });
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={t("workspace:new.title")}
        lead={t("workspace:new.lead")}
      />
      <Form method="post" className={styles.form} noValidate id={form.id} onSubmit={form.onSubmit}>
        <TextField
          field={fields.title}
          label={t("workspace:field.title")}
          description={t("workspace:new.titleHint")}
        />
        <SelectField
          field={fields.language}
          label={t("workspace:new.language")}
          options={WRITING_LANGUAGES.map((value) => ({ value, label: languageName(value, i18n.language) }))}
        />
        <div className={styles.actions}>
          <SubmitButton>{t("workspace:new.create")}</SubmitButton>
          <ButtonLink look="plain" href="/workspace">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
