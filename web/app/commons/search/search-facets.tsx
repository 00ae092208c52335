import { SEARCH_FILTERS, type SearchFilterName } from "@rungs/shared/vocabulary/search";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { languageName } from "#web/design/localized-text.tsx";
import type { ResultOf } from "#web/platform/graphql.ts";

import { FACE_READERS } from "../lists/read-filter.ts";
import { searchAddress, type SearchFilter } from "./search-address.ts";
import styles from "./search-facets.module.css";
import type { SEARCH_PAGE } from "./search.operations.ts";

/** So many values of one filter are offered; who means another one says so in words. */
const OFFERED = 8;

type Facet = ResultOf<typeof SEARCH_PAGE>["search"]["facets"][number];

type SearchFacetsProps = { text: string; filter: SearchFilter; facets: readonly Facet[] };

/** What the finds can be narrowed by: each value is a link, and the one that is chosen is a link back. */
export function SearchFacets({ text, filter, facets }: SearchFacetsProps) {
  const { t, i18n } = useTranslation();
  const groups = SEARCH_FILTERS.flatMap((name) => {
    const values = facets
      .filter((facet) => nameOf(facet) === name && isOffered(name, facet.value))
      .filter(({ value }, place) => place < OFFERED || value === filter[name]);
    // A choice of one is none.
    return values.length > 1 || filter[name] ? [{ name, values }] : [];
  });
  if (groups.length === 0) return null;
  const used = SEARCH_FILTERS.filter((name) => filter[name]).length;
  return (
    <details className={styles.facets} open={used > 0}>
      <summary>
        {t("search:narrow")}
        {used ? ` (${used})` : ""}
      </summary>
      <nav aria-label={t("search:narrow")} className={styles.groups}>
        {groups.map(({ name, values }) => (
          <section key={name} aria-labelledby={`facet-${name}`}>
            <h3 id={`facet-${name}`}>{t(`search:filter.${name}`)}</h3>
            <ul role="list">
              {values.map(({ value, countBand, isAtLeast }) => {
                const isChosen = filter[name] === value;
                const count = isAtLeast ? t(`search:atLeast.${countBand}`) : t(`search:band.${countBand}`);
                return (
                  <li key={value}>
                    <a
                      className={styles.value}
                      href={searchAddress(text, { ...filter, [name]: isChosen ? null : value })}
                      aria-current={isChosen ? "true" : undefined}
                    >
                      <span>{valueName(t, i18n.language, name, value)}</span>
                      <span className={styles.count}>{isChosen ? t("search:clearOne") : count}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  );
}

/** The filter of a facet, as the address spells it: `ROLE_FAMILY` is `roleFamily`. */
function nameOf(facet: Facet): SearchFilterName | undefined {
  return SEARCH_FILTERS.find((name) => name.replace(/[A-Z]/g, "_$&").toUpperCase() === facet.filter);
}

/** A face is narrowed by its groups: finer values would leave next to nobody. */
function isOffered(name: SearchFilterName, value: string): boolean {
  return name === "industry" || name === "region" || name === "size"
    ? FACE_READERS[name](value) !== undefined
    : true;
}

function valueName(t: TFunction, language: string, name: SearchFilterName, value: string): string {
  switch (name) {
    case "kind":
      return t(`search:kind.${value}` as "search:kind.LADDER");
    case "roleFamily":
      return t(`vocabulary:roleFamily.${value}` as "vocabulary:roleFamily.OTHER");
    case "function":
      return t(`vocabulary:officeFunction.${value}` as "vocabulary:officeFunction.LEGAL");
    case "language":
      return languageName(value, language);
    case "industry":
      return t(`vocabulary:industryGroup.${value}` as "vocabulary:industryGroup.FINANCE");
    case "region":
      return t(`vocabulary:regionGroup.${value}` as "vocabulary:regionGroup.EMEA");
    case "size":
      return t(`vocabulary:sizeGroup.${value}` as "vocabulary:sizeGroup.BELOW_1000");
  }
}
