import { useForm } from "@conform-to/react";
import { type CreatePostValues, createPostInput } from "@rungs/shared/inputs/post";
import { POST_PURPOSES } from "@rungs/shared/vocabulary/post";
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
import type { Route } from "./+types/new-post.route.ts";
import { CREATE_POST } from "./posts.operations.ts";

await needTexts("board", "vocabulary", "workspace");

export async function loader({ request }: Route.LoaderArgs) {
  await requireWriter(request);
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), createPostInput);
  if (submission.status !== "success") return refuseForm(submission);
  const { createPost } = await query(request, CREATE_POST, { input: asInput(submission.value) });
  if (createPost.__typename !== "PostSaved") throw new Response(null, { status: 500 });
  return redirect(`/workspace/posts/${createPost.postDraft.id}`);
}

/** "I say whether I give time or look for it, and about what. The rest is asked on the next page." */
export default function NewPost({ actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const [form, fields] = useForm<CreatePostValues>({
    id: "new-post",
    lastResult: actionData?.result ?? null,
    defaultValue: { title: "", language: i18n.language, purpose: "MENTOR_OFFER" },
  });
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/posts">← {t("board:own.title")}</Link>}
        title={t("board:own.new")}
        lead={t("board:own.noneText")}
      />
      <Form method="post" className={styles.form} noValidate id={form.id} onSubmit={form.onSubmit}>
        <SelectField
          field={fields.purpose}
          label={t("board:field.purpose")}
          description={t("board:hint.purpose")}
          options={POST_PURPOSES.map((value) => ({ value, label: t(`vocabulary:postPurpose.${value}`) }))}
        />
        <TextField field={fields.title} label={t("board:field.title")} description={t("board:hint.title")} />
        <SelectField
          field={fields.language}
          label={t("board:field.language")}
          options={WRITING_LANGUAGES.map((value) => ({ value, label: languageName(value, i18n.language) }))}
        />
        <div className={styles.actions}>
          <SubmitButton>{t("board:own.begin")}</SubmitButton>
          <ButtonLink look="plain" href="/workspace/posts">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
