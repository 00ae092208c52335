import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";
import { rankRangeWords } from "#web/role/rank-range-words.ts";

import { DraftText, shownText } from "../draft-text.tsx";
import listStyles from "../workspace.module.css";
import type { Route } from "./+types/roles.route.ts";
import { DeadEnds } from "./dead-ends.tsx";
import { isHrReady } from "./hr-gaps.ts";
import { ROLE_DRAFTS, type RoleInList } from "./roles.operations.ts";

await needTexts("commons", "ownRoles", "vocabulary", "workspace");

const PAGE_SIZE = 20;

export async function loader({ request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const answer = await query(request, ROLE_DRAFTS, { first: PAGE_SIZE, after });
  return {
    roles: answer.roleDrafts.edges.map(({ node }) => node),
    pageInfo: answer.roleDrafts.pageInfo,
    deadEnds: answer.deadEnds,
    canWrite: answer.viewer?.viewerCanWrite ?? false,
    awaited: answer.awaitedConfirmations,
    visible: answer.publications.edges
      .map(({ node }) => node)
      .filter(({ state }) => state === "VISIBLE")
      .map(({ draftId, publishedId }) => ({ draftId, publishedId })),
  };
}

/** "I see every job we have, which of them HR could place tomorrow, and from which of them nobody can go on." */
export default function OwnRoles({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { roles, pageInfo, canWrite, awaited, visible, deadEnds } = loaderData;
  const begin = canWrite ? (
    <ButtonLink look="primary" href="/workspace/roles/new">
      {t("ownRoles:list.new")}
    </ButtonLink>
  ) : null;
  const peers = <ButtonLink href="/roles">{t("ownRoles:list.peers")}</ButtonLink>;
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={t("ownRoles:list.title")}
        lead={t("ownRoles:list.lead")}
        actions={
          roles.length ? (
            <>
              {begin}
              {peers}
            </>
          ) : null
        }
      />
      <div className={listStyles.page}>
        {search.has("deleted") ? (
          <ProblemNotice tone="success">{t("ownRoles:list.deleted")}</ProblemNotice>
        ) : null}
        {roles.length ? (
          <section className={listStyles.section} aria-label={t("ownRoles:list.title")}>
            <ul role="list" className={listStyles.list}>
              {roles.map((role) => (
                <RoleItem
                  key={role.id}
                  role={role}
                  awaited={awaited.find(({ draftId }) => draftId === role.id) ?? null}
                  publishedId={visible.find(({ draftId }) => draftId === role.id)?.publishedId ?? null}
                />
              ))}
            </ul>
            <Pagination path="/workspace/roles" query={search} pageInfo={pageInfo} />
          </section>
        ) : (
          <EmptyState
            title={canWrite ? t("ownRoles:list.none") : t("ownRoles:list.nothing")}
            actions={
              <>
                {begin}
                {peers}
              </>
            }
          >
            {canWrite ? t("ownRoles:list.noneText") : t("ownRoles:list.nothingText")}
          </EmptyState>
        )}
        {roles.length || deadEnds.length ? <DeadEnds deadEnds={deadEnds} /> : null}
      </div>
    </>
  );
}

type RoleItemProps = {
  role: RoleInList;
  awaited: { byViewer: boolean } | null;
  publishedId: string | null;
};

function RoleItem({ role, awaited, publishedId }: RoleItemProps) {
  const { t, i18n } = useTranslation();
  const facts = [
    role.roleFamily ? t(`vocabulary:roleFamily.${role.roleFamily}`) : t("ownRoles:list.noFamily"),
    role.ranks ? rankRangeWords(t, role.ranks) : null,
    role.internalTitle ? t("ownRoles:list.inside", { title: role.internalTitle }) : null,
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
          <Link to={`/workspace/roles/${role.id}`}>
            <DraftText text={role.title} language={role.language} />
          </Link>
        </h2>
        <p className={listStyles.facts}>{facts.join(" · ")}</p>
        <p className={listStyles.facts}>
          <time dateTime={role.updatedAt}>
            {t("workspace:workspace.changed", { when: moment.format(new Date(role.updatedAt)) })}
          </time>
        </p>
        <p className={listStyles.facts}>
          <a href={`/workspace/roles/${role.id}/hr-pack`}>{t("ownRoles:list.hrPack")}</a>
          {" · "}
          {t(isHrReady(role) ? "ownRoles:list.hrReady" : "ownRoles:list.notHrReady")}
        </p>
        {publishedId || awaited ? (
          <p className={listStyles.facts}>
            {publishedId ? (
              <a href={`/roles/${publishedId}`} className={listStyles.state} data-state="VISIBLE">
                {t("workspace:state.VISIBLE")}
              </a>
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
      {role.viewerCanPublish ? (
        <ButtonLink size="sm" href={reviewPath(role.id)}>
          {t("workspace:draft.review")}
          <span className="visually-hidden">: {shownText(role.title, role.language)}</span>
        </ButtonLink>
      ) : null}
    </li>
  );
}
