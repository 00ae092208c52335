import { LIMITS } from "@rungs/shared/limits";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useNavigation } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/import.route.ts";
import formStyles from "./edit-form.module.css";
import { IMPORT_LADDER } from "./import.operations.ts";
import styles from "./import.module.css";
import { importProblemText } from "./import-words.ts";
import { draftPath } from "./paths.ts";
import { readUpload } from "./read-upload.server.ts";
import { requireWriter } from "./require-writer.server.ts";

await needTexts("workspace");

const MEGABYTES = LIMITS.importBytes / 1_000_000;
const ENDINGS = ".md,.markdown,.txt,.csv,text/markdown,text/plain,text/csv";

export async function loader({ request }: Route.LoaderArgs) {
  await requireWriter(request);
  return null;
}

export async function action({ request }: Route.ActionArgs) {
  await requireWriter(request);
  const upload = await readUpload(request);
  if (!upload.ok) return data({ ...upload.problem, message: null, line: null }, { status: 400 });
  const { fileName, bytes } = upload;
  const input = { fileName, contentBase64: Buffer.from(bytes).toString("base64") };
  const { importLadder } = await query(request, IMPORT_LADDER, { input }, "/graphql/import");
  if (importLadder.__typename === "ImportRefused") {
    const { code, message, line } = importLadder;
    return data({ code, message, line, fileName }, { status: 400 });
  }
  return redirect(`${draftPath(importLadder.ladderDraft.id)}?imported=1`);
}

/** "We have our ladder in a file. I want to see it here without typing it again." */
export default function Import({ actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const sending = useNavigation().formData !== undefined;
  const [size, setSize] = useState(0);
  const tooLarge = size > LIMITS.importBytes;
  const problem = tooLarge
    ? { code: "file-too-large", message: null, line: null, fileName: null }
    : actionData;
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={t("workspace:import.title")}
        lead={t("workspace:import.lead")}
      />
      <Form method="post" encType="multipart/form-data" className={formStyles.form}>
        {problem && !sending ? (
          <ProblemNotice
            title={
              problem.fileName
                ? t("workspace:import.refused", { file: problem.fileName })
                : t("workspace:import.notSent")
            }
          >
            <p>{importProblemText(t, i18n.language, problem, MEGABYTES)}</p>
            {problem.line === null ? null : <p>{t("workspace:import.line", { line: problem.line })}</p>}
            {problem.fileName ? <p>{t("workspace:import.nothingKept")}</p> : null}
          </ProblemNotice>
        ) : null}
        <div className={styles.drop}>
          <label className={styles.label} htmlFor="file">
            {t("workspace:import.file")}
          </label>
          <p id="file-hint" className={formStyles.hint}>
            {t("workspace:import.fileHint", { megabytes: MEGABYTES })}
          </p>
          <input
            className={styles.file}
            id="file"
            name="file"
            type="file"
            required
            accept={ENDINGS}
            aria-describedby="file-hint"
            onChange={(event) => setSize(event.currentTarget.files?.[0]?.size ?? 0)}
          />
        </div>
        {sending ? (
          <div role="status" className={styles.progress}>
            <progress aria-label={t("workspace:import.reading")} />
            <p>{t("workspace:import.reading")}</p>
          </div>
        ) : null}
        <div className={formStyles.actions}>
          {tooLarge ? null : <SubmitButton>{t("workspace:import.send")}</SubmitButton>}
          <ButtonLink look="plain" href="/workspace">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
      <section className={formStyles.aside} aria-labelledby="formats">
        <h2 id="formats">{t("workspace:import.formats.title")}</h2>
        <ul className={styles.formats}>
          <li>{t("workspace:import.formats.role")}</li>
          <li>{t("workspace:import.formats.levels")}</li>
          <li>{t("workspace:import.formats.axes")}</li>
          <li>{t("workspace:import.formats.table")}</li>
          <li>{t("workspace:import.formats.csv")}</li>
        </ul>
        <p className={formStyles.hint}>{t("workspace:import.stays")}</p>
      </section>
    </>
  );
}
