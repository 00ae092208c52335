import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { plainText } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";

import { afterList } from "../lists/after-list.ts";
import { chosenIds, idsQuery } from "../lists/chosen-ids.ts";
import { CompareNotices } from "../side-by-side/compare-notices.tsx";
import type { Route } from "./+types/compare.route.ts";
import { CHOSEN_LADDER, COMPARE_PAGE } from "./compare.operations.ts";
import { ComparisonTable } from "./comparison-table.tsx";

/** "I can show HR where our senior stands among theirs. And where a company has no such rung, it says so." */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const address = new URL(request.url);
  const elsewhere = afterList(address, "/ladders");
  if (elsewhere) throw redirect(elsewhere);
  const { ids, tooMany } = chosenIds(address.searchParams);
  const [only] = ids;
  if (!only) return { ids, comparison: null, only: null, tooMany };
  if (ids.length < 2) {
    const { publishedLadderCard } = await query(request, CHOSEN_LADDER, { id: only });
    return { ids, comparison: null, only: publishedLadderCard?.title ?? null, tooMany };
  }
  const { ladderComparison } = await query(request, COMPARE_PAGE, { ids });
  return { ids, comparison: ladderComparison, only: null, tooMany };
}

export default function Compare({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { ids, comparison, only, tooMany } = loaderData;
  const addMore = `/ladders?${idsQuery(ids)}`;
  if (!comparison) {
    return (
      <>
        <PageHeader title={t("reading:compare.title")} lead={t("reading:compare.lead")} />
        <EmptyState
          title={
            ids.length > 1
              ? t("reading:compare.gone")
              : only
                ? t("reading:compare.one", { title: plainText(only, i18n.language) })
                : t("reading:compare.none")
          }
          actions={
            <ButtonLink look="primary" href={only ? addMore : "/ladders"}>
              {t("reading:compare.choose")}
            </ButtonLink>
          }
        >
          {t(ids.length > 1 ? "reading:compare.goneText" : "reading:compare.chooseText", {
            count: LIMITS.compared,
          })}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={t("reading:compare.title")}
        lead={t("reading:compare.lead")}
        actions={
          ids.length < LIMITS.compared ? (
            <ButtonLink href={addMore}>{t("reading:compare.add")}</ButtonLink>
          ) : null
        }
      />
      <CompareNotices tooMany={tooMany} missing={ids.length - comparison.ladders.length} />
      <ComparisonTable
        comparison={comparison}
        withoutAddress={(id) => `/compare?${idsQuery(ids.filter((other) => other !== id))}`}
      />
    </>
  );
}
