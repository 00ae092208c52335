import { EXPECTATION_KINDS, HORIZONS } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Button } from "#web/design/button.tsx";
import { errorText } from "#web/design/form/error-text.ts";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";

import type { DraftIntent, DraftRefusal } from "./draft-actions.server.ts";
import type { Draft } from "./draft.operations.ts";
import styles from "./draft.module.css";
import { levelName } from "./level-name.ts";
import { draftPath } from "./paths.ts";

type AddFormsProps = { draft: Draft; refusal: DraftRefusal | undefined };

/** Adds a column or a row to a draft, or opens a cell in a row that is not there yet. */
export function AddForms({ draft, refusal }: AddFormsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.adders}>
      <AddForm draft={draft} refusal={refusal} intent="add-level" field="title" />
      <AddForm draft={draft} refusal={refusal} intent="add-dimension" field="name" />
      {draft.levels.length > 0 ? (
        <Form method="get" action={`${draftPath(draft.id)}/cell`} className={styles.adder}>
          <h3>{t("workspace:add.row.title")}</h3>
          <div className={styles.inline}>
            <NativeChoice
              label={t("workspace:add.row.level")}
              name="level"
              options={draft.levels.map((level) => ({ value: level.id, label: levelName(t, draft, level) }))}
            />
            <NativeChoice
              label={t("workspace:add.row.kind")}
              name="kind"
              options={EXPECTATION_KINDS.map((value) => ({
                value,
                label: t(`vocabulary:expectationKind.${value}`),
              }))}
            />
            <NativeChoice
              label={t("workspace:add.row.horizon")}
              name="horizon"
              none={t("workspace:add.row.noHorizon")}
              options={HORIZONS.map((value) => ({ value, label: t(`vocabulary:horizon.${value}`) }))}
            />
            <Button>{t("workspace:matrix.write")}</Button>
          </div>
        </Form>
      ) : null}
    </div>
  );
}

type AddFormProps = AddFormsProps & {
  intent: Extract<DraftIntent, "add-level" | "add-dimension">;
  field: "title" | "name";
};

function AddForm({ draft, refusal, intent, field }: AddFormProps) {
  const { t } = useTranslation();
  const thing = intent === "add-level" ? "level" : "dimension";
  const fault = refusal?.intent === intent ? errorText(t, refusal.errors[field] ?? undefined) : undefined;
  const faultId = `${intent}-fault`;
  return (
    <Form
      // A form that was taken is offered empty again.
      key={draft.version}
      method="post"
      action={draftPath(draft.id)}
      className={styles.adder}
      noValidate
      preventScrollReset
    >
      <h3>{t(`workspace:add.${thing}.title`)}</h3>
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="language" value={draft.language} />
      <div className={styles.inline}>
        <NativeInput
          label={t(`workspace:add.${thing}.name`)}
          name={field}
          lang={draft.language}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? faultId : undefined}
          autoComplete="off"
        />
        <SubmitButton look="secondary" intent={intent}>
          {t("workspace:add.add")}
        </SubmitButton>
      </div>
      {fault ? (
        <p id={faultId} className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
    </Form>
  );
}
