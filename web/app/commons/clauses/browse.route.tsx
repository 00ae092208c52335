import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { query } from "#web/platform/graphql.server.ts";

import { BrowsePage } from "../lists/browse-page.tsx";
import { readFilter, withoutIdleFields } from "../lists/read-filter.ts";
import type { Route } from "./+types/browse.route.ts";
import styles from "./browse.module.css";
import { BROWSE_CLAUSES } from "./browse.operations.ts";
import { ClauseCard } from "./clause-card.tsx";
import { ClauseFilterForm } from "./clause-filter-form.tsx";
import { CLAUSE_FILTER } from "./clause-filter.ts";

/** "Our ladder gives no credit for upstream work. Here I find how others word it at senior level, and how many do." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const clean = withoutIdleFields(searchParams, CLAUSE_FILTER);
  if (clean) throw redirect(clean.size ? `${pathname}?${clean}` : pathname);
  const filter = readFilter(searchParams, CLAUSE_FILTER);
  const after = searchParams.get("after");
  const { clauses } = await query(request, BROWSE_CLAUSES, { first: PAGE_SIZE, after, filter });
  return { clauses, filter, search: searchParams.toString() };
}

export default function BrowseClauses({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { clauses, filter, search } = loaderData;
  return (
    <>
      <BrowsePage
        path="/clauses"
        words={{
          title: t("clauses:browse.title"),
          lead: t("clauses:browse.lead"),
          found: t(`clauses:countBand.${clauses.countBand}`),
          nothing: t("clauses:browse.nothing"),
          nothingText: t("clauses:browse.nothingText"),
          none: t("clauses:browse.none"),
          noneText: t("clauses:browse.noneText"),
        }}
        filterForm={<ClauseFilterForm filter={filter} />}
        filtered={Object.keys(filter).length > 0}
        search={search}
        list={clauses}
        card={(clause) => <ClauseCard clause={clause} />}
      />
      <p className={styles.read}>{t("clauses:browse.read")}</p>
    </>
  );
}
