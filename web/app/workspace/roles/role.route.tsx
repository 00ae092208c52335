import { LIMITS } from "@rungs/shared/limits";
import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import { RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { OCCUPATIONS_BY_ROLE_FAMILY } from "@rungs/shared/vocabulary/occupations";
import { EXTERNAL_SHARES } from "@rungs/shared/vocabulary/role";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { NativeChoice, NativeInput, NativeTextarea } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { draftPathOf } from "#web/kinds/kind-paths.ts";
import { rankName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";
import { rankRangeWords } from "#web/role/rank-range-words.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import { DraftConflict } from "../drafts/draft-conflict.tsx";
import { faultyFields } from "../drafts/draft-fault.ts";
import { DraftForm } from "../drafts/draft-form.tsx";
import editStyles from "../edit-form.module.css";
import { PrivateMark } from "../private-mark.tsx";
import { fromYesNo, yesNoOptions } from "../yes-no.ts";
import type { Route } from "./+types/role.route.ts";
import { DutyFields } from "./duty-fields.tsx";
import { OccupationFields } from "./occupation-fields.tsx";
import { roleFault } from "./role-fault.ts";
import { roleParts } from "./role-parts.ts";
import styles from "./role.module.css";
import { answerRoleForm, requireRole } from "./role.server.ts";
import { type RoleValues, roleValues } from "./role-values.ts";
import { TITLE_MEANING, type TitleMeaning } from "./roles.operations.ts";
import { StepFields } from "./step-fields.tsx";

await needTexts("commons", "ownRoles", "roles", "skillNames", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  const draft = await requireRole(request, params.id);
  const text = shownText(draft.title, draft.language);
  const { titleCrosswalk } = await query(request, TITLE_MEANING, { text });
  return { draft, meaning: titleCrosswalk.match };
}

export async function action({ request, params }: Route.ActionArgs) {
  return answerRoleForm(request, params.id);
}

/** "I describe one job as it really is. HR gets its class, peers get the duties, and our own title stays with us." */
export default function RolePage({ loaderData: { draft, meaning }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { language } = draft;
  const stored = roleValues(draft);
  const values = actionData?.values ?? stored;
  const faults = actionData?.state === "faults" ? actionData.faults : [];
  const yours = roleParts(t, values);
  const faultOf = (field: string) => roleFault(t, faults, field);
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/roles">← {t("ownRoles:list.title")}</Link>}
        title={<DraftText text={draft.title} language={language} />}
        documentTitle={shownText(draft.title, language)}
        lead={t("ownRoles:form.lead")}
        actions={
          <ButtonLink href={`/workspace/roles/${draft.id}/hr-pack`}>{t("ownRoles:list.hrPack")}</ButtonLink>
        }
      />
      <DraftForm
        draft={draft}
        path={draftPathOf("ROLE", draft.id)}
        words={t("ownRoles:form", { returnObjects: true })}
        refusal={actionData}
        fault={faultOf("") ?? faultyFields(faults, yours)}
        conflict={
          <DraftConflict
            yours={yours}
            theirs={roleParts(t, stored)}
            differing={actionData?.state === "conflict" ? actionData.differing : undefined}
          />
        }
      >
        <Group title={t("ownRoles:form.titles")}>
          <Field fault={faultOf("externalTitles")} hint={t("ownRoles:form.externalHint")}>
            <NativeTextarea
              label={t("ownRoles:form.external")}
              name="externalTitles"
              defaultValue={values.externalTitles.join("\n")}
              rows={Math.max(2, values.externalTitles.length + 1)}
              lang={language}
            />
          </Field>
          <div className={`${editStyles.group} ${editStyles.private}`}>
            <PrivateMark />
            <div className={editStyles.pair}>
              <Field fault={faultOf("internalTitle")}>
                <NativeInput
                  label={t("ownRoles:form.internal")}
                  name="internalTitle"
                  defaultValue={values.internalTitle ?? ""}
                  maxLength={LIMITS.nameCharacters}
                />
              </Field>
              <Field fault={faultOf("jobClass")}>
                <NativeInput
                  label={t("ownRoles:form.jobClass")}
                  name="jobClass"
                  defaultValue={values.jobClass ?? ""}
                  maxLength={LIMITS.nameCharacters}
                />
              </Field>
            </div>
          </div>
          <NativeTextarea
            label={t("roles:field.summary")}
            name="summary"
            defaultValue={values.summary ?? ""}
            rows={3}
            maxLength={LIMITS.textCharacters}
            lang={language}
          />
          <Note text={t("ownRoles:form.summaryHint")} fault={faultOf("summary")} />
        </Group>
        <KindFields values={values} meaning={meaning} faultOf={faultOf} />
        <Group title={t("ownRoles:form.duties")}>
          <p className={editStyles.hint}>{t("ownRoles:form.dutiesHint")}</p>
          <DutyFields duties={values.duties} />
        </Group>
        <Group title={t("ownRoles:form.who")}>
          <div className={editStyles.pair}>
            <NativeChoice
              label={t("roles:field.externalShare")}
              name="externalShare"
              defaultValue={values.externalShare ?? ""}
              none={t("workspace:notSaid")}
              options={EXTERNAL_SHARES.map((share) => ({
                value: String(share),
                label: t("roles:share", { percent: share }),
              }))}
            />
            <NativeChoice
              label={t("roles:field.newToOpenSource")}
              name="newToOpenSource"
              defaultValue={fromYesNo(values.newToOpenSource ?? null)}
              none={t("workspace:notSaid")}
              options={yesNoOptions(t)}
            />
          </div>
        </Group>
        <Group title={t("ownRoles:form.steps")} id="steps">
          <p className={editStyles.hint}>{t("ownRoles:form.stepsHint")}</p>
          <StepFields steps={values.nextSteps} />
          {faultOf("nextSteps") ? <p className={styles.fault}>{faultOf("nextSteps")}</p> : null}
        </Group>
      </DraftForm>
    </>
  );
}

type KindFieldsProps = {
  values: RoleValues;
  meaning: TitleMeaning;
  faultOf: (field: string) => string | undefined;
};

/** What kind of job it is: here, on the neutral scale, and in the lists that HR knows. */
function KindFields({ values, meaning, faultOf }: KindFieldsProps) {
  const { t } = useTranslation();
  const family = meaning?.roleFamily && meaning.roleFamily !== "OTHER" ? meaning.roleFamily : null;
  const offered = [
    ...(meaning?.occupations.map(({ code }) => code) ?? []),
    ...(values.roleFamily ? OCCUPATIONS_BY_ROLE_FAMILY[values.roleFamily] : []),
  ];
  const suggested = [
    family ? t(`vocabulary:roleFamily.${family}`) : null,
    meaning?.ranks ? rankRangeWords(t, meaning.ranks) : null,
  ].filter((words) => words !== null);
  return (
    <Group title={t("ownRoles:form.what")}>
      {family && family !== values.roleFamily ? (
        <p className={styles.suggested}>{t("ownRoles:form.suggested", { words: suggested.join(", ") })}</p>
      ) : null}
      <NativeChoice
        label={t("roles:field.roleFamily")}
        name="roleFamily"
        defaultValue={values.roleFamily ?? ""}
        none={t("workspace:notSaid")}
        options={ROLE_FAMILIES.map((value) => ({ value, label: t(`vocabulary:roleFamily.${value}`) }))}
      />
      <Field fault={faultOf("ranks")}>
        <div className={editStyles.pair}>
          {(["lowest", "highest"] as const).map((name) => (
            <NativeChoice
              key={name}
              label={t(name === "lowest" ? "ownRoles:form.from" : "ownRoles:form.to")}
              name={name}
              defaultValue={values[name] ?? ""}
              none={t("workspace:notSaid")}
              options={RANKS.map((rank) => ({ value: String(rank), label: rankName(t, rank) }))}
            />
          ))}
        </div>
      </Field>
      <Field hint={t("ownRoles:form.jobFamilyHint")}>
        <NativeChoice
          label={t("roles:field.jobFamily")}
          name="jobFamily"
          defaultValue={values.jobFamily ?? ""}
          none={t("workspace:notSaid")}
          options={JOB_FAMILIES.map((value) => ({ value, label: t(`vocabulary:jobFamily.${value}`) }))}
        />
      </Field>
      <fieldset className={styles.fields}>
        <legend className={editStyles.legend}>{t("ownRoles:form.occupations")}</legend>
        <Note text={t("ownRoles:form.occupationsHint")} fault={faultOf("occupations")} />
        <OccupationFields offered={offered} chosen={values.occupations} />
      </fieldset>
    </Group>
  );
}

function Group({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <fieldset className={editStyles.group} id={id}>
      <legend className={editStyles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

type FieldProps = { fault?: string | undefined; hint?: string; children: ReactNode };

function Field({ fault, hint, children }: FieldProps) {
  const note = useId();
  return (
    <div role="group" className={styles.field} aria-describedby={hint || fault ? note : undefined}>
      {children}
      <div id={note}>{hint || fault ? <Note text={hint} fault={fault} /> : null}</div>
    </div>
  );
}

function Note({ text, fault }: { text?: string | undefined; fault?: string | undefined }) {
  return (
    <>
      {fault ? <p className={styles.fault}>{fault}</p> : null}
      {text ? <p className={editStyles.hint}>{text}</p> : null}
    </>
  );
}
