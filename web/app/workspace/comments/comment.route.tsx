import { saveCommentInput } from "@rungs/shared/inputs/comment";
import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { NativeTextarea } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { draftPathOf } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { asInput } from "../as-input.ts";
import { textIn } from "../draft-text.tsx";
import { DraftConflict } from "../drafts/draft-conflict.tsx";
import { answerDraftForm, toCheckedDraft } from "../drafts/draft-form.server.ts";
import { DraftForm } from "../drafts/draft-form.tsx";
import { textField } from "../form-lines.ts";
import type { Route } from "./+types/comment.route.ts";
import { COMMENT_DRAFT, DELETE_COMMENT, SAVE_COMMENT } from "./comment.operations.ts";

await needTexts("practices", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  return { draft: await requireComment(request, id) };
}

async function requireComment(request: Request, id: string) {
  const { commentDraft } = await query(request, COMMENT_DRAFT, { id });
  if (!commentDraft) throw new Response(null, { status: 404 });
  return commentDraft;
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  return answerDraftForm(request, "COMMENT", id, {
    listPath: "/workspace",
    read: (form) => ({ text: textField(form, "text").replaceAll("\r\n", "\n") }),
    check: ({ text }, draft) => toCheckedDraft(saveCommentInput.safeParse({ ...draft, text })),
    write: async (input) => (await query(request, SAVE_COMMENT, { input: asInput(input) })).saveComment,
    remove: async () => (await query(request, DELETE_COMMENT, { input: { draftId: id } })).deleteComment,
  });
}

/** "I put a sentence right before it goes to them. Only these words and a made-up name will be seen." */
export default function CommentPage({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const stored = textIn(draft.text, draft.language);
  const text = actionData?.values.text ?? stored;
  const label = t("practices:thread.words");
  const faults = t(`practices:thread.refused.${text.trim() === "" ? "empty" : "long"}`);
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
      <DraftForm
        draft={draft}
        path={draftPathOf("COMMENT", draft.id)}
        words={{ ...t("practices:draft", { returnObjects: true }), faults }}
        refusal={actionData}
        fault={undefined}
        conflict={
          <DraftConflict
            yours={[{ field: "text", label, words: text }]}
            theirs={[{ field: "text", label, words: stored }]}
          />
        }
      >
        <NativeTextarea
          label={label}
          name="text"
          rows={6}
          maxLength={LIMITS.textCharacters}
          defaultValue={text}
          lang={draft.language}
        />
      </DraftForm>
    </>
  );
}
