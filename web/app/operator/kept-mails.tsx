import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { EmptyState } from "#web/design/empty-state.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import type { ResultOf } from "#web/platform/graphql.ts";

import { keptAtName } from "./kept-at.ts";
import type { OPERATOR_PAGE } from "./operator.operations.ts";
import styles from "./operator.module.css";

type Kept = NonNullable<ResultOf<typeof OPERATOR_PAGE>["keptMails"]>;

type KeptMailsProps = {
  /** Null where mail is sent. */
  mails: { list: Kept["edges"][number]["node"][]; pageInfo: Kept["pageInfo"] } | null;
  search: URLSearchParams;
};

/** The mails that would have been sent, the newest first. */
export function KeptMails({ mails, search }: KeptMailsProps) {
  const { t, i18n } = useTranslation();
  return (
    <section className={styles.page} aria-labelledby="mail">
      <h2 id="mail">{t("operator:mail.title")}</h2>
      {mails === null ? (
        <p>{t("operator:mail.sent")}</p>
      ) : mails.list.length === 0 ? (
        <EmptyState title={t("operator:mail.none")}>{t("operator:mail.noneText")}</EmptyState>
      ) : (
        <>
          <p>{t("operator:mail.text")}</p>
          <ul role="list" className={styles.list}>
            {mails.list.map(({ id, keptAt, to, subject }) => (
              <li key={id} className={styles.row}>
                <Link to={`/operator/mail/${id}`}>{subject}</Link>
                <span>{to}</span>
                <time dateTime={keptAt}>{keptAtName(keptAt, i18n.language)}</time>
              </li>
            ))}
          </ul>
          <Pagination path="/operator" query={pageOf(search)} anchor="mail" pageInfo={mails.pageInfo} />
        </>
      )}
    </section>
  );
}

/** The query of this page without what was said once. */
function pageOf(search: URLSearchParams): URLSearchParams {
  const page = new URLSearchParams(search);
  page.delete("done");
  return page;
}
