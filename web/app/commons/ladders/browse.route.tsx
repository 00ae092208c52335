import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { Button, ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/browse.route.ts";
import { BrowseFilterForm } from "./browse-filter-form.tsx";
import { browseFilter, withoutIdleFields } from "./browse-filter.ts";
import { BROWSE_PAGE } from "./browse.operations.ts";
import styles from "./browse.module.css";
import { LadderCard } from "./ladder-card.tsx";

/** "I want to see how offices like mine lay out the role I am hiring for. And I want to pick two to read closely." */
export const handle = { document: true };

const PAGE_SIZE = 18;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams, pathname } = new URL(request.url);
  const clean = withoutIdleFields(searchParams);
  if (clean) throw redirect(clean.size ? `${pathname}?${clean}` : pathname);
  const filter = browseFilter(searchParams);
  const after = searchParams.get("after");
  const { publishedLadders } = await query(request, BROWSE_PAGE, { first: PAGE_SIZE, after, filter });
  return {
    ladders: publishedLadders,
    filter,
    chosen: searchParams.getAll("id").slice(0, LIMITS.compared),
    search: searchParams.toString(),
  };
}

export default function Browse({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { ladders, filter, chosen, search } = loaderData;
  const filtered = Object.keys(filter).length > 0;
  const nodes = ladders.edges.map(({ node }) => node);
  return (
    <>
      <PageHeader title={t("commons:browse.title")} lead={t("commons:browse.lead")} />
      <div className={styles.page}>
        <BrowseFilterForm filter={filter} chosen={chosen} />
        <section aria-labelledby="found" className={styles.found}>
          <div className={styles.count}>
            <h2 id="found">{t(`vocabulary:countBand.${ladders.countBand}`)}</h2>
            {filtered ? (
              <a href={chosen.length ? `?${idsOf(chosen)}` : "/ladders"}>{t("commons:browse.clear")}</a>
            ) : null}
          </div>
          {nodes.length === 0 ? (
            <EmptyState
              title={filtered ? t("commons:browse.nothing") : t("commons:browse.none")}
              actions={filtered ? <ButtonLink href="/ladders">{t("commons:browse.clear")}</ButtonLink> : null}
            >
              {filtered ? t("commons:browse.nothingText") : t("commons:browse.noneText")}
            </EmptyState>
          ) : (
            <form action="/compare" method="get" className={styles.choose} data-at-most={LIMITS.compared}>
              {chosen
                .filter((id) => !nodes.some((node) => node.id === id))
                .map((id) => (
                  // Ticked on another page of the list; the style counts it too.
                  <span key={id} className={styles.kept}>
                    <input type="hidden" name="id" value={id} />
                  </span>
                ))}
              <ul role="list" className={styles.cards}>
                {nodes.map((node) => (
                  <li key={node.id}>
                    <LadderCard ladder={node} chosen={chosen.includes(node.id)} />
                  </li>
                ))}
              </ul>
              <div className={styles.bar}>
                <p role="status">
                  <span className={styles.invitation}>
                    {t("commons:browse.choose", { count: LIMITS.compared })}
                  </span>
                  <span className={styles.tally}>{t("commons:browse.chosen")} </span>
                  <span className={styles.full}>{t("commons:browse.full", { count: LIMITS.compared })}</span>
                </p>
                <div className={styles.acts}>
                  <Button formAction="/ladders" look="plain">
                    {t("commons:browse.keep")}
                  </Button>
                  <Button look="primary">{t("commons:browse.compare")}</Button>
                </div>
              </div>
            </form>
          )}
          <Pagination path="/ladders" query={new URLSearchParams(search)} pageInfo={ladders.pageInfo} />
        </section>
      </div>
    </>
  );
}

const idsOf = (ids: string[]) => new URLSearchParams(ids.map((id) => ["id", id]));
