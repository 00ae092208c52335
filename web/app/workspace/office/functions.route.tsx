import type { PlacementValues } from "@rungs/shared/inputs/office";
import { DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";
import { Form, Link, redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { functionName, placementWords } from "#web/office/placement-words.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText } from "../draft-text.tsx";
import { textField } from "../form-lines.ts";
import type { Route } from "./+types/functions.route.ts";
import { FunctionRow } from "./function-row.tsx";
import styles from "./functions.module.css";
import { refuseOffice, requireEditableOffice, saveOfficePart } from "./office.server.ts";
import { officeValues } from "./office-values.ts";
import { currentPlacement, type FunctionEntry, placeFunction } from "./place-function.ts";

await needTexts("office", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  return { office: await requireEditableOffice(request) };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const entries = OFFICE_FUNCTIONS.map((one): FunctionEntry => readEntry(form, one));
  const outcome = await saveOfficePart(request, form, (values) => ({
    ...values,
    placements: entries.reduce(placeFunction, values.placements),
  }));
  if (outcome.state === "saved") return redirect(`/workspace/office?saved=${outcome.before}#functions`);
  if (outcome.state === "conflict") {
    return refuseOffice(outcome, { entries, faults: [], version: outcome.office.version });
  }
  // A fault names a placement by its place in the list; the row is that of its function.
  const faults = outcome.faults.flatMap(({ path, code }) => {
    const one = outcome.values.placements[Number(path[1])]?.function ?? null;
    return [{ function: path[0] === "placements" ? one : null, code }];
  });
  return refuseOffice(outcome, { entries, faults, version: Number(textField(form, "version")) });
}

function readEntry(form: FormData, one: FunctionEntry["function"]): FunctionEntry {
  const field = (name: string) => textField(form, `${name}.${one}`).trim();
  return {
    function: one,
    placement: PLACEMENTS.find((placement) => placement === field("placement")) ?? null,
    department: DEPARTMENTS.find((department) => department === field("department")) ?? null,
    from: field("from") || null,
    reason: field("reason") || null,
  };
}

/** "I go down the list once and say of each piece of work where it lives. When something moves I change one line." */
export default function Functions({ loaderData: { office }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { placements } = officeValues(office);
  const faultsOf = (one: string | null) =>
    (actionData?.faults ?? []).filter((fault) => fault.function === one).map(({ code }) => code);
  const entryOf = (one: FunctionEntry["function"]): FunctionEntry => {
    const typed = actionData?.entries.find((entry) => entry.function === one);
    const current = currentPlacement(placements, one);
    return (
      typed ?? {
        function: one,
        placement: current?.placement ?? null,
        department: current?.department ?? null,
        from: current?.from ?? null,
        reason: current?.reason ?? null,
      }
    );
  };
  const isConflict = actionData?.state === "conflict";
  const overall = faultsOf(null);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/workspace/office">
            <span aria-hidden="true">← </span>
            <DraftText text={office.title} language={office.language} />
          </Link>
        }
        title={t("office:field.placements")}
        lead={t("office:functions.lead")}
      />
      <Form method="post" className={styles.form} noValidate>
        <input type="hidden" name="version" value={actionData?.version ?? office.version} />
        {isConflict ? (
          <ProblemNotice title={t("workspace:conflict.title")}>
            {t("office:functions.conflict")}
          </ProblemNotice>
        ) : null}
        {actionData?.state === "faults" ? (
          <ProblemNotice title={t("office:functions.faults")}>
            <ul>
              {[...new Set(actionData.faults.map((fault) => fault.function))].map((one) =>
                one ? (
                  <li key={one}>
                    <a href={`#${one}`}>{functionName(t, one)}</a>
                  </li>
                ) : null,
              )}
              {overall.map((code) => (
                <li key={code}>{t("workspace:problem.tooLarge.title")}</li>
              ))}
            </ul>
          </ProblemNotice>
        ) : null}
        <div className={styles.matrix}>
          <div className={styles.header} aria-hidden="true">
            <span />
            {PLACEMENTS.map((placement) => (
              <span key={placement}>{t(`office:lane.${placement}`)}</span>
            ))}
            <span>{t("ofOffice.notTold")}</span>
          </div>
          {OFFICE_FUNCTIONS.map((one) => {
            const current = currentPlacement(placements, one);
            const entry = entryOf(one);
            const differs = isConflict && !isSame(entry, current);
            const told = current && { ...current, department: current.department ?? null };
            return (
              <FunctionRow
                key={one}
                entry={entry}
                language={office.language}
                faults={faultsOf(one)}
                theirs={differs ? placementWords(t, told) : null}
                earlier={placements.filter((told) => told.function === one && told.to).length}
              />
            );
          })}
        </div>
        <div className={styles.actions} data-stays="end">
          <SubmitButton>{t(isConflict ? "workspace:conflict.keepMine" : "workspace:edit.save")}</SubmitButton>
          <ButtonLink look="plain" href="/workspace/office">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}

function isSame(entry: FunctionEntry, current: PlacementValues | null): boolean {
  const fields = ["placement", "department", "from", "reason"] as const;
  return fields.every((field) => (entry[field] ?? null) === (current?.[field] ?? null));
}
