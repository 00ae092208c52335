import { useForm } from "@conform-to/react";
import { saveDimensionInput } from "@rungs/shared/inputs/ladder-edits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { TextField } from "#web/design/form/text-field.tsx";
import { TextareaField } from "#web/design/form/textarea-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/dimension.route.ts";
import { asInput } from "./as-input.ts";
import { ArrangeForms } from "./arrange-forms.tsx";
import { DraftEyebrow } from "./draft-eyebrow.tsx";
import { shownText, textIn } from "./draft-text.tsx";
import { EditForm } from "./edit-form.tsx";
import { editProblem, readEdit, refuseEdit, requireEditableDraft } from "./edit.server.ts";
import { SAVE_DIMENSION } from "./edits.operations.ts";
import { draftPath } from "./paths.ts";

await needTexts("commons", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  const draft = await requireEditableDraft(request, params.id);
  const dimension = draft.dimensions.find(({ id }) => id === params.dimensionId);
  if (!dimension) throw new Response(null, { status: 404 });
  return { draft, dimension };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { form } = await readEdit(request, params.id);
  form.set("dimensionId", params.dimensionId);
  const submission = parseForm(form, saveDimensionInput);
  if (submission.status !== "success") return refuseEdit(form, submission);
  const { saveDimension } = await query(request, SAVE_DIMENSION, { input: asInput(submission.value) });
  const problem = editProblem(saveDimension);
  if (problem) return refuseEdit(form, submission, problem);
  return redirect(`${draftPath(params.id)}#dimension_${params.dimensionId}`);
}

/** "I want to name what this row is about, so that somebody from another company reads it as we do." */
export default function Dimension({ loaderData: { draft, dimension }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { language } = draft;
  const [form, fields] = useForm({
    id: `dimension-${dimension.id}`,
    lastResult: actionData?.result ?? null,
    defaultValue: {
      name: textIn(dimension.name, language),
      description: textIn(dimension.description, language),
    },
  });
  return (
    <>
      <PageHeader eyebrow={<DraftEyebrow draft={draft} />} title={shownText(dimension.name, language)} />
      <EditForm
        key={dimension.id}
        form={{ id: form.id, onSubmit: form.onSubmit }}
        draft={draft}
        answer={actionData}
        cancel={`${draftPath(draft.id)}#dimension_${dimension.id}`}
      >
        <TextField field={fields.name} label={t("workspace:field.name")} />
        <TextareaField
          field={fields.description}
          label={t("workspace:field.description")}
          description={t("workspace:dimension.descriptionHint")}
          lang={language}
        />
      </EditForm>
      <ArrangeForms
        draft={draft}
        thing="dimension"
        id={dimension.id}
        place={draft.dimensions.indexOf(dimension)}
        count={draft.dimensions.length}
        lines={draft.expectations.filter(({ dimensionId }) => dimensionId === dimension.id).length}
      />
    </>
  );
}
