import { followInput } from "@rungs/shared/inputs/follow";
import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { Form, redirect, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import framed from "#web/design/framed-list.module.css";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/following.route.ts";
import {
  FOLLOW,
  FOLLOWS_PAGE,
  type Follow,
  LINE_OF_LADDER,
  LINE_OF_PRACTICE,
  type Move,
  MOVES,
  UNFOLLOW,
} from "./following.operations.ts";
import styles from "./following.module.css";
import { MovedParts } from "./moved-parts.tsx";

await needTexts("commons", "following", "vocabulary");

/** "What I rely on moves without me. Here I see what moved, and nobody sees that I look." */
export async function loader({ request }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const { follows } = await query(request, FOLLOWS_PAGE, { first: PAGE, after });
  const nodes = follows.edges.map(({ node }) => node);
  // The commons is asked what became of versions, and is told neither by whom nor that they are followed.
  const { moves } = nodes.length
    ? await query(request, MOVES, {
        lines: nodes.map(({ lineId }) => lineId),
        seen: nodes.map(({ seenId }) => seenId),
      })
    : { moves: [] };
  const found = nodes.map((follow) => ({
    follow,
    move: moves.find(({ lineId }) => lineId === follow.lineId) ?? null,
  }));
  const isNew = ({ move }: (typeof found)[number]) => move !== null && move.publishedId !== move.seenId;
  return {
    items: [...found.filter(isNew), ...found.filter((one) => !isNew(one))],
    pageInfo: follows.pageInfo,
  };
}

/** Two versions of each are read to be compared. */
const PAGE = 20;

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const [kind, id, line] = ["kind", "id", "line"].map((name) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  });
  const place = kind === "LADDER" ? "ladders" : "practices";
  switch (form.get("intent")) {
    case "follow":
    case "seen": {
      const lineId = await findLine(request, kind, id);
      const input = followInput.safeParse({ kind, lineId, seenId: id });
      if (!input.success) throw new Response(null, { status: 404 });
      const { follow } = await query(request, FOLLOW, { input: input.data });
      if (!follow) return redirect("/following?done=full", 303);
      return redirect(form.get("intent") === "seen" ? "/following?done=seen" : `/${place}/${id}#follow`, 303);
    }
    case "unfollow":
    case "unfollow-here":
      await query(request, UNFOLLOW, { lineId: line ?? "" });
      return redirect(
        form.get("intent") === "unfollow" ? "/following?done=unfollowed" : `/${place}/${id}#follow`,
        303,
      );
    default:
      throw new Response(null, { status: 400 });
  }
}

/** The line that a version belongs to, as the commons has it; null where there is no such version. */
async function findLine(request: Request, kind: string | undefined, id = ""): Promise<string | null> {
  if (kind === "LADDER")
    return (await query(request, LINE_OF_LADDER, { id })).publishedLadderCard?.lineId ?? null;
  return (await query(request, LINE_OF_PRACTICE, { id })).publishedPracticeCard?.lineId ?? null;
}

export default function Following({ loaderData: { items, pageInfo } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const done = (["seen", "unfollowed"] as const).find((one) => one === search.get("done"));
  const page = new URLSearchParams(search);
  page.delete("done");
  return (
    <>
      <PageHeader title={t("following:title")} lead={t("following:lead")} />
      {done ? <ProblemNotice tone="success">{t(`following:done.${done}`)}</ProblemNotice> : null}
      {search.get("done") === "full" ? (
        <ProblemNotice title={t("following:full")}>
          {t("following:fullText", { count: LIMITS.follows })}
        </ProblemNotice>
      ) : null}
      {items.length > 0 ? (
        <ul role="list" className={framed.list}>
          {items.map(({ follow, move }) => (
            <Item key={follow.lineId} follow={follow} move={move} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t("following:none")}
          actions={
            <>
              <ButtonLink href="/ladders">{t("following:toLadders")}</ButtonLink>
              <ButtonLink href="/practices">{t("following:toPractices")}</ButtonLink>
            </>
          }
        >
          {t("following:noneText")}
        </EmptyState>
      )}
      <Pagination path="/following" query={page} pageInfo={pageInfo} />
    </>
  );
}

function Item({ follow, move }: { follow: Follow; move: Move | null }) {
  const { t } = useTranslation();
  const isNew = move !== null && move.publishedId !== move.seenId;
  const path = `/${follow.kind === "LADDER" ? "ladders" : "practices"}`;
  return (
    <li className={framed.item}>
      <div>
        <p className={framed.quiet}>{t(`following:kind.${follow.kind}`)}</p>
        <h2 className={framed.name}>
          {move ? (
            <a href={`${path}/${move.publishedId}`}>
              <LocalizedText text={move.title} />
            </a>
          ) : (
            t("following:gone")
          )}
        </h2>
        <p className={framed.quiet}>{move ? <Standing move={move} /> : t("following:goneText")}</p>
      </div>
      {isNew && move.parts.length > 0 ? <MovedParts parts={move.parts} /> : null}
      <Form method="post" className={styles.acts}>
        <input type="hidden" name="kind" value={follow.kind} />
        <input type="hidden" name="id" value={move?.publishedId ?? follow.seenId} />
        <input type="hidden" name="line" value={follow.lineId} />
        {isNew ? (
          <SubmitButton intent="seen" look="secondary" size="sm">
            {t("following:seen")}
          </SubmitButton>
        ) : null}
        <SubmitButton intent="unfollow" look="secondary" size="sm">
          {t("following:unfollow")}
        </SubmitButton>
      </Form>
    </li>
  );
}

function Standing({ move }: { move: Move }) {
  const { t } = useTranslation();
  const quarter = quarterName(t, move.quarter);
  if (move.publishedId === move.seenId) return t("following:same", { quarter });
  if (move.seenQuarter === null) return t("following:movedOn", { quarter });
  const words = { quarter, seen: quarterName(t, move.seenQuarter) };
  return t(move.parts.length > 0 ? "following:moved" : "following:movedQuietly", words);
}
