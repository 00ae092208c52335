import { TRACK_KINDS } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { errorText } from "#web/design/form/error-text.ts";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";

import type { DraftRefusal } from "./draft-actions.server.ts";
import { DraftText } from "./draft-text.tsx";
import type { Draft } from "./draft.operations.ts";
import sections from "./draft-sections.module.css";
import styles from "./draft.module.css";
import { draftPath } from "./paths.ts";

/** The tracks of a draft, such as one for managers; levels are put on them one by one. */
export function Tracks({ draft, refusal }: { draft: Draft; refusal: DraftRefusal | undefined }) {
  const { t } = useTranslation();
  const fault =
    refusal?.intent === "add-track" ? errorText(t, refusal.errors["name"] ?? undefined) : undefined;
  return (
    <>
      <p className={sections.quiet}>{t("workspace:tracks.hint")}</p>
      {draft.tracks.length > 0 ? (
        <ul role="list" className={styles.tracks}>
          {draft.tracks.map(({ id, name, kind }) => (
            <li key={id}>
              <span>
                <strong>
                  <DraftText text={name} language={draft.language} />
                </strong>{" "}
                <span className={sections.quiet}>{t(`vocabulary:trackKind.${kind}`)}</span>
              </span>
              {draft.viewerCanEdit ? (
                <Confirm label={t("workspace:tracks.remove")} question={t("workspace:tracks.ask")}>
                  <Form method="post" action={draftPath(draft.id)}>
                    <input type="hidden" name="version" value={draft.version} />
                    <input type="hidden" name="trackId" value={id} />
                    <SubmitButton look="danger" intent="remove-track">
                      {t("workspace:tracks.confirm")}
                    </SubmitButton>
                  </Form>
                </Confirm>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {draft.viewerCanEdit ? (
        <Form
          key={draft.version}
          method="post"
          action={draftPath(draft.id)}
          className={styles.adder}
          noValidate
          preventScrollReset
        >
          <h3>{t("workspace:tracks.add")}</h3>
          <input type="hidden" name="version" value={draft.version} />
          <input type="hidden" name="language" value={draft.language} />
          <div className={styles.inline}>
            <NativeInput
              label={t("workspace:tracks.name")}
              name="name"
              lang={draft.language}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? "add-track-fault" : undefined}
              autoComplete="off"
            />
            <NativeChoice
              label={t("workspace:tracks.kind")}
              name="kind"
              options={TRACK_KINDS.map((value) => ({ value, label: t(`vocabulary:trackKind.${value}`) }))}
            />
            <SubmitButton look="secondary" intent="add-track">
              {t("workspace:add.add")}
            </SubmitButton>
          </div>
          {fault ? (
            <p id="add-track-fault" className={styles.fault} role="alert">
              {fault}
            </p>
          ) : null}
        </Form>
      ) : null}
    </>
  );
}
