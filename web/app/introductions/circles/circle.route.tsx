import { LIMITS } from "@rungs/shared/limits";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { data, Link, redirect, useLocation, useRevalidator } from "react-router";

import { getClock } from "#web/board/clock.server.ts";
import { ArrivingNotice } from "#web/design/arriving-notice.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";

import { lastSent } from "../last-sent.ts";
import { findTelling } from "../find-telling.server.ts";
import { TellingNotice } from "../telling-notice.tsx";
import { usePlace } from "../use-place.ts";
import type { Route } from "./+types/circle.route.ts";
import { Agenda } from "./agenda.tsx";
import { ChangedThings } from "./changed-things.tsx";
import { CircleActs } from "./circle-acts.tsx";
import { CIRCLE_PAGE, NEWEST_LINES } from "./circles.operations.ts";
import styles from "./circles.module.css";
import { findChanges } from "./find-changes.server.ts";
import { Invitation } from "./invitation.tsx";
import { Lines } from "./lines.tsx";
import { sendCircleAct } from "./send-circle-act.server.ts";

await needTexts("commons", "introductions", "vocabulary");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const [{ circle, circleAgenda, circleLines }, { viewer }, newest] = await Promise.all([
    query(request, CIRCLE_PAGE, { id, first: LIMITS.pageSize, after }),
    query(request, VIEWER, {}),
    after ? query(request, NEWEST_LINES, { id, first: LIMITS.pageSize }) : null,
  ]);
  if (!circle) throw new Response(null, { status: 404 });
  return {
    circle,
    agenda: circleAgenda,
    changes: await findChanges(request, circleAgenda?.changes ?? [], null),
    lines: circleLines?.edges.map(({ node }) => node).reverse() ?? [],
    sent: lastSent((newest?.circleLines ?? circleLines)?.edges.map(({ node }) => node) ?? []),
    pageInfo: circleLines?.pageInfo ?? null,
    clock: getClock(request),
    viewerCanWrite: viewer?.viewerCanWrite ?? false,
    // A form that is sent twice does its act once.
    key: crypto.randomUUID(),
  };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const typed = form.get("text");
  const text = typeof typed === "string" ? typed : "";
  const about = aboutOf(form.get("intent"));
  const telling = about ? await findTelling(request, text, form.get("seen")) : [];
  if (telling.length > 0) return data({ fault: null, telling, text, about });
  const outcome = await sendCircleAct(request, id, form);
  if (outcome === "invalid") return data({ fault: outcome, telling, text, about }, { status: 400 });
  if (outcome.__typename === "CircleDone") {
    if (!outcome.circle) return redirect("/circles?done=left", 303);
    return redirect(`/circles/${id}${about ? `#${about}` : ""}`, 303);
  }
  if (outcome.reason === "NOT_FOUND") throw new Response(null, { status: 404 });
  return data({ fault: outcome.reason, telling, text, about }, { status: 409 });
}

/** The place of the page that an act is about; null for the page as a whole. */
function aboutOf(intent: unknown): "end" | "question" | null {
  if (intent === "WRITE") return "end";
  return intent === "PUT_QUESTION" || intent === "TAKE_QUESTION_BACK" ? "question" : null;
}

/** "We find out together what each of us carries alone, and none of us says who they are." */
export default function CirclePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { search } = useLocation();
  const { circle, agenda, changes, lines, sent, pageInfo, clock, viewerCanWrite, key } = loaderData;
  const { id, topic, language, stage, rounds, seats } = circle;
  const isOpen = rounds.at(-1)?.stage === "OPEN";
  useNewLines(isOpen);
  usePlace(actionData === undefined);
  const notice = actionData ? (
    <ArrivingNotice answer={actionData}>
      {actionData.fault ? (
        <ProblemNotice>{t(`introductions:circles.fault.${actionData.fault}`)}</ProblemNotice>
      ) : null}
      <TellingNotice words={actionData.telling} />
    </ArrivingNotice>
  ) : null;
  // Beside the field that it is about, as long as there is one.
  const place =
    (actionData?.about === "end" && circle.viewerCan.includes("WRITE")) ||
    (actionData?.about === "question" && circle.viewerCan.includes("PUT_QUESTION"))
      ? actionData.about
      : null;
  const said = (about: "end" | "question") => ({
    text: actionData?.about === about ? actionData.text : "",
    isSeen: actionData?.about === about && actionData.telling.length > 0,
    notice: place === about ? notice : null,
  });
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/circles">← {t("introductions:circles.title")}</Link>}
        title={t(`vocabulary:boardTopic.${topic}`)}
        documentTitle={t("introductions:circles.one")}
        lead={t(`introductions:circles.stage.${stage}`)}
      />
      <div className={styles.page}>
        {place ? null : notice}
        <p className={styles.quiet}>
          {t("introductions:circles.inLanguage", { language: languageName(language, i18n.language) })}
        </p>
        {stage === "GATHERED" ? (
          <Invitation circle={circle} formKey={key} />
        ) : (
          <>
            <Seats seats={seats} />
            <Agenda
              circle={circle}
              questions={agenda?.questions ?? []}
              clock={clock}
              formKey={key}
              {...said("question")}
            />
            {agenda ? <ChangedThings circleId={id} since={agenda.since} changes={changes} /> : null}
            <Lines key={id} circle={circle} lines={lines} lastSent={sent} formKey={key} {...said("end")} />
            {pageInfo ? (
              <Pagination
                path={`/circles/${id}`}
                query={new URLSearchParams(search)}
                pageInfo={pageInfo}
                label={t("introductions:circles.olderLines")}
                keepsPage
              />
            ) : null}
            <CircleActs
              circle={circle}
              formKey={key}
              canTakeLines={viewerCanWrite && lines.some(({ text }) => text !== null)}
            />
          </>
        )}
      </div>
    </>
  );
}

function Seats({ seats }: { seats: { letter: string; isOwn: boolean; hasLeft: boolean }[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="seats">
      <h2 id="seats">{t("introductions:circles.seats.title")}</h2>
      <p className={styles.quiet}>{t("introductions:circles.seats.text")}</p>
      <ul role="list" className={styles.seats}>
        {seats.map(({ letter, isOwn, hasLeft }) => (
          <li
            key={letter}
            className={`${styles.seat} ${isOwn ? styles.ownSeat : ""} ${hasLeft ? styles.leftSeat : ""}`}
          >
            <span>{t("introductions:circles.seats.one", { letter })}</span>
            {isOwn ? <span className={styles.quiet}>{t("introductions:circles.seats.own")}</span> : null}
            {hasLeft ? <span className={styles.quiet}>{t("introductions:circles.seats.left")}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Looks for new lines now and then while a round is open and the page is looked at. */
function useNewLines(isOpen: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible" && state === "idle") void revalidate();
    }, 15_000);
    return () => clearInterval(timer);
  }, [isOpen, revalidate, state]);
}
