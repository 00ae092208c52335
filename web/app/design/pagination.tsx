import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";

import styles from "./pagination.module.css";

type PaginationProps = {
  /** The path of the list without its query. */
  path: string;
  /** The query of this page; `after` is its cursor. */
  query: URLSearchParams;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** Leads to the next page of a list, and back to its first; lists are read by cursor, so there are no numbers. */
export function Pagination({ path, query, pageInfo }: PaginationProps) {
  const { t } = useTranslation();
  const first = new URLSearchParams(query);
  first.delete("after");
  const next = new URLSearchParams(first);
  if (pageInfo.endCursor) next.set("after", pageInfo.endCursor);
  const hasNext = pageInfo.hasNextPage && pageInfo.endCursor !== null;
  if (!query.has("after") && !hasNext) return null;
  return (
    <nav className={styles.pages} aria-label={t("pages.label")}>
      {query.has("after") ? (
        <ButtonLink href={address(path, first)}>{t("pages.first")}</ButtonLink>
      ) : (
        <span />
      )}
      {hasNext ? (
        <ButtonLink href={address(path, next)} rel="next">
          {t("pages.next")} <span aria-hidden="true">→</span>
        </ButtonLink>
      ) : null}
    </nav>
  );
}

const address = (path: string, query: URLSearchParams) => (query.size ? `${path}?${query}` : path);
