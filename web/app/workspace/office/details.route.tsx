import { LIMITS } from "@rungs/shared/limits";
import { LADDER_STRATEGIES, RANKS, type Rank } from "@rungs/shared/vocabulary/ladder";
import { CHARTER_SCOPES } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";
import { Form, Link, redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { errorText } from "#web/design/form/error-text.ts";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeCheckbox, NativeChoice, NativeInput, NativeTextarea } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { rankName } from "#web/ladder/format.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText } from "../draft-text.tsx";
import { DraftConflict } from "../drafts/draft-conflict.tsx";
import editStyles from "../edit-form.module.css";
import { textField } from "../form-lines.ts";
import { fromYesNo, yesNoOptions } from "../yes-no.ts";
import type { Route } from "./+types/details.route.ts";
import styles from "./details.module.css";
import { detailsParts, type OfficeDetails as Details } from "./details-parts.ts";
import { refuseOffice, requireEditableOffice, saveOfficePart } from "./office.server.ts";
import { officeValues } from "./office-values.ts";

await needTexts("commons", "office", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  return { office: await requireEditableOffice(request) };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const details = readDetails(form);
  const outcome = await saveOfficePart(request, form, (values) => ({ ...values, ...details }));
  if (outcome.state === "saved") return redirect(`/workspace/office?saved=${outcome.before}#standing`);
  const version = Number(textField(form, "version"));
  if (outcome.state === "conflict") {
    const { differing, office } = outcome;
    return refuseOffice(outcome, { details, faults: [], version, seenVersion: office.version, differing });
  }
  const faults = outcome.faults.map(({ path, code }) => ({ field: String(path[0] ?? ""), code }));
  return refuseOffice(outcome, { details, faults, version, seenVersion: null, differing: [] });
}

function readDetails(form: FormData): Details {
  const text = (name: string) => textField(form, name).trim();
  const number = (name: string) => Number(text(name)) || null;
  return {
    title: text("title"),
    charter: text("charter") || null,
    charterScopes: CHARTER_SCOPES.filter((scope) => form.getAll("charterScopes").includes(scope)),
    strategy: LADDER_STRATEGIES.find((strategy) => strategy === text("strategy")) ?? null,
    strategyRationale: text("strategyRationale") || null,
    sponsor: {
      rank: number("rank") as Rank | null,
      stepsToChief: number("stepsToChief"),
      advocated: text("advocated") === "" ? null : text("advocated") === "yes",
    },
  };
}

/** "I say what we are for and who stands above us, so that others can tell whether they are like us." */
export default function OfficeDetails({ loaderData: { office }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { language } = office;
  const stored = officeValues(office);
  const values = actionData?.details ?? stored;
  const isConflict = actionData?.state === "conflict";
  const faultOf = (field: string) =>
    errorText(
      t,
      (actionData?.faults ?? []).filter((fault) => fault.field === field).map(({ code }) => code),
    );
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to="/workspace/office">
            <span aria-hidden="true">← </span>
            <DraftText text={office.title} language={language} />
          </Link>
        }
        title={t("office:home.standing")}
      />
      <Form method="post" className={editStyles.form} noValidate>
        <input type="hidden" name="version" value={actionData?.version ?? office.version} />
        <input type="hidden" name="seenVersion" value={actionData?.seenVersion ?? ""} />
        {isConflict ? (
          <DraftConflict
            yours={detailsParts(t, values)}
            theirs={detailsParts(t, stored)}
            differing={actionData?.differing}
          />
        ) : null}
        {actionData?.state === "faults" ? <ProblemNotice title={t("office:details.faults")} /> : null}
        <Fault text={faultOf("title")}>
          <NativeInput
            label={t("office:field.title")}
            name="title"
            defaultValue={values.title}
            maxLength={LIMITS.nameCharacters}
            lang={language}
            required
          />
        </Fault>
        <Fault text={faultOf("charter")}>
          <NativeTextarea
            label={t("office:field.charter")}
            name="charter"
            defaultValue={values.charter ?? ""}
            rows={3}
            lang={language}
          />
        </Fault>
        <fieldset>
          <legend className={styles.legend}>{t("office:field.charterScopes")}</legend>
          <div className={styles.ticks}>
            {CHARTER_SCOPES.map((scope) => (
              <NativeCheckbox
                key={scope}
                name="charterScopes"
                value={scope}
                defaultChecked={values.charterScopes.includes(scope)}
                label={t(`vocabulary:charterScope.${scope}`)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className={editStyles.group}>
          <legend className={editStyles.legend}>{t("office:field.sponsor")}</legend>
          <p className={editStyles.hint}>{t("office:details.sponsorHint")}</p>
          <div className={editStyles.pair}>
            <NativeChoice
              label={t("office:field.rank")}
              name="rank"
              defaultValue={values.sponsor.rank ?? ""}
              none={t("workspace:notSaid")}
              options={RANKS.map((rank) => ({ value: String(rank), label: rankName(t, rank) }))}
            />
            <NativeChoice
              label={t("office:field.stepsToChief")}
              name="stepsToChief"
              defaultValue={values.sponsor.stepsToChief ?? ""}
              none={t("workspace:notSaid")}
              options={[1, 2, 3, 4, 5, 6].map((steps) => ({
                value: String(steps),
                label: t("ofOffice.steps", { count: steps }),
              }))}
            />
          </div>
          <NativeChoice
            label={t("office:field.advocated")}
            name="advocated"
            defaultValue={fromYesNo(values.sponsor.advocated ?? null)}
            none={t("workspace:notSaid")}
            options={yesNoOptions(t)}
          />
        </fieldset>
        <NativeChoice
          label={t("office:field.strategy")}
          name="strategy"
          defaultValue={values.strategy ?? ""}
          none={t("workspace:notSaid")}
          options={LADDER_STRATEGIES.map((value) => ({
            value,
            label: t(`vocabulary:ladderStrategy.${value}`),
          }))}
        />
        <Fault text={faultOf("strategyRationale")}>
          <NativeTextarea
            label={t("office:field.strategyRationale")}
            name="strategyRationale"
            defaultValue={values.strategyRationale ?? ""}
            rows={3}
            lang={language}
          />
        </Fault>
        <div className={editStyles.actions}>
          <SubmitButton>{t(isConflict ? "workspace:conflict.keepMine" : "workspace:edit.save")}</SubmitButton>
          <ButtonLink look="plain" href="/workspace/office">
            {t(isConflict ? "workspace:conflict.takeTheirs" : "workspace:edit.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}

function Fault({ text, children }: { text: string | undefined; children: React.ReactNode }) {
  return (
    <div>
      {children}
      {text ? <p className={styles.fault}>{text}</p> : null}
    </div>
  );
}
