import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { data, Link, redirect, useLocation } from "react-router";

import { ArrivingNotice } from "#web/design/arriving-notice.tsx";
import { ButtonLink } from "#web/design/button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/introduction.route.ts";
import { dayName } from "./day-name.ts";
import { Choices } from "./choices.tsx";
import { findChoices } from "./find-choices.server.ts";
import { INTRODUCTION_PAGE, MARK_INTRODUCTION_READ, NEWEST_MESSAGES } from "./introductions.operations.ts";
import { Decide } from "./decide.tsx";
import { EndIt } from "./end-it.tsx";
import { lastSent } from "./last-sent.ts";
import { Messages } from "./messages.tsx";
import { FeedbackForm } from "./feedback/feedback-form.tsx";
import { sendFeedback } from "./feedback/send-feedback.server.ts";
import { findTelling } from "./find-telling.server.ts";
import { sendAct } from "./send-act.server.ts";
import { findMeeting } from "./sessions/find-meeting.server.ts";
import { isSessionAct, sendSessionAct } from "./sessions/send-session-act.server.ts";
import { SessionPanel } from "./sessions/session-panel.tsx";
import { TellNames } from "./tell-names.tsx";
import { TellingNotice } from "./telling-notice.tsx";
import { usePlace } from "./use-place.ts";
import { WriteMessage } from "./write-message.tsx";
import styles from "./introduction.module.css";

await needTexts("introductions", "board");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const variables = { id, first: LIMITS.pageSize, after };
  const [{ introduction, conversation }, newest] = await Promise.all([
    query(request, INTRODUCTION_PAGE, variables),
    after ? query(request, NEWEST_MESSAGES, { id, first: LIMITS.pageSize }) : null,
  ]);
  if (!introduction || !conversation) throw new Response(null, { status: 404 });
  const messages = conversation.edges.map(({ node }) => node).reverse();
  const upTo = messages.at(-1)?.number ?? 0;
  if (introduction.newMessages > 0 && !after) {
    await query(request, MARK_INTRODUCTION_READ, { input: { introductionId: id, upTo } });
  }
  const [meeting, choices] = await Promise.all([
    findMeeting(request, introduction),
    findChoices(request, introduction.choices),
  ]);
  // A form that is sent twice does its act once.
  const key = crypto.randomUUID();
  const sent = lastSent(newest?.conversation?.edges.map(({ node }) => node) ?? messages);
  return { introduction, messages, sent, pageInfo: conversation.pageInfo, key, meeting, choices };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "FEEDBACK") {
    if (await sendFeedback(request, id, form)) return redirect(`/introductions/${id}#feedback`, 303);
    return data({ fault: "noChoice", about: "feedback", telling: [], text: "" } as const, { status: 400 });
  }
  if (isSessionAct(form)) return answer(id, "session", await sendSessionAct(request, id, form), "");
  const typed = form.get("text");
  const text = typeof typed === "string" ? typed : "";
  // Who is known has nothing left that words could tell.
  const telling = form.has("known") ? [] : await findTelling(request, text, form.get("seen"));
  if (telling.length > 0) return data({ fault: null, about: "end", telling, text } as const);
  const isOfNames = intent === "CONSENT" || intent === "TAKE_CONSENT_BACK";
  const isDecision = intent === "ACCEPT" || intent === "DECLINE";
  const about = isOfNames ? "names" : isDecision ? "decide" : "end";
  return answer(id, about, await sendAct(request, id, form), text);
}

/** What is wrong with times that are proposed. */
const OF_TIMES = ["invalidTimes", "TIME_PASSED", "TIME_TOO_FAR"] as const;

type Outcome = Awaited<ReturnType<typeof sendAct | typeof sendSessionAct>>;

/** Goes on to the page as it is now, or says on it why nothing was done; either way at the place it is about. */
function answer(id: string, about: "session" | "names" | "decide" | "end", outcome: Outcome, text: string) {
  const telling: string[] = [];
  if (typeof outcome === "string") return data({ fault: outcome, about, telling, text }, { status: 400 });
  if (outcome.__typename === "IntroductionDone") {
    return redirect(`/introductions/${id}#${about === "decide" ? "end" : about}`, 303);
  }
  if (outcome.reason === "NOT_FOUND") throw new Response(null, { status: 404 });
  return data({ fault: outcome.reason, about, telling, text }, { status: 409 });
}

/** "I read what was said, answer it, and decide whether we tell each other who we are." */
export default function IntroductionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { search } = useLocation();
  usePlace(actionData === undefined);
  const { introduction, messages, sent, pageInfo, key, meeting, choices } = loaderData;
  const { id, side, stage, postTitle, postId, declineReason, deadline, other, viewerCan } = introduction;
  const isNewest = !new URLSearchParams(search).has("after");
  const isOpen = stage === "ASKED" || stage === "QUESTIONED";
  const isOver = !viewerCan.some((act) => act !== "BLOCK");
  const isDecided = !viewerCan.includes("ACCEPT");
  const fault = actionData?.fault ? (
    <ArrivingNotice answer={actionData}>
      <ProblemNotice>{t(`introductions:fault.${actionData.fault}`)}</ProblemNotice>
    </ArrivingNotice>
  ) : null;
  const noticeOf = (about: NonNullable<typeof actionData>["about"]) =>
    actionData?.about === about ? fault : null;
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/introductions">← {t("introductions:title")}</Link>}
        title={<LocalizedText text={postTitle} />}
        documentTitle={t("introductions:one")}
        lead={t(`introductions:stage.${side}.${stage}`)}
      />
      <div className={styles.columns}>
        <div className={styles.page}>
          {declineReason ? (
            <ProblemNotice tone="note">{t(`introductions:declined.${declineReason}`)}</ProblemNotice>
          ) : null}
          {other ? (
            <div id="names" tabIndex={-1}>
              <ProblemNotice tone="success" title={t("introductions:revealed.title")}>
                {t("introductions:revealed.text", {
                  person: other.person,
                  organization: other.organization,
                })}
              </ProblemNotice>
            </div>
          ) : null}
          <p className={styles.quiet}>
            <a href={`/board/${postId}`}>{t("introductions:readPost")}</a>
            {isOpen ? ` · ${t("introductions:until", { day: dayName(t, i18n.language, deadline) })}` : null}
          </p>
          {side === "ASKER" ? <Choices introduction={introduction} choices={choices} /> : null}
          <Messages key={id} introduction={introduction} messages={messages} isNewest={isNewest} />
          <Pagination
            path={`/introductions/${id}`}
            query={new URLSearchParams(search)}
            pageInfo={pageInfo}
            label={t("introductions:older")}
            keepsPage
          />
          <div id="end" className={styles.end} tabIndex={-1}>
            {viewerCan.includes("WRITE") ? null : noticeOf("end")}
            {isDecided ? noticeOf("decide") : <Decide formKey={key} notice={noticeOf("decide")} />}
            {isOver ? <p className={styles.quiet}>{t("introductions:over")}</p> : null}
            {/* One can do it at any time, and once. */}
            {viewerCan.includes("BLOCK") ? null : (
              <ProblemNotice tone="note">{t("introductions:blocked")}</ProblemNotice>
            )}
            {viewerCan.includes("WRITE") ? (
              <WriteMessage
                key={id}
                introduction={introduction}
                formKey={key}
                text={actionData?.text ?? ""}
                isSeen={Boolean(actionData?.telling.length)}
                lastSent={sent}
                notice={
                  <>
                    {noticeOf("end")}
                    {actionData?.telling.length ? (
                      <ArrivingNotice answer={actionData}>
                        <TellingNotice words={actionData.telling} />
                      </ArrivingNotice>
                    ) : null}
                  </>
                }
              />
            ) : null}
          </div>
        </div>
        <div className={styles.beside}>
          {noticeOf("feedback")}
          <FeedbackForm feedback={introduction.feedback} />
          {meeting ? (
            <SessionPanel
              introductionId={id}
              formKey={key}
              {...meeting}
              isKnown={other !== null}
              notice={noticeOf("session")}
              isOfTimes={OF_TIMES.some((one) => one === actionData?.fault)}
            />
          ) : (
            noticeOf("session")
          )}
          {meeting ? (
            <section className={styles.section} aria-labelledby="notes">
              <h2 id="notes">{t("introductions:notes.title")}</h2>
              <p>{t("introductions:notes.openText")}</p>
              <div>
                <ButtonLink href={`/introductions/${id}/notes`}>{t("introductions:notes.open")}</ButtonLink>
              </div>
            </section>
          ) : null}
          {noticeOf("names")}
          <TellNames introduction={introduction} formKey={key} />
          <EndIt introduction={introduction} formKey={key} />
        </div>
      </div>
    </>
  );
}
