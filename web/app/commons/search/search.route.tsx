import { SEARCH_CHARACTERS } from "@rungs/shared/inputs/search";
import { ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { Button, ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { NativeInput } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { query } from "#web/platform/graphql.server.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import { readFilter } from "../lists/read-filter.ts";
import type { Route } from "./+types/search.route.ts";
import { SEARCH_READERS, searchAddress, searchedText } from "./search-address.ts";
import { SearchFacets } from "./search-facets.tsx";
import { SearchHit } from "./search-hit.tsx";
import { SEARCH_PAGE } from "./search.operations.ts";
import styles from "./search.module.css";

/** "I type what we call it, in my language and with my typos, and I find what the others share of it." */
export const handle = { document: true };

const PAGE_SIZE = 20;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const text = searchedText(searchParams);
  const filter = readFilter(searchParams, SEARCH_READERS);
  const after = searchParams.get("after");
  const { search } = await query(request, SEARCH_PAGE, { first: PAGE_SIZE, after, text, filter });
  return { text, filter, found: search };
}

type Found = ResultOf<typeof SEARCH_PAGE>["search"];

export default function Search({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { text, filter, found } = loaderData;
  return (
    <>
      <PageHeader
        title={t("search:title")}
        {...(text && { documentTitle: `${text} · ${t("search:title")}` })}
        lead={text ? null : t("search:lead")}
      />
      <form method="get" action="/search" role="search" className={styles.box}>
        <NativeInput
          label={t("search:label")}
          name="text"
          type="search"
          maxLength={SEARCH_CHARACTERS}
          defaultValue={text}
          placeholder={t("search:example")}
          autoFocus={!text}
        />
        <Button look="primary">{t("search:submit")}</Button>
      </form>
      {text ? <Answer text={text} filter={filter} found={found} /> : <Beginnings />}
    </>
  );
}

type AnswerProps = { text: string; filter: Route.ComponentProps["loaderData"]["filter"]; found: Found };

function Answer({ text, filter, found }: AnswerProps) {
  const { t } = useTranslation();
  const hits = found.edges.map(({ node }) => node);
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <div className={styles.page}>
      <SearchFacets text={text} filter={filter} facets={found.facets} />
      <section aria-label={t("search:finds")} className={styles.found}>
        {hits.length > 0 ? (
          <div className={styles.count}>
            <h2>{t(`search:found.${found.countBand}`)}</h2>
            {isNarrowed ? <a href={searchAddress(text)}>{t("search:clear")}</a> : null}
          </div>
        ) : null}
        <Notice text={text} found={found} />
        {hits.length > 0 ? (
          <ol role="list" className={styles.hits}>
            {hits.map((hit) => (
              <li key={hit.id}>
                <SearchHit hit={hit} />
              </li>
            ))}
          </ol>
        ) : (
          <Nothing text={text} unknownWords={found.unknownWords} isNarrowed={isNarrowed} />
        )}
        <Pagination
          path="/search"
          query={new URL(searchAddress(text, filter), "http://here").searchParams}
          pageInfo={found.pageInfo}
        />
      </section>
    </div>
  );
}

/** How the words were taken, where that is not how they were typed. */
function Notice({ text, found }: { text: string; found: Found }) {
  const { t } = useTranslation();
  const { takenFor, roleFamily } = found;
  if (!takenFor && !roleFamily) return null;
  return (
    <div className={styles.notice}>
      {takenFor ? (
        <p>
          {t("search:nobodySays", { text })}{" "}
          <a href={searchAddress(takenFor)} className={styles.taken}>
            {takenFor}
          </a>
        </p>
      ) : null}
      {roleFamily ? (
        <p>
          {t("search:role", { role: t(`vocabulary:roleFamily.${roleFamily}`) })}{" "}
          <a href={`/titles?${new URLSearchParams({ title: takenFor ?? text })}`}>{t("search:titles")}</a>
        </p>
      ) : null}
    </div>
  );
}

type NothingProps = { text: string; unknownWords: readonly string[]; isNarrowed: boolean };

/** Says why nothing was found, and what to try. */
function Nothing({ text, unknownWords, isNarrowed }: NothingProps) {
  const { t } = useTranslation();
  const kept = text
    .split(/\s+/)
    .filter((word) => !unknownWords.includes(word.toLowerCase()))
    .join(" ");
  return (
    <EmptyState
      title={t("search:nothing")}
      actions={
        <>
          {isNarrowed ? <ButtonLink href={searchAddress(text)}>{t("search:clear")}</ButtonLink> : null}
          {kept && kept !== text ? (
            <ButtonLink href={searchAddress(kept)}>{t("search:without", { text: kept })}</ButtonLink>
          ) : null}
          <ButtonLink href="/ladders">{t("search:browse")}</ButtonLink>
        </>
      }
    >
      <p>
        {unknownWords.length > 0
          ? t("search:unknown", { words: unknownWords.join(" · ") })
          : t("search:nothingText")}
      </p>
    </EmptyState>
  );
}

/** Where to begin for somebody who has typed nothing yet. */
function Beginnings() {
  const { t } = useTranslation();
  const roles = ROLE_FAMILIES.filter((family) => family !== "OTHER").map((family) =>
    t(`vocabulary:roleFamily.${family}`),
  );
  return (
    <section aria-labelledby="begin">
      <h2 id="begin" className={styles.begin}>
        {t("search:begin")}
      </h2>
      <ul role="list" className={styles.roles}>
        {roles.map((role) => (
          <li key={role}>
            <a href={searchAddress(role)}>{role}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
