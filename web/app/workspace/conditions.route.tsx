import { saveConditionsInput } from "@rungs/shared/inputs/ladder-edits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { PageHeader } from "#web/design/page-header.tsx";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/conditions.route.ts";
import { asInput } from "./as-input.ts";
import { DraftEyebrow } from "./draft-eyebrow.tsx";
import { textIn } from "./draft-text.tsx";
import { EditForm } from "./edit-form.tsx";
import { answerMoreLines, refuseLines, takeLines } from "./edit-lines.server.ts";
import { editProblem, readEdit, requireEditableDraft } from "./edit.server.ts";
import { SAVE_CONDITIONS } from "./edits.operations.ts";
import { LinesFields, MORE_LINES } from "./lines-fields.tsx";
import { draftPath } from "./paths.ts";

await needTexts("commons", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  return { draft: await requireEditableDraft(request, params.id) };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { form, intent } = await readEdit(request, params.id);
  const lines = takeLines(form, "conditions");
  if (intent === MORE_LINES) return answerMoreLines(form, lines);
  const submission = parseForm(form, saveConditionsInput);
  if (submission.status !== "success") return refuseLines(form, lines, submission);
  const { saveConditions } = await query(request, SAVE_CONDITIONS, { input: asInput(submission.value) });
  const problem = editProblem(saveConditions);
  if (problem) return refuseLines(form, lines, submission, problem);
  return redirect(`${draftPath(params.id)}#conditions`);
}

/** "I want to say what holds at every level: travel, hours, place." */
export default function Conditions({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const lines =
    actionData?.lines ?? draft.conditions.map(({ id, text }) => ({ id, text: textIn(text, draft.language) }));
  return (
    <>
      <PageHeader
        eyebrow={<DraftEyebrow draft={draft} />}
        title={t("workspace:conditions.title")}
        lead={t("workspace:conditions.lead")}
      />
      <EditForm
        form={{ id: "conditions" }}
        draft={draft}
        answer={actionData}
        cancel={`${draftPath(draft.id)}#conditions`}
      >
        <LinesFields
          name="conditions"
          lines={lines}
          label={(count) => t("workspace:conditions.line", { count })}
          errors={actionData?.result.error ?? undefined}
          lang={draft.language}
        />
      </EditForm>
    </>
  );
}
