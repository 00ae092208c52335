import { useTranslation } from "react-i18next";
import { data, Form, Link, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";
import { VIEWER } from "#web/platform/viewer.operations.ts";

import type { Route } from "./+types/draft.route.ts";
import { AddForms } from "./add-forms.tsx";
import { AroundDraft } from "./around-draft.tsx";
import { actOnDraft } from "./draft-actions.server.ts";
import { DraftFacts } from "./draft-facts.tsx";
import { DraftLines } from "./draft-lines.tsx";
import { DraftMatrix } from "./draft-matrix.tsx";
import matrix from "./draft-matrix.module.css";
import { DraftNotices } from "./draft-notices.tsx";
import { cellKey, roleCells } from "./draft-rows.ts";
import { DraftText, shownText } from "./draft-text.tsx";
import type { Draft } from "./draft.operations.ts";
import sections from "./draft-sections.module.css";
import styles from "./draft.module.css";
import { readEdit, requireDraft, statusOf } from "./edit.server.ts";
import { ImportReport } from "./import-report.tsx";
import { cellPath, draftPath } from "./paths.ts";
import { Tracks } from "./tracks.tsx";

await needTexts("commons", "teams", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  const [draft, { viewer }] = await Promise.all([
    requireDraft(request, params.id),
    query(request, VIEWER, {}),
  ]);
  return { draft, isLead: viewer?.role === "OWNER" };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { intent, form } = await readEdit(request, params.id);
  const refusal = await actOnDraft(request, params.id, intent, form);
  if (refusal instanceof Response) return refusal;
  return data(refusal, { status: statusOf(refusal.problem) });
}

/** "I want to see our ladder as a table, put right what the file got wrong, and then share it." */
export default function DraftPage({ loaderData: { draft, isLead }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const [search] = useSearchParams();
  const { language, viewerCanEdit } = draft;
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={<DraftText text={draft.title} language={language} />}
        documentTitle={shownText(draft.title, language)}
        lead={[
          draft.roleFamily ? t(`vocabulary:roleFamily.${draft.roleFamily}`) : null,
          t("commons:levels", { count: draft.levels.length }),
          t("commons:dimensions", { count: draft.dimensions.length }),
          languageName(language, i18n.language),
        ]
          .filter(Boolean)
          .join(" · ")}
        actions={
          draft.viewerCanPublish ? (
            <ButtonLink look="primary" href={reviewPath(draft.id)}>
              {t("workspace:draft.review")}
            </ButtonLink>
          ) : null
        }
      />
      <div className={sections.page}>
        <DraftNotices draft={draft} refusal={actionData} />
        {draft.importReport ? (
          <ImportReport report={draft.importReport} open={search.has("imported")} />
        ) : null}
        <Part draft={draft} id="details" title={t("workspace:details.title")} edit="details">
          <DraftFacts draft={draft} />
        </Part>
        <Part draft={draft} id="overview" title={t("workspace:overview.title")} edit="overview">
          {draft.overview.length > 0 ? (
            <div className={styles.prose}>
              {draft.overview.map((paragraph, index) => (
                <p key={index}>
                  <DraftText text={paragraph} language={language} />
                </p>
              ))}
            </div>
          ) : (
            <p className={sections.quiet}>{t("workspace:overview.none")}</p>
          )}
        </Part>
        <Part draft={draft} id="role" title={t("workspace:role.title")}>
          <RoleGroups draft={draft} />
        </Part>
        <section className={sections.section} id="matrix" aria-labelledby="matrix-title">
          <h2 id="matrix-title">{t("workspace:matrix.title")}</h2>
          {draft.levels.length > 0 ? (
            <>
              {viewerCanEdit ? <p className={sections.quiet}>{t("workspace:matrix.hint")}</p> : null}
              <DraftMatrix draft={draft} labelledBy="matrix-title" levelId={search.get("level")} />
            </>
          ) : (
            <EmptyState title={t("workspace:matrix.none")}>{t("workspace:matrix.noneText")}</EmptyState>
          )}
          {viewerCanEdit ? <AddForms draft={draft} refusal={actionData} /> : null}
        </section>
        <Part draft={draft} id="conditions" title={t("workspace:conditions.title")} edit="conditions">
          {draft.conditions.length > 0 ? (
            <ul className={styles.prose}>
              {draft.conditions.map(({ id, text }) => (
                <li key={id}>
                  <DraftText text={text} language={language} />
                </li>
              ))}
            </ul>
          ) : (
            <p className={sections.quiet}>{t("workspace:conditions.none")}</p>
          )}
        </Part>
        {viewerCanEdit || draft.tracks.length > 0 ? (
          <Part draft={draft} id="tracks" title={t("workspace:tracks.title")}>
            <Tracks draft={draft} refusal={actionData} />
          </Part>
        ) : null}
        <AroundDraft draft={draft} isLead={isLead} />
        {viewerCanEdit ? (
          <section className={styles.danger} aria-label={t("workspace:delete.label")}>
            <Confirm label={t("workspace:delete.label")} question={t("workspace:delete.ask")}>
              <Form method="post">
                <SubmitButton look="danger" intent="delete">
                  {t("workspace:delete.confirm")}
                </SubmitButton>
              </Form>
            </Confirm>
          </section>
        ) : null}
      </div>
    </>
  );
}

type PartProps = {
  draft: Draft;
  id: string;
  title: string;
  /** The page below the draft's on which this part is written. */
  edit?: string;
  children: React.ReactNode;
};

function Part({ draft, id, title, edit, children }: PartProps) {
  const { t } = useTranslation();
  return (
    <section className={sections.section} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {edit && draft.viewerCanEdit ? (
          <Link to={`${draftPath(draft.id)}/${edit}`}>
            {t("workspace:matrix.edit")}
            <span className="visually-hidden">: {title}</span>
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  );
}

function RoleGroups({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const cells = roleCells(draft);
  return (
    <div className={styles.groups}>
      {cells.map((cell) => {
        const { kind, horizon } = cell.place;
        const name = horizon ? t(`vocabulary:horizon.${horizon}`) : t(`vocabulary:expectationKind.${kind}`);
        return (
          <section
            key={cellKey(cell.place)}
            id={cellKey(cell.place)}
            className={`${styles.group} ${matrix.cell}`}
          >
            <h3>{name}</h3>
            {cell.lines.length > 0 ? (
              <DraftLines lines={cell.lines} kind={kind} language={draft.language} />
            ) : (
              <p className={sections.quiet}>{t("workspace:role.none")}</p>
            )}
            {draft.viewerCanEdit ? (
              <div>
                <Link className={matrix.edit} to={cellPath(draft.id, cell.place)}>
                  {cell.lines.length > 0 ? t("workspace:matrix.edit") : t("workspace:matrix.write")}
                  <span className="visually-hidden">: {name}</span>
                </Link>
              </div>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
