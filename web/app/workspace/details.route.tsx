import { useForm } from "@conform-to/react";
import { LADDER_STRATEGIES, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { SelectField } from "#web/design/form/select-field.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { TextareaField } from "#web/design/form/textarea-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/details.route.ts";
import { asInput } from "./as-input.ts";
import { DraftEyebrow } from "./draft-eyebrow.tsx";
import { textIn } from "./draft-text.tsx";
import { EditForm } from "./edit-form.tsx";
import { editProblem, readEdit, refuseEdit, requireEditableDraft } from "./edit.server.ts";
import { detailsForm } from "./edit-schemas.server.ts";
import { SAVE_DETAILS } from "./edits.operations.ts";
import { draftPath } from "./paths.ts";
import { fromYesNo, yesNoOptions } from "./yes-no.ts";

await needTexts("commons", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  return { draft: await requireEditableDraft(request, params.id) };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { form } = await readEdit(request, params.id);
  const submission = parseForm(form, detailsForm);
  if (submission.status !== "success") return refuseEdit(form, submission);
  const { saveLadderDetails } = await query(request, SAVE_DETAILS, { input: asInput(submission.value) });
  const problem = editProblem(saveLadderDetails);
  if (problem) return refuseEdit(form, submission, problem);
  return redirect(`${draftPath(params.id)}#details`);
}

/** "I want to say what this ladder is, so that peers find it and nobody mistakes it for something else." */
export default function Details({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { language } = draft;
  const [form, fields] = useForm({
    id: "details",
    lastResult: actionData?.result ?? null,
    defaultValue: {
      title: textIn(draft.title, language),
      strategy: draft.strategy,
      strategyRationale: textIn(draft.strategyRationale, language),
      roleFamily: draft.roleFamily ?? "",
      individualContributor: fromYesNo(draft.individualContributor),
      mission: textIn(draft.mission, language),
    },
  });
  return (
    <>
      <PageHeader eyebrow={<DraftEyebrow draft={draft} />} title={t("workspace:details.title")} />
      <EditForm
        form={{ id: form.id, onSubmit: form.onSubmit }}
        draft={draft}
        answer={actionData}
        cancel={`${draftPath(draft.id)}#details`}
      >
        <TextField field={fields.title} label={t("workspace:field.title")} />
        <SelectField
          field={fields.roleFamily}
          label={t("workspace:field.roleFamily")}
          description={t("workspace:details.roleFamilyHint")}
          none={t("workspace:notSaid")}
          options={ROLE_FAMILIES.map((value) => ({ value, label: t(`vocabulary:roleFamily.${value}`) }))}
        />
        <SelectField
          field={fields.individualContributor}
          label={t("workspace:field.individualContributor")}
          none={t("workspace:notSaid")}
          options={yesNoOptions(t)}
        />
        <SelectField
          field={fields.strategy}
          label={t("workspace:field.strategy")}
          description={t("workspace:details.strategyHint")}
          options={LADDER_STRATEGIES.map((value) => ({
            value,
            label: t(`vocabulary:ladderStrategy.${value}`),
          }))}
        />
        <TextareaField
          field={fields.strategyRationale}
          label={t("workspace:field.strategyRationale")}
          lang={language}
        />
        <TextareaField
          field={fields.mission}
          label={t("workspace:field.mission")}
          description={t("workspace:details.missionHint")}
          lang={language}
        />
      </EditForm>
    </>
  );
}
