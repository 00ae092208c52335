import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { Button, ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/browse.route.ts";
import { BROWSE_OFFICES } from "./browse.operations.ts";
import styles from "./browse.module.css";
import { chosenOffices, idsQuery } from "./chosen-offices.ts";
import { OfficeCard } from "./office-card.tsx";
import { OfficeFilterForm } from "./office-filter-form.tsx";
import { officeFilter } from "./office-filter.ts";

/** "I see which offices keep legal or security work themselves. I tick the ones we want to learn from." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const kept = [...searchParams].filter(([, value]) => value.trim() !== "");
  if (kept.length < searchParams.size) throw redirect(`${pathname}?${new URLSearchParams(kept)}`);
  const filter = officeFilter(searchParams);
  const after = searchParams.get("after");
  const { publishedOffices } = await query(request, BROWSE_OFFICES, { first: PAGE_SIZE, after, filter });
  return {
    offices: publishedOffices,
    filter,
    chosen: chosenOffices(searchParams).slice(0, LIMITS.compared),
    search: searchParams.toString(),
  };
}

export default function BrowseOffices({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { offices, filter, chosen, search } = loaderData;
  const filtered = Object.keys(filter).length > 0;
  const nodes = offices.edges.map(({ node }) => node);
  return (
    <>
      <PageHeader title={t("offices:browse.title")} lead={t("offices:browse.lead")} />
      <div className={styles.page}>
        <OfficeFilterForm filter={filter} chosen={chosen} />
        <section aria-labelledby="found" className={styles.found}>
          <div className={styles.count}>
            <h2 id="found">{t(`offices:countBand.${offices.countBand}`)}</h2>
            {filtered ? (
              <a href={chosen.length ? `?${idsQuery(chosen)}` : "/offices"}>{t("commons:browse.clear")}</a>
            ) : null}
          </div>
          {nodes.length === 0 ? (
            <EmptyState
              title={filtered ? t("offices:browse.nothing") : t("offices:browse.none")}
              actions={filtered ? <ButtonLink href="/offices">{t("commons:browse.clear")}</ButtonLink> : null}
            >
              {filtered ? t("offices:browse.nothingText") : t("offices:browse.noneText")}
            </EmptyState>
          ) : (
            <form action="/offices/compare" method="get" data-at-most={LIMITS.compared}>
              {chosen
                .filter((id) => !nodes.some((node) => node.id === id))
                .map((id) => (
                  <input key={id} type="hidden" name="ids" value={id} />
                ))}
              <ul role="list" className={styles.cards}>
                {nodes.map((node) => (
                  <li key={node.id}>
                    <OfficeCard office={node} chosen={chosen.includes(node.id)} />
                  </li>
                ))}
              </ul>
              <div className={styles.bar}>
                <p>
                  {chosen.length
                    ? t("offices:browse.chosen", { count: chosen.length })
                    : t("offices:browse.choose", { count: LIMITS.compared })}
                </p>
                <div className={styles.acts}>
                  <Button formAction="/offices" look="plain">
                    {t("commons:browse.keep")}
                  </Button>
                  <Button look="primary">{t("commons:browse.compare")}</Button>
                </div>
              </div>
            </form>
          )}
          <Pagination path="/offices" query={new URLSearchParams(search)} pageInfo={offices.pageInfo} />
        </section>
      </div>
    </>
  );
}
