import { restoreDraftInput } from "@rungs/shared/inputs/draft";
import { createOfficeInput } from "@rungs/shared/inputs/office";
import {
  countMovements,
  endOfYear,
  movementsBetween,
  placementsAsOf,
  scopeChange,
} from "@rungs/shared/placement-history";
import { useTranslation } from "react-i18next";
import { data, Link, redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { reviewPath } from "#web/kinds/kind-paths.ts";
import { MovementList } from "#web/office/movement-list.tsx";
import { OfficeStanding } from "#web/office/office-standing.tsx";
import { PlacementLanes } from "#web/office/placement-lanes.tsx";
import { functionName } from "#web/office/placement-words.ts";
import { parseForm, refuseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import sections from "../draft-sections.module.css";
import { asInput } from "../as-input.ts";
import { DraftText, shownText } from "../draft-text.tsx";
import { PrivateMark } from "../private-mark.tsx";
import type { Route } from "./+types/office.route.ts";
import { NewOffice } from "./new-office.tsx";
import { CREATE_OFFICE, OFFICE_DRAFT_PAGE, type OfficeDraft, RESTORE_OFFICE } from "./office.operations.ts";
import { OfficeNotices } from "./office-notices.tsx";
import styles from "./office.module.css";

await needTexts("commons", "office", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  const { viewer, officeDraft } = await query(request, OFFICE_DRAFT_PAGE, {});
  const now = new Date().toISOString().slice(0, 7);
  return { office: officeDraft, canWrite: viewer?.viewerCanWrite ?? false, now };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = form.get("intent");
  form.delete("intent");
  if (intent === "restore") return restore(request, form);
  const submission = parseForm(form, createOfficeInput);
  if (submission.status !== "success") return { ...refuseForm(submission).data, undone: null };
  const { createOffice } = await query(request, CREATE_OFFICE, { input: asInput(submission.value) });
  if (createOffice.__typename !== "OfficeSaved") throw new Response(null, { status: 500 });
  return redirect("/workspace/office/functions");
}

async function restore(request: Request, form: FormData) {
  const submission = parseForm(form, restoreDraftInput);
  if (submission.status !== "success") throw new Response(null, { status: 400 });
  const { restoreOffice } = await query(request, RESTORE_OFFICE, { input: submission.value });
  if (restoreOffice.__typename === "OfficeSaved") return redirect("/workspace/office?restored=1");
  return data({ result: null, undone: "tooLate" as const }, { status: 409 });
}

/** "I put down once what my office is for and where each piece of work lives. I see what peers would read of it." */
export default function OfficeHome({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { office, canWrite, now } = loaderData;
  if (!office) return <NewOffice canWrite={canWrite} result={actionData?.result ?? null} />;
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={<DraftText text={office.title} language={office.language} />}
        documentTitle={shownText(office.title, office.language)}
        lead={
          office.charter ? (
            <DraftText text={office.charter} language={office.language} />
          ) : (
            t("office:home.lead")
          )
        }
        actions={
          office.viewerCanPublish && office.placements.length > 0 ? (
            <ButtonLink look="primary" href={reviewPath(office.id)}>
              {t("workspace:draft.review")}
            </ButtonLink>
          ) : null
        }
      />
      <div className={sections.page}>
        <OfficeNotices office={office} undone={actionData?.undone ?? null} />
        <Functions office={office} now={now} />
        <section className={sections.section} aria-labelledby="standing">
          <SectionHead
            id="standing"
            title={t("office:home.standing")}
            edit={office.viewerCanEdit ? "/workspace/office/details" : null}
          />
          <OfficeStanding office={office} />
        </section>
        <Needs office={office} />
      </div>
    </>
  );
}

function Functions({ office, now }: { office: OfficeDraft; now: string }) {
  const { t } = useTranslation();
  const year = Number(now.slice(0, 4));
  const movements = movementsBetween(office.placements, endOfYear(year - 1), now);
  const moved = movements.length - countMovements(movements).UNCHANGED;
  const { before, after } = scopeChange(movements);
  return (
    <section className={sections.section} aria-labelledby="functions">
      <SectionHead
        id="functions"
        title={t("office:field.placements")}
        edit={office.viewerCanEdit ? "/workspace/office/functions" : null}
      />
      {office.placements.length ? (
        <>
          <PlacementLanes placements={placementsAsOf(office.placements, now)} movements={movements} />
          <h3>
            {moved ? t("office:home.moved", { count: moved, year }) : t("office:home.nothingMoved", { year })}
          </h3>
          <MovementList movements={movements} scopeBefore={before} scopeAfter={after} />
        </>
      ) : (
        <p className={sections.quiet}>{t("office:home.noFunctions")}</p>
      )}
    </section>
  );
}

function Needs({ office }: { office: OfficeDraft }) {
  const { t } = useTranslation();
  return (
    <section className={sections.section} aria-labelledby="needs">
      <SectionHead
        id="needs"
        title={t("office:field.needs")}
        edit={office.viewerCanEdit ? "/workspace/office/needs" : null}
        isPrivate
      />
      {office.needs.length ? (
        <>
          <ul className={styles.needs}>
            {office.needs
              .toSorted((a, b) => b.weight - a.weight)
              .map((need) => (
                <li key={need.function}>
                  {functionName(t, need.function)}{" "}
                  <span className={sections.quiet}>{t(`office:weight.${need.weight as 1}`)}</span>
                </li>
              ))}
          </ul>
          <p>
            <ButtonLink href="/workspace/office/peers">{t("office:home.peers")}</ButtonLink>
          </p>
        </>
      ) : (
        <p className={sections.quiet}>{t("office:home.noNeeds")}</p>
      )}
    </section>
  );
}

function SectionHead({
  id,
  title,
  edit,
  isPrivate = false,
}: {
  id: string;
  title: string;
  edit: string | null;
  isPrivate?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.head}>
      <h2 id={id}>{title}</h2>
      {isPrivate ? <PrivateMark /> : null}
      {edit ? (
        <Link to={edit} className={styles.edit}>
          {t("office:edit")}
          <span className="visually-hidden">: {title}</span>
        </Link>
      ) : null}
    </div>
  );
}
