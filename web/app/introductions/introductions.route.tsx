import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import framed from "#web/design/framed-list.module.css";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/introductions.route.ts";
import { dayName } from "./day-name.ts";
import { type IntroductionInList, INTRODUCTIONS_PAGE } from "./introductions.operations.ts";

await needTexts("introductions");

export async function loader({ request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const { introductions } = await query(request, INTRODUCTIONS_PAGE, { first: LIMITS.pageSize, after });
  return { introductions };
}

/** "I see whom I have asked, who has asked me, and where something waits for me." */
export default function Introductions({ loaderData: { introductions } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const inList = introductions.edges.map(({ node }) => node);
  const groups = STANDINGS.map((standing) => ({
    standing,
    list: inList.filter((introduction) => standingOf(introduction) === standing),
  })).filter(({ list }) => list.length > 0);
  return (
    <>
      <PageHeader title={t("introductions:title")} lead={t("introductions:lead")} />
      {groups.length > 0 ? (
        groups.map(({ standing, list }) => (
          <section key={standing} aria-labelledby={standing}>
            <h2 id={standing} className={framed.heading}>
              {t(`introductions:standing.${standing}`)}
            </h2>
            <ul role="list" className={framed.list}>
              {list.map((introduction) => (
                <Item key={introduction.id} introduction={introduction} />
              ))}
            </ul>
          </section>
        ))
      ) : (
        <EmptyState
          title={t("introductions:none")}
          actions={<ButtonLink href="/board">{t("introductions:toBoard")}</ButtonLink>}
        >
          {t("introductions:noneText")}
        </EmptyState>
      )}
      <Pagination
        path="/introductions"
        query={new URLSearchParams(search)}
        pageInfo={introductions.pageInfo}
      />
    </>
  );
}

/** Whose turn it is, and what is over. */
const STANDINGS = ["YOURS", "TALKING", "THEIRS", "OVER"] as const;

function standingOf({ side, stage }: IntroductionInList): (typeof STANDINGS)[number] {
  switch (stage) {
    case "ASKED":
      return side === "ANSWERER" ? "YOURS" : "THEIRS";
    case "QUESTIONED":
      return "YOURS";
    case "ACCEPTED":
    case "REVEALED":
      return "TALKING";
    default:
      return "OVER";
  }
}

function Item({ introduction }: { introduction: IntroductionInList }) {
  const { t, i18n } = useTranslation();
  const { id, side, stage, postTitle, newMessages, askedOn, deadline, other } = introduction;
  const isOpen = stage === "ASKED" || stage === "QUESTIONED";
  return (
    <li className={framed.item}>
      <h3 className={framed.name}>
        <Link to={`/introductions/${id}`}>
          <LocalizedText text={postTitle} />
        </Link>
      </h3>
      <p>{t(`introductions:stage.${side}.${stage}`)}</p>
      <p className={framed.quiet}>
        {t(`introductions:begun.${side}`, { day: dayName(t, i18n.language, askedOn) })}
        {isOpen ? ` · ${t("introductions:until", { day: dayName(t, i18n.language, deadline) })}` : null}
        {other ? ` · ${other.person}, ${other.organization}` : null}
      </p>
      {newMessages > 0 ? (
        <p className={framed.mark}>{t("introductions:newMessages", { count: newMessages })}</p>
      ) : null}
    </li>
  );
}
