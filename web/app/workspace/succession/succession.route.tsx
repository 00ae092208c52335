import { useTranslation } from "react-i18next";
import { Form, Link, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { plainText } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { PrivateMark } from "../private-mark.tsx";
import type { Route } from "./+types/succession.route.ts";
import { PositionCard } from "./position-card.tsx";
import { requireLead } from "./require-lead.server.ts";
import { actOnSuccession } from "./succession-act.server.ts";
import { type PositionChoices, SUCCESSION_PAGE } from "./succession.operations.ts";
import styles from "./succession.module.css";

await needTexts("commons", "teams", "vocabulary", "workspace");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

/**
 * "I see at a glance for which rungs nobody is ready, before somebody leaves. My people never read their names here,
 * and what I hand on has none."
 */
export async function loader({ request }: Route.LoaderArgs) {
  await requireLead(request);
  const { succession, positionChoices } = await query(request, SUCCESSION_PAGE, {});
  return { positions: succession, choices: positionChoices };
}

export async function action({ request }: Route.ActionArgs) {
  await requireLead(request);
  return actOnSuccession(request);
}

export default function Succession({ loaderData: { positions, choices }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const covered = positions.filter(({ readyNow }) => readyNow > 0).length;
  const empty = positions.filter(({ successors }) => successors.length === 0).length;
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace">← {t("workspace:title")}</Link>}
        title={t("teams:succession.title")}
        lead={
          <>
            {t("teams:succession.lead")} <PrivateMark />
          </>
        }
        actions={
          positions.length > 0 ? (
            <>
              <ButtonLink href="/workspace/succession/export.csv">{t("teams:succession.csv")}</ButtonLink>
              <ButtonLink href="/workspace/succession/export.json">{t("teams:succession.json")}</ButtonLink>
            </>
          ) : null
        }
      />
      <div className={styles.page}>
        {actionData ? (
          <ProblemNotice>{t(`teams:succession.fault.${actionData.fault}`)}</ProblemNotice>
        ) : search.has("saved") ? (
          <ProblemNotice tone="success">{t("teams:succession.saved")}</ProblemNotice>
        ) : null}
        {positions.length > 0 ? (
          <>
            <p className={styles.sum}>
              {t("teams:succession.covered", { count: positions.length, covered })}{" "}
              {empty > 0 ? t("teams:succession.empty", { count: empty }) : null}
            </p>
            <ul role="list" className={styles.list}>
              {positions.map((position) => (
                <PositionCard key={position.id} position={position} />
              ))}
            </ul>
            <p className={styles.quiet}>{t("teams:succession.exportText")}</p>
          </>
        ) : (
          <EmptyState title={t("teams:succession.none")}>{t("teams:succession.noneText")}</EmptyState>
        )}
        <section className={styles.section} aria-labelledby="add">
          <h2 id="add">{t("teams:succession.add")}</h2>
          {choices.length > 0 ? (
            <Form key={positions.length} method="post" className={styles.inline}>
              <PositionChoice choices={choices} taken={positions} />
              <SubmitButton intent="add" look="secondary">
                {t("teams:succession.addButton")}
              </SubmitButton>
            </Form>
          ) : (
            <p className={styles.quiet}>{t("teams:succession.noLadders")}</p>
          )}
        </section>
      </div>
    </>
  );
}

type PositionChoiceProps = {
  choices: PositionChoices;
  taken: { draftId: string; levelId: string | null }[];
};

/** Every level that has no place on the page yet, by its ladder. */
function PositionChoice({ choices, taken }: PositionChoiceProps) {
  const { t, i18n } = useTranslation();
  const isFree = (draftId: string, levelId: string | null) =>
    !taken.some((one) => one.draftId === draftId && one.levelId === levelId);
  return (
    <label className={styles.choice}>
      <span>{t("teams:succession.position")}</span>
      <select name="position" required defaultValue="">
        <option value="" disabled>
          {t("teams:adoption.choose")}
        </option>
        {choices.map(({ draftId: id, title, levels }) => (
          <optgroup key={id} label={plainText(title, i18n.language)}>
            {isFree(id, null) ? (
              <option value={id}>
                {levels.length ? t("teams:succession.wholeLadder") : plainText(title, i18n.language)}
              </option>
            ) : null}
            {levels.map((level, index) =>
              isFree(id, level.id) ? (
                <option key={level.id} value={`${id} ${level.id}`}>
                  {level.title
                    ? plainText(level.title, i18n.language)
                    : (level.internalTitle ?? t("workspace:level.unnamed", { count: index + 1 }))}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
