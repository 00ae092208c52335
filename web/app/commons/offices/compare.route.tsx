import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { query } from "#web/platform/graphql.server.ts";

import { afterList } from "../lists/after-list.ts";
import { chosenIds, idsQuery } from "../lists/chosen-ids.ts";
import { CompareNotices } from "../side-by-side/compare-notices.tsx";
import type { Route } from "./+types/compare.route.ts";
import { COMPARE_OFFICES } from "./compare.operations.ts";
import styles from "./compare.module.css";
import { OfficeComparisonTable } from "./office-comparison-table.tsx";
import { readYear } from "./read-year.ts";

/** "I see only where these offices differ. What they all do alike is one click away." */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const address = new URL(request.url);
  const elsewhere = afterList(address, "/offices");
  if (elsewhere) throw redirect(elsewhere);
  const { searchParams } = address;
  const { ids, tooMany } = chosenIds(searchParams);
  const choice = { ids, tooMany, year: readYear(searchParams), all: searchParams.has("all") };
  if (ids.length < 2) return { ...choice, comparison: null };
  const { officeComparison } = await query(request, COMPARE_OFFICES, { ids, year: choice.year });
  return { ...choice, comparison: officeComparison };
}

export default function CompareOffices({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { ids, year, all, tooMany, comparison } = loaderData;
  const addMore = `/offices?${idsQuery(ids)}`;
  if (!comparison) {
    return (
      <>
        <PageHeader title={t("offices:compare.title")} lead={t("offices:compare.lead")} />
        <EmptyState
          title={t(ids.length > 1 ? "offices:compare.gone" : "offices:compare.choose")}
          actions={
            <ButtonLink look="primary" href={ids.length === 1 ? addMore : "/offices"}>
              {t("offices:compare.chooseOffices")}
            </ButtonLink>
          }
        >
          {t("offices:compare.chooseText", { count: LIMITS.compared })}
        </EmptyState>
      </>
    );
  }
  const address = (changes: { ids?: string[]; all?: boolean }) => {
    const search = new URLSearchParams(idsQuery(changes.ids ?? ids));
    if (year !== null) search.set("year", String(year));
    if (changes.all ?? all) search.set("all", "1");
    return `/offices/compare?${search}`;
  };
  const of = (standing: string) => comparison.rows.filter((row) => row.standing === standing).length;
  const same = of("SAME");
  const rows = all ? comparison.rows : comparison.rows.filter(({ standing }) => standing !== "SAME");
  return (
    <>
      <PageHeader
        title={t("offices:compare.title")}
        lead={year === null ? t("offices:compare.lead") : t("offices:compare.leadAsOf", { year })}
        actions={
          ids.length < LIMITS.compared ? (
            <ButtonLink href={addMore}>{t("offices:compare.add")}</ButtonLink>
          ) : null
        }
      />
      <CompareNotices tooMany={tooMany} missing={ids.length - comparison.offices.length} />
      <div className={styles.summary}>
        <p>
          {[
            t("offices:compare.differ", { count: of("DIFFERS") }),
            t("offices:compare.partly", { count: of("PARTLY_TOLD") }),
            t("offices:compare.same", { count: same }),
          ].join(" · ")}
        </p>
        {same > 0 ? (
          <a href={address({ all: !all })}>
            {t(all ? "offices:compare.showDiffering" : "offices:compare.showAll")}
          </a>
        ) : null}
      </div>
      {rows.length ? (
        <OfficeComparisonTable
          offices={comparison.offices}
          rows={rows}
          withoutAddress={(id) => address({ ids: ids.filter((other) => other !== id) })}
        />
      ) : (
        <EmptyState title={t("offices:compare.nothing")}>{t("offices:compare.nothingText")}</EmptyState>
      )}
    </>
  );
}
