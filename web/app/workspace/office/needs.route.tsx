import type { Need } from "@rungs/shared/office";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";
import { Form, Link, redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { functionName } from "#web/office/placement-words.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText } from "../draft-text.tsx";
import { textField } from "../form-lines.ts";
import { PrivateMark } from "../private-mark.tsx";
import type { Route } from "./+types/needs.route.ts";
import styles from "./needs.module.css";
import { refuseOffice, requireEditableOffice, saveOfficePart } from "./office.server.ts";

await needTexts("office", "vocabulary", "workspace");

const WEIGHTS = [1, 2, 3] as const;

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  return { office: await requireEditableOffice(request) };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const needs = OFFICE_FUNCTIONS.flatMap((one): Need[] => {
    const weight = WEIGHTS.find((known) => String(known) === textField(form, one));
    return weight ? [{ function: one, weight }] : [];
  });
  const outcome = await saveOfficePart(request, form, (values) => ({ ...values, needs }));
  if (outcome.state === "saved") return redirect(`/workspace/office?saved=${outcome.before}#needs`);
  if (outcome.state === "faults") throw new Response(null, { status: 400 });
  return refuseOffice(outcome, { needs, version: outcome.office.version });
}

/** "I start from what we really need of the team, and see who does that already." */
export default function OfficeNeeds({ loaderData: { office }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const needs = actionData?.needs ?? office.needs;
  const isConflict = actionData?.state === "conflict";
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/workspace/office">
            <span aria-hidden="true">← </span>
            <DraftText text={office.title} language={office.language} />
          </Link>
        }
        title={t("office:field.needs")}
        lead={
          <>
            {t("office:needs.lead")} <PrivateMark />
          </>
        }
      />
      <Form method="post" className={styles.form} noValidate>
        <input type="hidden" name="version" value={actionData?.version ?? office.version} />
        {isConflict ? (
          <ProblemNotice title={t("workspace:conflict.title")}>{t("office:history.conflict")}</ProblemNotice>
        ) : null}
        <div className={styles.needs}>
          {OFFICE_FUNCTIONS.map((one) => (
            <NativeChoice
              key={one}
              label={functionName(t, one)}
              name={one}
              defaultValue={String(needs.find((need) => need.function === one)?.weight ?? "")}
              none={t("office:weight.none")}
              options={WEIGHTS.map((weight) => ({
                value: String(weight),
                label: t(`office:weight.${weight}`),
              }))}
            />
          ))}
        </div>
        <div className={styles.actions}>
          <SubmitButton>{t(isConflict ? "workspace:conflict.keepMine" : "workspace:edit.save")}</SubmitButton>
          <ButtonLink look="plain" href="/workspace/office">
            {t("workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
