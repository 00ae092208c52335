import { LIMITS } from "@rungs/shared/limits";
import type { PlacementValues } from "@rungs/shared/inputs/office";
import { DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";
import { Form, Link, redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeCheckbox, NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { functionName } from "#web/office/placement-words.ts";
import { needTexts } from "#web/platform/texts.ts";

import { textField } from "../form-lines.ts";
import type { Route } from "./+types/function.route.ts";
import { faultWords } from "./fault-words.ts";
import styles from "./function.module.css";
import { refuseOffice, requireEditableOffice, saveOfficePart } from "./office.server.ts";
import { officeValues } from "./office-values.ts";

await needTexts("office", "vocabulary", "workspace");

function requireFunction(name: string) {
  const one = OFFICE_FUNCTIONS.find((known) => known === name);
  if (!one) throw new Response(null, { status: 404 });
  return one;
}

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  return { office: await requireEditableOffice(request), one: requireFunction(params.function) };
}

export async function action({ request, params }: Route.ActionArgs) {
  const one = requireFunction(params.function);
  const form = await request.formData();
  const entries = readEntries(form, one);
  const outcome = await saveOfficePart(request, form, (values) => ({
    ...values,
    placements: [...values.placements.filter((told) => told.function !== one), ...entries],
  }));
  if (outcome.state === "saved") return redirect(`/workspace/office?saved=${outcome.before}#functions`);
  if (outcome.state === "conflict") {
    return refuseOffice(outcome, { entries, faults: [], version: outcome.office.version });
  }
  const first = outcome.values.placements.length - entries.length;
  const faults = outcome.faults.map(({ path, code }) => ({ place: Number(path[1]) - first, code }));
  return refuseOffice(outcome, { entries, faults, version: Number(textField(form, "version")) });
}

/** The entries of the form, the latest first, without those taken away and the blank one at the end. */
function readEntries(form: FormData, one: PlacementValues["function"]): PlacementValues[] {
  const entries: PlacementValues[] = [];
  for (let index = 0; form.has(`${index}.placement`); index += 1) {
    const field = (name: string) => textField(form, `${index}.${name}`).trim();
    const placement = PLACEMENTS.find((known) => known === field("placement"));
    if (!placement || form.has(`${index}.remove`)) continue;
    const takesPart = placement === "SHARED" || placement === "ELSEWHERE";
    entries.push({
      id: field("id") || null,
      function: one,
      placement,
      department: takesPart ? (DEPARTMENTS.find((known) => known === field("department")) ?? null) : null,
      from: field("from") || null,
      to: field("to") || null,
      reason: field("reason") || null,
    });
  }
  return entries;
}

/** "I can set right what we said of earlier years, without losing the rest." */
export default function FunctionHistory({ loaderData: { office, one }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const kept = officeValues(office)
    .placements.filter((told) => told.function === one)
    .sort((a, b) => ((b.from ?? "") < (a.from ?? "") ? -1 : 1));
  const entries: (PlacementValues | null)[] = [...(actionData?.entries ?? kept), null];
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/workspace/office/functions">
            <span aria-hidden="true">← </span>
            {t("office:field.placements")}
          </Link>
        }
        title={functionName(t, one)}
        lead={t("office:history.lead")}
      />
      <Form method="post" className={styles.form} noValidate>
        <input type="hidden" name="version" value={actionData?.version ?? office.version} />
        {actionData?.state === "conflict" ? (
          <ProblemNotice title={t("workspace:conflict.title")}>{t("office:history.conflict")}</ProblemNotice>
        ) : null}
        {actionData?.state === "faults" ? <ProblemNotice title={t("office:functions.faults")} /> : null}
        {entries.map((entry, index) => {
          const faults = (actionData?.faults ?? []).filter(({ place }) => place === index);
          return (
            <fieldset
              key={entry?.id ?? `new-${index}`}
              className={styles.entry}
              data-new={!entry || undefined}
            >
              <legend>
                {entry
                  ? t("office:history.entry", { number: entries.length - 1 - index })
                  : t("office:history.add")}
              </legend>
              <input type="hidden" name={`${index}.id`} value={entry?.id ?? ""} />
              <NativeChoice
                label={t("office:history.where")}
                name={`${index}.placement`}
                defaultValue={entry?.placement ?? ""}
                {...(entry ? {} : { none: t("ofOffice.notTold") })}
                options={PLACEMENTS.map((value) => ({ value, label: t(`vocabulary:placement.${value}`) }))}
              />
              <NativeChoice
                label={t("office:functions.department")}
                name={`${index}.department`}
                defaultValue={entry?.department ?? ""}
                none={t("ofOffice.notTold")}
                options={DEPARTMENTS.map((value) => ({ value, label: t(`vocabulary:department.${value}`) }))}
              />
              <NativeInput
                label={t("office:functions.since")}
                name={`${index}.from`}
                defaultValue={entry?.from ?? ""}
                placeholder={t("office:functions.sinceExample")}
                maxLength={7}
                autoComplete="off"
              />
              <NativeInput
                label={t("office:history.to")}
                name={`${index}.to`}
                defaultValue={entry?.to ?? ""}
                placeholder={t("office:history.stillSo")}
                maxLength={7}
                autoComplete="off"
              />
              <div className={styles.wide}>
                <NativeInput
                  label={t("office:functions.reason")}
                  name={`${index}.reason`}
                  defaultValue={entry?.reason ?? ""}
                  maxLength={LIMITS.textCharacters}
                  lang={office.language}
                  autoComplete="off"
                />
              </div>
              {entry ? (
                <div className={styles.wide}>
                  <NativeCheckbox name={`${index}.remove`} label={t("office:history.remove")} />
                </div>
              ) : null}
              {faults.length ? (
                <p className={styles.fault}>
                  {faultWords(
                    t,
                    faults.map(({ code }) => code),
                  )}
                </p>
              ) : null}
            </fieldset>
          );
        })}
        <div className={styles.actions}>
          <SubmitButton>
            {t(actionData?.state === "conflict" ? "workspace:conflict.keepMine" : "workspace:edit.save")}
          </SubmitButton>
          <ButtonLink look="plain" href="/workspace/office/functions">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
