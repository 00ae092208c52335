import { saveCommentInput } from "@rungs/shared/inputs/comment";
import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useSearchParams } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeTextarea } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { textIn } from "../draft-text.tsx";
import editStyles from "../edit-form.module.css";
import { textField } from "../form-lines.ts";
import type { Route } from "./+types/comment.route.ts";
import { COMMENT_DRAFT, DELETE_COMMENT, SAVE_COMMENT } from "./comment.operations.ts";

await needTexts("practices", "workspace");

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  return { draft: await requireComment(request, id) };
}

async function requireComment(request: Request, id: string) {
  const { commentDraft } = await query(request, COMMENT_DRAFT, { id });
  if (!commentDraft) throw new Response(null, { status: 404 });
  return commentDraft;
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "delete") {
    const { deleteComment } = await query(request, DELETE_COMMENT, { input: { draftId: id } });
    if (deleteComment.__typename === "CommentNotFound") throw new Response(null, { status: 404 });
    return redirect("/workspace?deleted=1");
  }
  const text = textField(form, "text").replaceAll("\r\n", "\n");
  const version = Number(textField(form, "version"));
  const input = saveCommentInput.safeParse({ draftId: id, version, text });
  if (!input.success) {
    const code = text.trim() === "" ? ("empty" as const) : ("long" as const);
    return data({ text, version, code }, { status: 400 });
  }
  const { saveComment } = await query(request, SAVE_COMMENT, { input: input.data });
  switch (saveComment.__typename) {
    case "CommentSaved":
      return redirect(intent === "review" ? reviewPath(id) : `/workspace/comments/${id}?saved=1`);
    case "CommentConflict": {
      // What a colleague wrote stands above the field; what was typed here stays in it.
      const theirs = await requireComment(request, id);
      return data({ text, version: theirs.version, code: "conflict" as const }, { status: 409 });
    }
    case "CommentNotFound":
      throw new Response(null, { status: 404 });
  }
}

/** "I put a sentence right before it goes to them. Only these words and a made-up name will be seen." */
export default function CommentPage({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const stored = textIn(draft.text, draft.language);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to={`/practices/${draft.publishedPracticeId}#thread`} reloadDocument>
            ← {t("practices:thread.back")}
          </Link>
        }
        title={draft.byAuthor ? t("practices:thread.answerTitle") : t("practices:thread.askTitle")}
        lead={draft.byAuthor ? t("practices:thread.ownHint") : t("practices:thread.hint")}
      />
      <Form method="post" className={editStyles.form} noValidate>
        <input type="hidden" name="version" value={actionData?.version ?? draft.version} />
        {draft.viewerCanEdit ? null : (
          <ProblemNotice tone="note" title={t("workspace:readOnly.title")}>
            {t("workspace:readOnly.text")}
          </ProblemNotice>
        )}
        {actionData?.code === "conflict" ? (
          <ProblemNotice title={t("workspace:conflict.title")}>
            <p>{t("workspace:conflict.text")}</p>
            <p>
              <strong>{t("workspace:conflict.theirs")}:</strong> {stored}
            </p>
          </ProblemNotice>
        ) : actionData ? (
          <ProblemNotice title={t(`practices:thread.refused.${actionData.code}`)} />
        ) : null}
        {search.has("saved") && !actionData ? (
          <ProblemNotice tone="success">{t("practices:draft.saved")}</ProblemNotice>
        ) : null}
        <NativeTextarea
          label={t("practices:thread.words")}
          name="text"
          rows={6}
          maxLength={LIMITS.textCharacters}
          defaultValue={actionData?.text ?? stored}
          lang={draft.language}
        />
        {draft.viewerCanEdit ? (
          <div className={editStyles.actions}>
            {draft.viewerCanPublish ? (
              <SubmitButton intent="review">{t("practices:draft.saveAndReview")}</SubmitButton>
            ) : null}
            <SubmitButton look="secondary" intent="save">
              {t("practices:draft.save")}
            </SubmitButton>
          </div>
        ) : null}
      </Form>
      {draft.viewerCanEdit ? (
        <div className={editStyles.aside}>
          <Confirm label={t("practices:draft.delete")} question={t("practices:draft.deleteAsk")}>
            <Form method="post">
              <SubmitButton look="danger" intent="delete">
                {t("practices:draft.deleteConfirm")}
              </SubmitButton>
            </Form>
          </Confirm>
        </div>
      ) : null}
    </>
  );
}
