import { LIMITS } from "@rungs/shared/limits";
import { NOTES_KINDS } from "@rungs/shared/vocabulary/notes";
import { useTranslation } from "react-i18next";
import { data, Link, redirect } from "react-router";

import { ArrivingNotice } from "#web/design/arriving-notice.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { dayName } from "../day-name.ts";
import styles from "../introduction.module.css";
import type { Route } from "./+types/notes.route.ts";
import { EndNotes } from "./end-notes.tsx";
import { LOOK_AT_NOTES, NOTES_PAGE } from "./notes.operations.ts";
import { NotesLog } from "./notes-log.tsx";
import { NotesTable } from "./notes-table.tsx";
import { OfferForm } from "./offer-form.tsx";
import { OfferedNotes } from "./offered-notes.tsx";
import { readOffer, sendNotesAct } from "./send-notes-act.server.ts";

await needTexts("introductions", "vocabulary", "reading", "commons");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { introduction, sharedNotes, drafts } = await query(request, NOTES_PAGE, {
    id,
    first: LIMITS.pageSize,
    kinds: [...NOTES_KINDS],
  });
  if (!introduction || !sharedNotes) throw new Response(null, { status: 404 });
  const isOpen = sharedNotes.agreement?.lastDay != null;
  const { lookAtNotes } = isOpen ? await query(request, LOOK_AT_NOTES, { id }) : { lookAtNotes: [] };
  return {
    isTalking: introduction.stage === "ACCEPTED" || introduction.stage === "REVEALED",
    notes: sharedNotes,
    copies: lookAtNotes,
    drafts: drafts.edges.map(({ node }) => node).filter(({ viewerCanPublish }) => viewerCanPublish),
    // A form that is sent twice does its act once.
    key: crypto.randomUUID(),
  };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const draftId = readOffer(form).draftId ?? null;
  const outcome = await sendNotesAct(request, id, form);
  if (outcome === "invalid") return data({ fault: "invalid" as const, draftId }, { status: 400 });
  if (outcome.__typename === "IntroductionDone") return redirect(`/introductions/${id}/notes`, 303);
  if (outcome.reason === "NOT_FOUND") throw new Response(null, { status: 404 });
  return data({ fault: outcome.reason, draftId }, { status: 409 });
}

/** "We lay our ladders beside each other for a month, and I know that it ends." */
export default function NotesPage({ loaderData, actionData, params: { id } }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { isTalking, notes, copies, drafts, key } = loaderData;
  const { agreement } = notes;
  const fault = actionData?.fault;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={`/introductions/${id}`}>← {t("introductions:notes.back")}</Link>}
        title={t("introductions:notes.title")}
        lead={t("introductions:notes.lead")}
      />
      <div className={styles.sections}>
        {fault ? (
          <ArrivingNotice answer={actionData}>
            <ProblemNotice>
              {fault === "invalid" ? t("introductions:notes.fault") : t(`introductions:fault.${fault}`)}
              {fault === "NOT_READY" && actionData?.draftId ? (
                <p>
                  <Link to={`/workspace/drafts/${actionData.draftId}/review`}>
                    {t("introductions:notes.review")}
                  </Link>
                </p>
              ) : null}
            </ProblemNotice>
          </ArrivingNotice>
        ) : null}
        {agreement?.lastDay && copies.length > 0 ? (
          <section className={styles.section} aria-labelledby="side">
            <h2 id="side">{t("introductions:notes.side.title")}</h2>
            <p>
              {t("introductions:notes.side.until", { day: dayName(t, i18n.language, agreement.lastDay) })}
            </p>
            <NotesTable copies={copies} />
          </section>
        ) : null}
        {agreement && !agreement.lastDay ? <OfferedNotes notes={notes} formKey={key} /> : null}
        {isTalking && !agreement?.lastDay ? (
          <OfferForm
            drafts={drafts}
            formKey={key}
            days={agreement?.days ?? 30}
            revision={agreement?.revision ?? 0}
            isAgain={notes.own !== null}
          />
        ) : null}
        {agreement ? <EndNotes formKey={key} /> : null}
        <NotesLog log={notes.log} />
      </div>
    </>
  );
}
