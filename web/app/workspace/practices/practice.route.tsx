import { LIMITS } from "@rungs/shared/limits";
import { PRACTICE_PARTS } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import editStyles from "../edit-form.module.css";
import type { Route } from "./+types/practice.route.ts";
import { practiceFault } from "./practice-fault.ts";
import { HintedField } from "./hinted-field.tsx";
import { PracticeConflict } from "./practice-conflict.tsx";
import { PracticeTraits } from "./practice-traits.tsx";
import { requirePractice, savePractice } from "./practice.server.ts";
import { DELETE_PRACTICE } from "./practices.operations.ts";
import { practiceValues } from "./practice-values.ts";

await needTexts("practices", "vocabulary", "workspace");

export async function loader({ request, params }: Route.LoaderArgs) {
  return { draft: await requirePractice(request, params.id) };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "delete") {
    const { deletePractice } = await query(request, DELETE_PRACTICE, { input: { draftId: id } });
    if (deletePractice.__typename === "PracticeNotFound") throw new Response(null, { status: 404 });
    return redirect("/workspace/practices?deleted=1");
  }
  const outcome = await savePractice(request, id, form);
  if (outcome.state === "saved") {
    return redirect(intent === "review" ? reviewPath(id) : `/workspace/practices/${id}?saved=1`);
  }
  return data(outcome, { status: outcome.state === "conflict" ? 409 : 400 });
}

/** "I write down what we tried, and beside each box it says what a peer would ask. Nothing leaves from here." */
export default function PracticePage({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { language } = draft;
  const stored = practiceValues(draft);
  const values = actionData?.values ?? stored;
  const isConflict = actionData?.state === "conflict";
  const faults = actionData?.state === "faults" ? actionData.faults : [];
  const faultOf = (field: string) => practiceFault(t, faults, field);
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/practices">← {t("practices:own.title")}</Link>}
        title={<DraftText text={draft.title} language={language} />}
        documentTitle={shownText(draft.title, language)}
        lead={t("practices:draft.lead")}
      />
      <Form method="post" className={editStyles.form} noValidate>
        <input type="hidden" name="version" value={actionData?.version ?? draft.version} />
        {draft.viewerCanEdit ? null : (
          <ProblemNotice tone="note" title={t("workspace:readOnly.title")}>
            {t("workspace:readOnly.text")}
          </ProblemNotice>
        )}
        {isConflict ? <PracticeConflict yours={values} theirs={stored} /> : null}
        {faults.length ? (
          <ProblemNotice title={t("practices:draft.faults")}>{faultOf("")}</ProblemNotice>
        ) : null}
        {search.has("saved") && !actionData ? (
          <ProblemNotice tone="success">{t("practices:draft.saved")}</ProblemNotice>
        ) : null}
        <HintedField
          name="title"
          label={t("practices:field.title")}
          hint={t("practices:hint.title")}
          fault={faultOf("title")}
          defaultValue={values.title}
          maxLength={LIMITS.nameCharacters}
          lang={language}
        />
        <PracticeTraits values={values} faultOf={faultOf} />
        {PRACTICE_PARTS.map((part) => (
          <HintedField
            key={part}
            name={part}
            label={t(`practices:part.${part}`)}
            hint={
              part === "done"
                ? `${t("practices:hint.done")} ${t(`practices:kindHint.${values.kind}`)}`
                : t(`practices:hint.${part}`)
            }
            note={part === "problem" || part === "done" ? t("practices:draft.required") : null}
            fault={faultOf(part)}
            defaultValue={values[part] ?? ""}
            maxLength={LIMITS.textCharacters}
            rows={part === "done" ? 8 : 4}
            lang={language}
          />
        ))}
        {draft.viewerCanEdit ? (
          <div className={editStyles.actions}>
            {draft.viewerCanPublish && !isConflict ? (
              <SubmitButton intent="review">{t("practices:draft.saveAndReview")}</SubmitButton>
            ) : null}
            <SubmitButton
              look={draft.viewerCanPublish && !isConflict ? "secondary" : "primary"}
              intent="save"
            >
              {t(isConflict ? "workspace:conflict.keepMine" : "practices:draft.save")}
            </SubmitButton>
            {isConflict ? (
              <ButtonLink look="plain" href={`/workspace/practices/${draft.id}`}>
                {t("workspace:conflict.takeTheirs")}
              </ButtonLink>
            ) : null}
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
