import { retractPublicationInput } from "@rungs/shared/inputs/publishing";
import { useTranslation } from "react-i18next";
import { data, redirect, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { parseForm } from "#web/platform/form.server.ts";
import { firstPageInstead } from "#web/platform/first-page-instead.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/workspace.route.ts";
import { asInput } from "./as-input.ts";
import { DraftItem } from "./drafts/draft-item.tsx";
import { standingOf } from "./drafts/draft-standing.ts";
import { PublicationItem } from "./publication-item.tsx";
import styles from "./workspace.module.css";
import { RETRACT_PUBLICATION, WORKSPACE_PAGE } from "./workspace.operations.ts";

await needTexts("commons", "vocabulary", "workspace");

const PAGE_SIZE = 20;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const after = searchParams.get("after");
  const publishedAfter = searchParams.get("publishedAfter");
  const { viewer, drafts, publications, ...answer } = await query(request, WORKSPACE_PAGE, {
    first: PAGE_SIZE,
    after,
    publishedAfter,
  }).catch((refusal: unknown) => {
    // The draft after which this page began is deleted.
    throw firstPageInstead(request, refusal);
  });
  return {
    drafts: drafts.edges.map(({ node }) => node),
    pageInfo: drafts.pageInfo,
    awaited: answer.awaitedConfirmations,
    visible: answer.publishedDrafts,
    publications: publications.edges.map(({ node }) => node),
    publicationsPageInfo: publications.pageInfo,
    canWrite: viewer?.viewerCanWrite ?? false,
    firstPage: after === null && publishedAfter === null,
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  form.delete("intent");
  const submission = parseForm(form, retractPublicationInput);
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const { retractPublication } = await query(request, RETRACT_PUBLICATION, {
    input: asInput(submission.value),
  });
  if (retractPublication.__typename === "PublicationNotFound") return data({ gone: true }, { status: 404 });
  return redirect("/workspace?retracted=1#published");
}

/** "I want to see what we are writing, what peers already read of us, and what to do next." */
export default function Workspace({ loaderData, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const { drafts, publications, publicationsPageInfo, visible, awaited, pageInfo, canWrite, firstPage } =
    loaderData;
  const nothingYet = firstPage && drafts.length === 0 && publications.length === 0;
  const buttons = canWrite ? (
    <>
      <ButtonLink look="primary" href="/workspace/import">
        {t("workspace:workspace.import")}
      </ButtonLink>
      <ButtonLink href="/workspace/ladders/new">{t("workspace:workspace.new")}</ButtonLink>
    </>
  ) : null;
  return (
    <>
      <PageHeader
        title={t("workspace:title")}
        lead={t("workspace:workspace.lead")}
        actions={nothingYet ? null : buttons}
      />
      <div className={styles.page}>
        {search.has("deleted") ? (
          <ProblemNotice tone="success">{t("workspace:workspace.deleted")}</ProblemNotice>
        ) : null}
        {search.has("retracted") ? (
          <ProblemNotice tone="success">{t("workspace:workspace.retracted")}</ProblemNotice>
        ) : null}
        {actionData?.gone ? <ProblemNotice title={t("workspace:workspace.publicationGone")} /> : null}
        {nothingYet ? (
          <EmptyState
            title={canWrite ? t("workspace:workspace.firstStep") : t("workspace:workspace.nothing")}
            actions={buttons}
          >
            {canWrite ? <FirstSteps /> : <p>{t("workspace:workspace.nothingText")}</p>}
          </EmptyState>
        ) : (
          <>
            <section className={styles.section} aria-labelledby="drafts">
              <h2 id="drafts">{t("workspace:workspace.drafts")}</h2>
              {drafts.length > 0 ? (
                <ul role="list" className={styles.list}>
                  {drafts.map((draft) => (
                    <DraftItem
                      key={draft.id}
                      draft={draft}
                      kind={draft.kind}
                      heading="h3"
                      facts={[
                        t(`commons:kind.${draft.kind}`),
                        languageName(draft.language, i18n.language),
                        draft.fileName ? t("workspace:workspace.fromFile", { file: draft.fileName }) : null,
                      ]}
                      standing={standingOf(draft.id, { awaited, visible })}
                    />
                  ))}
                </ul>
              ) : (
                <p className={styles.quiet}>{t("workspace:workspace.noDrafts")}</p>
              )}
              <Pagination path="/workspace" query={search} pageInfo={pageInfo} />
            </section>
            <section className={styles.section} aria-labelledby="published">
              <h2 id="published">{t("workspace:workspace.published")}</h2>
              {publications.length > 0 ? (
                <ul role="list" className={styles.list}>
                  {publications.map((publication) => (
                    <PublicationItem key={publication.id} publication={publication} />
                  ))}
                </ul>
              ) : (
                <p className={styles.quiet}>{t("workspace:workspace.nothingPublished")}</p>
              )}
              <Pagination
                path="/workspace"
                anchor="published"
                cursor="publishedAfter"
                label={t("workspace:workspace.publishedPages")}
                query={search}
                pageInfo={publicationsPageInfo}
              />
            </section>
          </>
        )}
      </div>
    </>
  );
}

function FirstSteps() {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps}>
      <li>{t("workspace:workspace.steps.import")}</li>
      <li>{t("workspace:workspace.steps.correct")}</li>
      <li>{t("workspace:workspace.steps.review")}</li>
      <li>{t("workspace:workspace.steps.without")}</li>
    </ol>
  );
}
