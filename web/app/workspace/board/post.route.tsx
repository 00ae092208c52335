import { LIMITS } from "@rungs/shared/limits";
import { BOARD_TOPICS, POST_PURPOSES } from "@rungs/shared/vocabulary/post";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { NativeCheckbox, NativeChoice } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { draftPathOf } from "#web/kinds/kind-paths.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import { DraftConflict } from "../drafts/draft-conflict.tsx";
import { DraftForm } from "../drafts/draft-form.tsx";
import { HintedField } from "../drafts/hinted-field.tsx";
import editStyles from "../edit-form.module.css";
import type { Route } from "./+types/post.route.ts";
import { AudienceFields } from "./audience-fields.tsx";
import { MeetingFields } from "./meeting-fields.tsx";
import { postFault } from "./post-fault.ts";
import { postParts } from "./post-parts.ts";
import { postValues } from "./post-values.ts";
import { answerPostForm, requirePost } from "./post.server.ts";
import { RequestsSwitch } from "./requests-switch.tsx";
import { TickField } from "./tick-field.tsx";

await needTexts("board", "commons", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  return { draft: await requirePost(request, params.id) };
}

export async function action({ request, params }: Route.ActionArgs) {
  return answerPostForm(request, params.id);
}

/** "I say what I can help with and when. My clock stays here, and nothing leaves before I have seen how it reads." */
export default function PostPage({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { language } = draft;
  const stored = postValues(draft);
  const values = actionData?.values ?? stored;
  const faults = actionData?.state === "faults" ? actionData.faults : [];
  const faultOf = (field: string) => postFault(t, faults, field);
  const parts = (one: typeof values) => postParts(t, i18n.language, one);
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/posts">← {t("board:own.title")}</Link>}
        title={<DraftText text={draft.title} language={language} />}
        documentTitle={shownText(draft.title, language)}
        lead={t("board:draft.lead")}
        actions={
          <ButtonLink href={`${draftPathOf("POST", draft.id)}/suggestions`}>
            {t("board:suggestions.link")}
          </ButtonLink>
        }
      />
      {draft.isPaused === null ? null : <RequestsSwitch isPaused={draft.isPaused} />}
      <DraftForm
        draft={draft}
        path={draftPathOf("POST", draft.id)}
        words={t("board:draft", { returnObjects: true })}
        refusal={actionData}
        fault={faultOf("")}
        conflict={
          <DraftConflict
            yours={parts(values)}
            theirs={parts(stored)}
            differing={actionData?.state === "conflict" ? actionData.differing : undefined}
          />
        }
      >
        <NativeChoice
          label={t("board:field.purpose")}
          name="purpose"
          defaultValue={values.purpose}
          options={POST_PURPOSES.map((value) => ({ value, label: t(`vocabulary:postPurpose.${value}`) }))}
        />
        <HintedField
          name="title"
          label={t("board:field.title")}
          hint={t("board:hint.title")}
          fault={faultOf("title")}
          defaultValue={values.title}
          maxLength={LIMITS.nameCharacters}
          lang={language}
        />
        <TickField
          name="topics"
          label={t("board:field.topics")}
          hint={`${t("board:hint.topics")} ${t("board:draft.required")}`}
          fault={faultOf("topics")}
          options={BOARD_TOPICS.map((value) => ({ value, label: t(`vocabulary:boardTopic.${value}`) }))}
          chosen={values.topics}
        />
        <HintedField
          name="about"
          label={t("board:field.about")}
          hint={t("board:hint.about")}
          note={t("board:draft.required")}
          fault={faultOf("about")}
          defaultValue={values.about ?? ""}
          maxLength={LIMITS.textCharacters}
          rows={6}
          lang={language}
        />
        <div>
          <NativeCheckbox
            name="startingUp"
            value="yes"
            defaultChecked={values.startingUp}
            label={t("board:field.startingUp")}
            aria-describedby="start-hint"
          />
          <p id="start-hint" className={editStyles.hint}>
            {t("board:hint.startingUp")}
          </p>
        </div>
        <MeetingFields values={values} faultOf={faultOf} />
        <AudienceFields values={values} faultOf={faultOf} />
      </DraftForm>
    </>
  );
}
