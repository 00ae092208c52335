import { doesTooInput } from "@rungs/shared/inputs/practice";
import { useTranslation } from "react-i18next";
import { Link, redirect, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import listStyles from "../workspace.module.css";
import type { Route } from "./+types/practices.route.ts";
import { DoneToo } from "./done-too.tsx";
import { PRACTICES_DONE_TOO, TAKE_BACK_DONE_TOO } from "./done-too.operations.ts";
import { PRACTICE_DRAFTS, type PracticeInList } from "./practices.operations.ts";

await needTexts("practices", "vocabulary", "workspace");

const PAGE_SIZE = 20;

export async function loader({ request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const [answer, { practicesDoneToo }] = await Promise.all([
    query(request, PRACTICE_DRAFTS, { first: PAGE_SIZE, after }),
    query(request, PRACTICES_DONE_TOO, {}),
  ]);
  return {
    practices: answer.practiceDrafts.edges.map(({ node }) => node),
    pageInfo: answer.practiceDrafts.pageInfo,
    canWrite: answer.viewer?.viewerCanWrite ?? false,
    doneToo: practicesDoneToo,
    awaited: answer.awaitedConfirmations,
    visible: answer.publications.edges
      .map(({ node }) => node)
      .filter(({ state }) => state === "VISIBLE")
      .map(({ draftId, publishedId }) => ({ draftId, publishedId })),
  };
}

/** Takes back that the office does something too, also where the account is gone. */
export async function action({ request }: Route.ActionArgs) {
  const lineId = (await request.formData()).get("lineId");
  const input = doesTooInput.safeParse({ publishedPracticeId: lineId, doesToo: false });
  if (!input.success) throw new Response(null, { status: 400 });
  await query(request, TAKE_BACK_DONE_TOO, { input: input.data });
  return redirect("/workspace/practices#done-too-title");
}

/** "I see what we have written down about how we work. I begin the next one with one click." */
export default function OwnPractices({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { practices, pageInfo, canWrite, awaited, visible, doneToo } = loaderData;
  const begin = canWrite ? (
    <ButtonLink look="primary" href="/workspace/practices/new">
      {t("practices:own.new")}
    </ButtonLink>
  ) : null;
  const peers = <ButtonLink href="/practices">{t("practices:own.peers")}</ButtonLink>;
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={t("practices:own.title")}
        lead={t("practices:own.lead")}
        actions={
          practices.length ? (
            <>
              {begin}
              {peers}
            </>
          ) : null
        }
      />
      <div className={listStyles.page}>
        {search.has("deleted") ? (
          <ProblemNotice tone="success">{t("practices:own.deleted")}</ProblemNotice>
        ) : null}
        {practices.length ? (
          <section className={listStyles.section} aria-label={t("practices:own.title")}>
            <ul role="list" className={listStyles.list}>
              {practices.map((practice) => (
                <PracticeItem
                  key={practice.id}
                  practice={practice}
                  awaited={awaited.find(({ draftId }) => draftId === practice.id) ?? null}
                  publishedId={visible.find(({ draftId }) => draftId === practice.id)?.publishedId ?? null}
                />
              ))}
            </ul>
            <Pagination path="/workspace/practices" query={search} pageInfo={pageInfo} />
          </section>
        ) : (
          <EmptyState
            title={canWrite ? t("practices:own.none") : t("practices:own.nothing")}
            actions={
              <>
                {begin}
                {peers}
              </>
            }
          >
            {canWrite ? t("practices:own.noneText") : t("practices:own.nothingText")}
          </EmptyState>
        )}
        <DoneToo said={doneToo} canWrite={canWrite} />
      </div>
    </>
  );
}

type PracticeItemProps = {
  practice: PracticeInList;
  awaited: { byViewer: boolean } | null;
  publishedId: string | null;
};

function PracticeItem({ practice, awaited, publishedId }: PracticeItemProps) {
  const { t, i18n } = useTranslation();
  const facts = [
    t(`vocabulary:practiceKind.${practice.kind}`),
    practice.maturity ? t(`vocabulary:maturity.${practice.maturity}`) : null,
    languageName(practice.language, i18n.language),
    practice.problem ? null : t("practices:own.empty"),
  ].filter((fact) => fact !== null);
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <li className={listStyles.item}>
      <div className={listStyles.words}>
        <h2 className={listStyles.name}>
          <Link to={`/workspace/practices/${practice.id}`}>
            <DraftText text={practice.title} language={practice.language} />
          </Link>
        </h2>
        <p className={listStyles.facts}>{facts.join(" · ")}</p>
        <p className={listStyles.facts}>
          <time dateTime={practice.updatedAt}>
            {t("workspace:workspace.changed", { when: moment.format(new Date(practice.updatedAt)) })}
          </time>
        </p>
        {publishedId || awaited ? (
          <p className={listStyles.facts}>
            {publishedId ? (
              <span className={listStyles.state} data-state="VISIBLE">
                {t("workspace:state.VISIBLE")}
              </span>
            ) : null}{" "}
            {awaited ? (
              <span className={listStyles.state}>
                {t(
                  awaited.byViewer ? "workspace:workspace.awaitsColleague" : "workspace:workspace.awaitsYou",
                )}
              </span>
            ) : null}
          </p>
        ) : null}
      </div>
      <div className={listStyles.actions}>
        {publishedId ? (
          <a href={`/practices/${publishedId}`}>{t("workspace:workspace.asPeersSeeIt")}</a>
        ) : null}
        {practice.viewerCanPublish && practice.problem ? (
          <ButtonLink size="sm" href={reviewPath(practice.id)}>
            {t("workspace:draft.review")}
            <span className="visually-hidden">: {shownText(practice.title, practice.language)}</span>
          </ButtonLink>
        ) : null}
      </div>
    </li>
  );
}
