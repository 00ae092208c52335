import { type ReactNode, Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import styles from "../workspace.module.css";
import { type DraftStanding, standingOf } from "./draft-standing.ts";
import type { OwnDraftsPage } from "./read-own-drafts.ts";

type OwnDraftsProps<Draft> = {
  /** The path of the list; one begins a draft on `new` below it. */
  path: string;
  /** Where what peers share of this kind is listed. */
  peersPath: string;
  words: {
    title: string;
    lead: string;
    new: string;
    /** The way to what peers share. */
    peers: string;
    /** Where there is nothing yet, for those who may begin. */
    none: string;
    noneText: string;
    /** The same for those who may only read. */
    nothing: string;
    nothingText: string;
    deleted: string;
  };
  page: OwnDraftsPage<Draft>;
  /** A `DraftItem`. */
  item: (draft: Draft, standing: DraftStanding) => ReactNode;
  /** What stands below the list. */
  children?: ReactNode;
};

/** Everything that the office is writing of one kind, page by page, and the way to begin. */
export function OwnDrafts<Draft extends { id: string }>({
  path,
  peersPath,
  words,
  page: { drafts, pageInfo, canWrite, standings },
  item,
  children,
}: OwnDraftsProps<Draft>) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const actions = (
    <>
      {canWrite ? (
        <ButtonLink look="primary" href={`${path}/new`}>
          {words.new}
        </ButtonLink>
      ) : null}
      <ButtonLink href={peersPath}>{words.peers}</ButtonLink>
    </>
  );
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={words.title}
        lead={words.lead}
        actions={drafts.length ? actions : null}
      />
      <div className={styles.page}>
        {search.has("deleted") ? <ProblemNotice tone="success">{words.deleted}</ProblemNotice> : null}
        {drafts.length ? (
          <section className={styles.section} aria-label={words.title}>
            <ul role="list" className={styles.list}>
              {drafts.map((draft) => (
                <Fragment key={draft.id}>{item(draft, standingOf(draft.id, standings))}</Fragment>
              ))}
            </ul>
            <Pagination path={path} query={search} pageInfo={pageInfo} />
          </section>
        ) : (
          <EmptyState title={canWrite ? words.none : words.nothing} actions={actions}>
            {canWrite ? words.noneText : words.nothingText}
          </EmptyState>
        )}
        {children}
      </div>
    </>
  );
}
