import { useForm } from "@conform-to/react";
import { type CreateRoleValues, createRoleInput } from "@rungs/shared/inputs/role";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
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
import type { Route } from "./+types/new-role.route.ts";
import { CREATE_ROLE, TITLE_MEANING } from "./roles.operations.ts";

await needTexts("ownRoles", "workspace");

/** From here on the meaning of a title is nearly sure, and is filled in to be corrected. */
const SURE = 0.8;

export async function loader({ request }: Route.LoaderArgs) {
  await requireWriter(request);
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), createRoleInput);
  if (submission.status !== "success") return refuseForm(submission);
  const { title } = submission.value;
  const { titleCrosswalk } = await query(request, TITLE_MEANING, { text: title });
  const { match } = titleCrosswalk;
  const isSure = match !== null && match.confidence >= SURE && match.roleFamily !== "OTHER";
  const input: CreateRoleValues = {
    ...submission.value,
    roleFamily: isSure ? match.roleFamily : null,
    ranks: isSure && match.ranks ? { min: match.ranks.min as Rank, max: match.ranks.max as Rank } : null,
  };
  const { createRole } = await query(request, CREATE_ROLE, { input: asInput(input) });
  if (createRole.__typename !== "RoleSaved") throw new Response(null, { status: 500 });
  return redirect(`/workspace/roles/${createRole.roleDraft.id}`);
}

/** "I type what we call the job, outside and inside. The rest is suggested, and I correct it." */
export default function NewRole({ actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const [form, fields] = useForm<CreateRoleValues>({
    id: "new-role",
    lastResult: actionData?.result ?? null,
    defaultValue: { title: "", internalTitle: "", language: i18n.language },
  });
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/roles">← {t("ownRoles:list.title")}</Link>}
        title={t("ownRoles:new.title")}
        lead={t("ownRoles:new.lead")}
      />
      <Form method="post" className={styles.form} noValidate id={form.id} onSubmit={form.onSubmit}>
        <TextField
          field={fields.title}
          label={t("ownRoles:new.external")}
          description={t("ownRoles:new.externalHint")}
        />
        <TextField
          field={fields.internalTitle}
          label={t("ownRoles:form.internal")}
          description={t("ownRoles:new.internalHint")}
        />
        <SelectField
          field={fields.language}
          label={t("workspace:new.language")}
          options={WRITING_LANGUAGES.map((value) => ({ value, label: languageName(value, i18n.language) }))}
        />
        <div className={styles.actions}>
          <SubmitButton>{t("ownRoles:new.begin")}</SubmitButton>
          <ButtonLink look="plain" href="/workspace/roles">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
