import { useForm } from "@conform-to/react";
import { RANKS, SCOPES } from "@rungs/shared/vocabulary/ladder";
import { type MouseEvent, useState } from "react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { Button } from "#web/design/button.tsx";
import { SelectField } from "#web/design/form/select-field.tsx";
import { TextField } from "#web/design/form/text-field.tsx";
import { TextareaField } from "#web/design/form/textarea-field.tsx";
import { NativeInput } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { rankName } from "#web/ladder/format.ts";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/level.route.ts";
import { asInput } from "./as-input.ts";
import { ArrangeForms } from "./arrange-forms.tsx";
import { DraftEyebrow } from "./draft-eyebrow.tsx";
import { shownText, textIn } from "./draft-text.tsx";
import { EditForm } from "./edit-form.tsx";
import { editProblem, readEdit, refuseEdit, requireEditableDraft } from "./edit.server.ts";
import { levelForm } from "./edit-schemas.server.ts";
import { SAVE_LEVEL } from "./edits.operations.ts";
import styles from "./edit-form.module.css";
import { dropEmptyValues } from "./form-lines.ts";
import { levelName } from "./level-name.ts";
import { MORE_LINES } from "./lines-fields.tsx";
import { draftAtPath } from "./paths.ts";
import { PrivateMark } from "./private-mark.tsx";
import { fromYesNo, yesNoOptions } from "./yes-no.ts";

await needTexts("commons", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  const draft = await requireEditableDraft(request, params.id);
  const level = draft.levels.find(({ id }) => id === params.levelId);
  if (!level) throw new Response(null, { status: 404 });
  return { draft, level };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { form, intent } = await readEdit(request, params.id);
  form.set("levelId", params.levelId);
  dropEmptyValues(form, "externalTitles");
  const submission = parseForm(form, levelForm);
  if (submission.status !== "success" || intent === MORE_LINES) return refuseEdit(form, submission);
  const { saveLevel } = await query(request, SAVE_LEVEL, { input: asInput(submission.value) });
  const problem = editProblem(saveLevel);
  if (problem) return refuseEdit(form, submission, problem);
  return redirect(draftAtPath(params.id, params.levelId, `level_${params.levelId}`));
}

/** "I want to say where this level stands, in words that peers understand, and keep our own codes to ourselves." */
export default function Level({ loaderData: { draft, level }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { language } = draft;
  const [added, setAdded] = useState(0);
  const [form, fields] = useForm({
    id: `level-${level.id}`,
    lastResult: actionData?.result ?? null,
    defaultValue: {
      externalTitles: level.externalTitles.map((title) => textIn(title, language)),
      rank: level.rank === null ? "" : String(level.rank),
      trackId: level.trackId ?? "",
      yearsMin: level.years ? String(level.years.min) : "",
      yearsMax: level.years?.max == null ? "" : String(level.years.max),
      scope: level.scope ?? "",
      newToOpenSource: fromYesNo(level.newToOpenSource),
      summary: textIn(level.summary, language),
      code: level.code ?? "",
      internalTitle: level.internalTitle ?? "",
      grade: level.grade ?? "",
      payStep: level.payStep === null ? "" : String(level.payStep),
    },
  });
  const titles = fields.externalTitles.getFieldList();
  const addTitle = (event: MouseEvent) => {
    event.preventDefault();
    setAdded((count) => count + 1);
  };
  const name = levelName(t, draft, level);
  return (
    <>
      <PageHeader eyebrow={<DraftEyebrow draft={draft} />} title={name} />
      <EditForm
        key={level.id}
        form={{ id: form.id, onSubmit: form.onSubmit }}
        draft={draft}
        answer={actionData}
        cancel={draftAtPath(draft.id, level.id, `level_${level.id}`)}
      >
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t("workspace:level.titles")}</legend>
          <p className={styles.hint}>{t("workspace:level.titlesHint")}</p>
          {titles.map((title, index) => (
            <TextField
              key={title.key}
              field={title}
              label={t("workspace:level.title", { count: index + 1 })}
            />
          ))}
          {Array.from({ length: added + 1 }, (_, extra) => (
            <NewTitle key={extra} index={titles.length + extra} t={t} />
          ))}
          <div>
            <Button size="sm" name="intent" value={MORE_LINES} onClick={addTitle}>
              {t("workspace:level.moreTitles")}
            </Button>
          </div>
        </fieldset>
        <div className={styles.pair}>
          <SelectField
            field={fields.rank}
            label={t("workspace:field.rank")}
            description={t("workspace:level.rankHint")}
            none={t("workspace:notSaid")}
            options={RANKS.map((rank) => ({
              value: String(rank),
              label: rankName(t, rank),
            }))}
          />
          <SelectField
            field={fields.scope}
            label={t("workspace:field.scope")}
            description={t("workspace:level.scopeHint")}
            none={t("workspace:notSaid")}
            options={SCOPES.map((value) => ({ value, label: t(`vocabulary:scope.${value}`) }))}
          />
        </div>
        <div className={styles.pair}>
          <TextField field={fields.yearsMin} type="number" label={t("workspace:level.yearsMin")} />
          <TextField
            field={fields.yearsMax}
            type="number"
            label={t("workspace:level.yearsMax")}
            description={t("workspace:level.yearsMaxHint")}
          />
        </div>
        <div className={styles.pair}>
          {draft.tracks.length > 0 ? (
            <SelectField
              field={fields.trackId}
              label={t("workspace:field.trackId")}
              none={t("workspace:level.noTrack")}
              options={draft.tracks.map((track) => ({
                value: track.id,
                label: shownText(track.name, language),
              }))}
            />
          ) : null}
          <SelectField
            field={fields.newToOpenSource}
            label={t("workspace:field.newToOpenSource")}
            none={t("workspace:notSaid")}
            options={yesNoOptions(t)}
          />
        </div>
        <TextareaField field={fields.summary} label={t("workspace:field.summary")} rows={3} lang={language} />
        <fieldset className={`${styles.group} ${styles.private}`}>
          <legend className={styles.legend}>
            {t("workspace:level.inside")} <PrivateMark />
          </legend>
          <div className={styles.pair}>
            <TextField field={fields.code} label={t("workspace:field.code")} autoComplete="off" />
            <TextField
              field={fields.internalTitle}
              label={t("workspace:field.internalTitle")}
              autoComplete="off"
            />
          </div>
          <div className={styles.pair}>
            <TextField
              field={fields.grade}
              label={t("workspace:field.grade")}
              description={t("workspace:level.gradeHint")}
              autoComplete="off"
            />
            <TextField
              field={fields.payStep}
              type="number"
              label={t("workspace:field.payStep")}
              description={t("workspace:level.payStepHint")}
              autoComplete="off"
            />
          </div>
        </fieldset>
      </EditForm>
      <ArrangeForms
        draft={draft}
        thing="level"
        id={level.id}
        place={draft.levels.indexOf(level)}
        count={draft.levels.length}
        lines={draft.expectations.filter(({ levelId }) => levelId === level.id).length}
      />
    </>
  );
}

function NewTitle({ index, t }: { index: number; t: TFunction }) {
  return (
    <NativeInput
      name={`externalTitles[${index}]`}
      label={index === 0 ? t("workspace:level.title", { count: 1 }) : t("workspace:level.newTitle")}
    />
  );
}
