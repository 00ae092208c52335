import { LIMITS } from "@rungs/shared/limits";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Button, ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import styles from "./browse-page.module.css";
import { idsQuery } from "./chosen-ids.ts";

type BrowsePageProps<Item> = {
  /** The path of the list. */
  path: string;
  words: {
    title: string;
    lead: string;
    /** How many there are, in a band. */
    found: string;
    /** Where nothing passes the filter. */
    nothing: string;
    nothingText: string;
    /** Where nothing was published yet. */
    none: string;
    noneText: string;
  };
  actions?: ReactNode;
  /** A `FilterForm`. */
  filterForm: ReactNode;
  /** Whether the filter is in use. */
  filtered: boolean;
  /** The query of this page. */
  search: string;
  list: {
    edges: readonly { node: Item }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  card: (item: Item) => ReactNode;
  /** For a kind that is compared: where, what is ticked already, and the invitation to tick. */
  compare?: { path: string; chosen: readonly string[]; invitation: string };
};

/** A list of what offices share, of one kind: a filter beside cards, page by page; some kinds are ticked to compare. */
export function BrowsePage<Item extends { id: string }>({
  path,
  words,
  actions = null,
  filterForm,
  filtered,
  search,
  list,
  card,
  compare,
}: BrowsePageProps<Item>) {
  const { t } = useTranslation();
  const items = list.edges.map(({ node }) => node);
  const chosen = compare?.chosen ?? [];
  const asked = new URLSearchParams(search);
  const nothingTicked = asked.has("nothing");
  asked.delete("nothing");
  const cards = (
    <ul role="list" className={styles.cards}>
      {items.map((item) => (
        <li key={item.id}>{card(item)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={actions} />
      <div className={styles.page}>
        {filterForm}
        <section aria-labelledby="found" className={styles.found}>
          <div className={styles.count}>
            <h2 id="found">{words.found}</h2>
            {filtered ? (
              <a href={chosen.length ? `${path}?${idsQuery(chosen)}` : path}>{t("reading:browse.clear")}</a>
            ) : null}
          </div>
          {items.length === 0 ? (
            <EmptyState
              title={filtered ? words.nothing : words.none}
              actions={filtered ? <ButtonLink href={path}>{t("reading:browse.clear")}</ButtonLink> : null}
            >
              {filtered ? words.nothingText : words.noneText}
            </EmptyState>
          ) : compare ? (
            <form action={compare.path} method="get" className={styles.choose} data-at-most={LIMITS.compared}>
              {nothingTicked ? (
                <ProblemNotice tone="warning" title={t("reading:browse.nothingTicked")}>
                  {compare.invitation}
                </ProblemNotice>
              ) : null}
              {chosen
                .filter((id) => !items.some((item) => item.id === id))
                .map((id) => (
                  // Ticked on another page of the list; the style counts it too.
                  <span key={id} className={styles.kept}>
                    <input type="hidden" name="id" value={id} />
                  </span>
                ))}
              {cards}
              <div className={styles.bar} data-stays="end">
                <p role="status">
                  <span className={styles.invitation}>{compare.invitation}</span>
                  <span className={styles.tally}>{t("reading:browse.chosen")} </span>
                  <span className={styles.full}>{t("reading:browse.full", { count: LIMITS.compared })}</span>
                </p>
                <div className={styles.acts}>
                  <Button formAction={path} look="plain">
                    {t("reading:browse.keep")}
                  </Button>
                  <Button look="primary" name="list" value={withoutChoice(asked)}>
                    {t("reading:browse.compare")}
                  </Button>
                </div>
              </div>
            </form>
          ) : (
            cards
          )}
          <Pagination path={path} query={asked} pageInfo={list.pageInfo} />
        </section>
      </div>
    </>
  );
}

/** The query of a list without what is ticked in it. */
function withoutChoice(query: URLSearchParams): string {
  const rest = new URLSearchParams(query);
  rest.delete("id");
  return rest.toString();
}
