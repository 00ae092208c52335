import { LIMITS } from "@rungs/shared/limits";
import { PRACTICE_PARTS } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { PageHeader } from "#web/design/page-header.tsx";
import { draftPathOf } from "#web/kinds/kind-paths.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import { DraftConflict } from "../drafts/draft-conflict.tsx";
import { faultyFields } from "../drafts/draft-fault.ts";
import { DraftForm } from "../drafts/draft-form.tsx";
import type { Route } from "./+types/practice.route.ts";
import { practiceFault } from "./practice-fault.ts";
import { HintedField } from "../drafts/hinted-field.tsx";
import { practiceParts } from "./practice-parts.ts";
import { PracticeTraits } from "./practice-traits.tsx";
import { answerPracticeForm, requirePractice } from "./practice.server.ts";
import { practiceValues } from "./practice-values.ts";

await needTexts("practices", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  return { draft: await requirePractice(request, params.id) };
}

export async function action({ request, params }: Route.ActionArgs) {
  return answerPracticeForm(request, params.id);
}

/** "I write down what we tried, and beside each box it says what a peer would ask. Nothing leaves from here." */
export default function PracticePage({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { language } = draft;
  const stored = practiceValues(draft);
  const values = actionData?.values ?? stored;
  const faults = actionData?.state === "faults" ? actionData.faults : [];
  const yours = practiceParts(t, values);
  const faultOf = (field: string) => practiceFault(t, faults, field);
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/practices">← {t("practices:own.title")}</Link>}
        title={<DraftText text={draft.title} language={language} />}
        documentTitle={shownText(draft.title, language)}
        lead={t("practices:draft.lead")}
      />
      <DraftForm
        draft={draft}
        path={draftPathOf("PRACTICE", draft.id)}
        words={t("practices:draft", { returnObjects: true })}
        refusal={actionData}
        fault={faultOf("") ?? faultyFields(faults, yours)}
        conflict={
          <DraftConflict
            yours={yours}
            theirs={practiceParts(t, stored)}
            differing={actionData?.state === "conflict" ? actionData.differing : undefined}
          />
        }
      >
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
      </DraftForm>
    </>
  );
}
