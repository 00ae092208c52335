import { retractPublicationInput } from "@rungs/shared/inputs/publishing";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { languageName, LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { publishedPathOf, reviewPath } from "#web/kinds/kind-paths.ts";
import { quarterName } from "#web/ladder/format.ts";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/workspace.route.ts";
import { asInput } from "./as-input.ts";
import { DraftText, shownText } from "./draft-text.tsx";
import { draftPath } from "./paths.ts";
import styles from "./workspace.module.css";
import {
  type DraftInList,
  type PublicationInList,
  RETRACT_PUBLICATION,
  WORKSPACE_PAGE,
} from "./workspace.operations.ts";

await needTexts("commons", "office", "practices", "vocabulary", "workspace");

const PAGE_SIZE = 20;

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const after = searchParams.get("after");
  const { viewer, ladderDrafts, publications, awaitedConfirmations } = await query(request, WORKSPACE_PAGE, {
    first: PAGE_SIZE,
    after,
  });
  return {
    drafts: ladderDrafts.edges.map(({ node }) => node),
    pageInfo: ladderDrafts.pageInfo,
    awaited: awaitedConfirmations,
    publications: publications.edges.map(({ node }) => node),
    canWrite: viewer?.viewerCanWrite ?? false,
    firstPage: after === null,
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
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { drafts, publications, awaited, pageInfo, canWrite, firstPage } = loaderData;
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
        actions={
          <>
            <ButtonLink href="/workspace/office">{t("office:new.title")}</ButtonLink>
            <ButtonLink href="/workspace/practices">{t("practices:own.title")}</ButtonLink>
            {nothingYet ? null : buttons}
          </>
        }
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
                      awaited={awaited.find(({ draftId }) => draftId === draft.id) ?? null}
                      isPublished={publications.some(
                        ({ draftId, state }) => draftId === draft.id && state === "VISIBLE",
                      )}
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
    </ol>
  );
}

type DraftItemProps = {
  draft: DraftInList;
  /** A confirmation that waits for a second person. */
  awaited: { byViewer: boolean } | null;
  isPublished: boolean;
};

function DraftItem({ draft, awaited, isPublished }: DraftItemProps) {
  const { t, i18n } = useTranslation();
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <Link to={draftPath(draft.id)}>
            <DraftText text={draft.title} language={draft.language} />
          </Link>
        </h3>
        <p className={styles.facts}>
          {[
            draft.roleFamily
              ? t(`vocabulary:roleFamily.${draft.roleFamily}`)
              : t("workspace:workspace.noRoleFamily"),
            t("commons:levels", { count: draft.levels.length }),
            t("commons:dimensions", { count: draft.dimensions.length }),
            languageName(draft.language, i18n.language),
          ].join(" · ")}
        </p>
        <p className={styles.facts}>
          <time dateTime={draft.updatedAt}>
            {t("workspace:workspace.changed", { when: moment.format(new Date(draft.updatedAt)) })}
          </time>
          {draft.importReport
            ? ` · ${t("workspace:workspace.fromFile", { file: draft.importReport.fileName })}`
            : null}
        </p>
        {isPublished || awaited ? (
          <p className={styles.facts}>
            {isPublished ? (
              <span className={styles.state} data-state="VISIBLE">
                {t("workspace:state.VISIBLE")}
              </span>
            ) : null}{" "}
            {awaited ? (
              <span className={styles.state}>
                {t(
                  awaited.byViewer ? "workspace:workspace.awaitsColleague" : "workspace:workspace.awaitsYou",
                )}
              </span>
            ) : null}
          </p>
        ) : null}
      </div>
      {draft.viewerCanPublish ? (
        <ButtonLink size="sm" href={reviewPath(draft.id)}>
          {t("workspace:draft.review")}
          <span className="visually-hidden">: {shownText(draft.title, draft.language)}</span>
        </ButtonLink>
      ) : null}
    </li>
  );
}

function PublicationItem({ publication }: { publication: PublicationInList }) {
  const { t } = useTranslation();
  const { state } = publication;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h3 className={styles.name}>
          <LocalizedText text={publication.title} />
        </h3>
        <p className={styles.facts}>
          <span className={styles.state} data-state={state}>
            {t(`workspace:state.${publication.waitsFor ?? state}`)}
          </span>{" "}
          {quarterName(t, publication.quarter)}
        </p>
      </div>
      <div className={styles.actions}>
        {state === "VISIBLE" ? (
          <a href={publishedPathOf(publication.kind, publication.publishedId)}>
            {t("workspace:workspace.asPeersSeeIt")}
          </a>
        ) : null}
        {publication.viewerCanRetract && (state === "VISIBLE" || state === "CONFIRMED") ? (
          <Confirm label={t("workspace:retract.label")} question={t("workspace:retract.ask")}>
            <Form method="post">
              <input type="hidden" name="publicationId" value={publication.id} />
              <SubmitButton look="danger" intent="retract">
                {t("workspace:retract.confirm")}
              </SubmitButton>
            </Form>
          </Confirm>
        ) : null}
      </div>
    </li>
  );
}
