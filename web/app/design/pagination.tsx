import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";

import styles from "./pagination.module.css";

type PaginationProps = {
  /** The path of the list without its query. */
  path: string;
  /** The query of this page. */
  query: URLSearchParams;
  /** The name of the list's cursor in the query; of two lists on a page each has its own. */
  cursor?: string;
  /** The id of the list's heading, where it does not stand first on its page. */
  anchor?: string;
  /** What the navigation is called, where a page has two. */
  label?: string;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Whether what is typed on the page stays while the list leads on. */
  keepsPage?: boolean;
};

/** What an address tells of an act just done; another page of the list has no part in it. */
const NEWS = ["deleted", "retracted"];

/** Leads to the next page of a list, and back to its first; lists are read by cursor, so there are no numbers. */
export function Pagination({
  path,
  query,
  pageInfo,
  cursor = "after",
  anchor,
  label,
  keepsPage = false,
}: PaginationProps) {
  const { t } = useTranslation();
  const first = new URLSearchParams(query);
  for (const name of [cursor, ...NEWS]) first.delete(name);
  const next = new URLSearchParams(first);
  if (pageInfo.endCursor) next.set(cursor, pageInfo.endCursor);
  const hasNext = pageInfo.hasNextPage && pageInfo.endCursor !== null;
  if (!query.has(cursor) && !hasNext) return null;
  return (
    <nav className={styles.pages} aria-label={label ?? t("pages.label")}>
      {query.has(cursor) ? (
        <ButtonLink href={address(path, first, anchor)} keepsPage={keepsPage}>
          {t("pages.first")}
        </ButtonLink>
      ) : (
        <span />
      )}
      {hasNext ? (
        <ButtonLink href={address(path, next, anchor)} rel="next" keepsPage={keepsPage}>
          {t("pages.next")} <span aria-hidden="true">→</span>
        </ButtonLink>
      ) : null}
    </nav>
  );
}

const address = (path: string, query: URLSearchParams, anchor?: string) =>
  [path, query.size ? `?${query}` : "", anchor ? `#${anchor}` : ""].join("");
