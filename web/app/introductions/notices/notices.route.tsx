import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { Form, redirect, useSearchParams } from "react-router";

import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/notices.route.ts";
import { byDay, dayName } from "./by-day.ts";
import { MARK_NOTICES_SEEN, NOTICES_PAGE, SET_DIGESTS } from "./notices.operations.ts";
import styles from "./notices.module.css";

await needTexts("notices");

/** "I see what happened to what I asked and offered, without anybody seeing when I look." */
export async function loader({ request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const { notices, getsDigests } = await query(request, NOTICES_PAGE, { first: LIMITS.pageSize, after });
  return {
    notices: notices.edges.map(({ node }) => node),
    pageInfo: notices.pageInfo,
    getsDigests,
    today: new Date().toISOString().slice(0, 10),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  switch (form.get("intent")) {
    case "see": {
      const ids = form.getAll("id").filter((id) => typeof id === "string");
      await query(request, MARK_NOTICES_SEEN, { ids });
      return redirect("/notices?done=seen", 303);
    }
    case "mail-on":
    case "mail-off": {
      const { setDigests } = await query(request, SET_DIGESTS, { on: form.get("intent") === "mail-on" });
      return redirect(`/notices?done=${setDigests ? "mailOn" : "mailOff"}`, 303);
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function Notices({ loaderData }: Route.ComponentProps) {
  const { notices, pageInfo, getsDigests, today } = loaderData;
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const done = (["seen", "mailOn", "mailOff"] as const).find((one) => one === search.get("done"));
  const unseen = notices.filter(({ isSeen }) => !isSeen);
  return (
    <>
      <PageHeader title={t("notices:title")} lead={t("notices:lead")} />
      <div className={styles.page}>
        {done ? <ProblemNotice tone="success">{t(`notices:done.${done}`)}</ProblemNotice> : null}
        {notices.length === 0 ? (
          <EmptyState title={t("notices:none")}>{t("notices:noneText")}</EmptyState>
        ) : null}
        {unseen.length > 0 ? (
          <Form method="post">
            {unseen.map(({ id }) => (
              <input key={id} type="hidden" name="id" value={id} />
            ))}
            <SubmitButton intent="see">{t("notices:seen")}</SubmitButton>
          </Form>
        ) : null}
        {byDay(notices).map(([day, ofDay]) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`} className={styles.day}>
              {dayName(day, today, i18n.language, t)}
            </h2>
            <ul role="list" className={styles.list}>
              {ofDay.map(({ id, kind, introductionId, isSeen }) => (
                <li key={id} className={`${styles.notice} ${isSeen ? "" : styles.unseen}`}>
                  <p>
                    {isSeen ? null : <span className={styles.mark}>{t("notices:new")}</span>}{" "}
                    {t(`notices:kind.${kind}`)}
                  </p>
                  {placeOf(kind, introductionId) ? (
                    <a href={placeOf(kind, introductionId)!}>
                      {t("notices:open")}
                      <span className="visually-hidden">: {t(`notices:kind.${kind}`)}</span>
                    </a>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Pagination path="/notices" query={pageOf(search)} pageInfo={pageInfo} />
        <section aria-labelledby="mail" className={styles.mail}>
          <h2 id="mail">{t("notices:mail.title")}</h2>
          <p>{t("notices:mail.text")}</p>
          <p>
            <strong>{t(getsDigests ? "notices:mail.on" : "notices:mail.off")}</strong>
          </p>
          <Form method="post">
            <SubmitButton intent={getsDigests ? "mail-off" : "mail-on"} look="secondary">
              {t(getsDigests ? "notices:mail.stop" : "notices:mail.begin")}
            </SubmitButton>
          </Form>
        </section>
      </div>
    </>
  );
}

/** Where what a notice tells is to be seen; null where that is nowhere. */
function placeOf(kind: string, introductionId: string | null): string | null {
  if (kind.startsWith("CIRCLE_")) return "/circles";
  return introductionId && `/introductions/${introductionId}`;
}

/** The query of this page without what was said once. */
function pageOf(search: URLSearchParams): URLSearchParams {
  const page = new URLSearchParams(search);
  page.delete("done");
  return page;
}
