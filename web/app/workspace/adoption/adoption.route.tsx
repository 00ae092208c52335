import { addAdoptionInput, endAdoptionInput, removeAdoptionInput } from "@rungs/shared/inputs/adoption";
import { LIMITS } from "@rungs/shared/limits";
import { DEPARTMENTS } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useSearchParams } from "react-router";

import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeCheckbox, NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import { textField } from "../form-lines.ts";
import { draftPath } from "../paths.ts";
import { PrivateMark } from "../private-mark.tsx";
import listStyles from "../workspace.module.css";
import type { Route } from "./+types/adoption.route.ts";
import { AdoptionItem } from "./adoption-item.tsx";
import { ADD_ADOPTION, ADOPTION_PAGE, END_ADOPTION, REMOVE_ADOPTION } from "./adoption.operations.ts";
import styles from "./adoption.module.css";

await needTexts("teams", "vocabulary", "workspace");

const NEWS = ["added", "ended", "removed"] as const;

/**
 * "Three teams outside ours work with this ladder, each with the version it took over. That is what I bring along when
 * somebody asks what it is good for."
 */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { ladderDraft, adoptedLadder } = await query(request, ADOPTION_PAGE, { id: params.id });
  if (!ladderDraft || !adoptedLadder) throw new Response(null, { status: 404 });
  return { draft: ladderDraft, ladder: adoptedLadder };
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const text = (name: string) => textField(form, name) || undefined;
  const refuse = (fault: "invalid" | "endedBefore" | "tooMany") => data({ fault }, { status: 400 });
  const done = (news: (typeof NEWS)[number], outcome: { __typename: string; code?: string }) => {
    if (outcome.__typename === "AdoptionSaved") {
      return redirect(`${draftPath(params.id)}/adoption?done=${news}`, 303);
    }
    if (outcome.code === "adoption.not-found") throw new Response(null, { status: 404 });
    return refuse(outcome.code === "adoption.too-many" ? "tooMany" : "endedBefore");
  };
  switch (form.get("intent")) {
    case "add": {
      const input = addAdoptionInput.safeParse({
        draftId: params.id,
        version: text("version"),
        department: text("department"),
        team: text("team"),
        since: text("since"),
        changed: form.get("changed") === "true",
      });
      if (!input.success) return refuse("invalid");
      return done("added", (await query(request, ADD_ADOPTION, { input: input.data })).addAdoption);
    }
    case "end": {
      const input = endAdoptionInput.safeParse({ adoptionId: text("adoptionId"), ended: text("ended") });
      if (!input.success) return refuse("invalid");
      return done("ended", (await query(request, END_ADOPTION, { input: input.data })).endAdoption);
    }
    case "remove": {
      const input = removeAdoptionInput.safeParse({ adoptionId: text("adoptionId") });
      if (!input.success) throw new Response(null, { status: 400 });
      return done("removed", (await query(request, REMOVE_ADOPTION, { input: input.data })).removeAdoption);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function AdoptionPage({ loaderData: { draft, ladder }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const news = NEWS.find((one) => one === search.get("done"));
  const using = ladder.adoptions.filter(({ ended }) => ended === null);
  const past = ladder.adoptions.filter(({ ended }) => ended !== null);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link to={draftPath(draft.id)}>
            ← <DraftText text={draft.title} language={draft.language} />
          </Link>
        }
        title={t("teams:adoption.title")}
        documentTitle={`${t("teams:adoption.title")}: ${shownText(draft.title, draft.language)}`}
        lead={
          <>
            {t("teams:adoption.lead")} <PrivateMark />
          </>
        }
      />
      <div className={listStyles.page}>
        {actionData ? (
          <ProblemNotice>{t(`teams:adoption.fault.${actionData.fault}`)}</ProblemNotice>
        ) : news ? (
          <ProblemNotice tone="success">{t(`teams:adoption.news.${news}`)}</ProblemNotice>
        ) : null}
        {using.length > 0 ? (
          <section className={listStyles.section} aria-labelledby="using">
            <h2 id="using">{t("teams:adoption.using", { count: ladder.count })}</h2>
            <ul role="list" className={listStyles.list}>
              {using.map((one) => (
                <AdoptionItem key={one.id} adoption={one} ladder={ladder} />
              ))}
            </ul>
          </section>
        ) : (
          <EmptyState title={t("teams:adoption.nobody")}>{t("teams:adoption.nobodyText")}</EmptyState>
        )}
        {past.length > 0 ? (
          <section className={listStyles.section} aria-labelledby="past">
            <h2 id="past">{t("teams:adoption.past")}</h2>
            <ul role="list" className={listStyles.list}>
              {past.map((one) => (
                <AdoptionItem key={one.id} adoption={one} ladder={ladder} />
              ))}
            </ul>
          </section>
        ) : null}
        {ladder.viewerCanEdit ? (
          <section className={listStyles.section} aria-labelledby="add">
            <h2 id="add">{t("teams:adoption.add")}</h2>
            <Form key={ladder.adoptions.length} method="post" className={styles.form}>
              <div className={styles.fields}>
                <NativeChoice
                  label={t("teams:adoption.department")}
                  name="department"
                  required
                  none={t("teams:adoption.choose")}
                  options={DEPARTMENTS.map((one) => ({
                    value: one,
                    label: t(`vocabulary:department.${one}`),
                  }))}
                />
                <NativeInput
                  label={t("teams:adoption.team")}
                  name="team"
                  maxLength={LIMITS.nameCharacters}
                  autoComplete="off"
                />
                <NativeInput label={t("teams:adoption.since")} name="since" type="month" required />
                <NativeInput
                  label={t("teams:adoption.version")}
                  name="version"
                  type="number"
                  min={1}
                  max={ladder.version}
                  defaultValue={ladder.version}
                  required
                />
              </div>
              <NativeCheckbox label={t("teams:adoption.changedBox")} name="changed" value="true" />
              <div>
                <SubmitButton intent="add">{t("teams:adoption.save")}</SubmitButton>
              </div>
            </Form>
          </section>
        ) : (
          <p className={listStyles.facts}>{t("teams:adoption.readOnly")}</p>
        )}
      </div>
    </>
  );
}
