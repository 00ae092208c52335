import { heldSkills } from "@rungs/shared/skills/held-skill";
import { useTranslation } from "react-i18next";
import { Form, redirect, useSearchParams } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/skills.route.ts";
import { bucketProfile } from "./bucket-profile.ts";
import { BucketTable } from "./bucket-table.tsx";
import { Radar } from "./radar.tsx";
import { SkillLists } from "./skill-lists.tsx";
import styles from "./skills.module.css";
import { DELETE_SKILL_INVENTORY, type Inventory, MY_SKILLS } from "./skills.operations.ts";

await needTexts("skillNames", "skills", "vocabulary");

export async function loader({ request }: Route.LoaderArgs) {
  const { skillInventory } = await query(request, MY_SKILLS, {});
  return { inventory: skillInventory };
}

export async function action({ request }: Route.ActionArgs) {
  await query(request, DELETE_SKILL_INVENTORY, {});
  return redirect("/skills?deleted=1");
}

/** "I see what I am good at and what I want next, and I am sure that my boss does not." */
export default function Skills({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { inventory } = loaderData;
  const edit = (
    <ButtonLink look="primary" href="/skills/edit">
      {t(inventory ? "skills:page.edit" : "skills:page.begin")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t("skills:page.title")}
        lead={t("skills:page.lead")}
        actions={inventory ? edit : null}
      />
      <div className={styles.page}>
        {search.has("saved") ? <ProblemNotice tone="success">{t("skills:page.saved")}</ProblemNotice> : null}
        {search.has("deleted") ? (
          <ProblemNotice tone="success">{t("skills:page.deleted")}</ProblemNotice>
        ) : null}
        {inventory ? (
          <Overview inventory={inventory} />
        ) : (
          <EmptyState title={t("skills:page.nothing")} actions={edit}>
            {t("skills:page.nothingText")}
          </EmptyState>
        )}
        <Onwards inventory={inventory} />
        {inventory ? (
          <div>
            <Confirm label={t("skills:page.delete")} question={t("skills:page.deleteAsk")}>
              <Form method="post">
                <SubmitButton look="danger">{t("skills:page.deleteConfirm")}</SubmitButton>
              </Form>
            </Confirm>
          </div>
        ) : null}
      </div>
    </>
  );
}

function Overview({ inventory }: { inventory: Inventory }) {
  const { t } = useTranslation();
  const profile = bucketProfile(heldSkills(inventory.skills));
  return (
    <>
      <section aria-labelledby="profile" className={styles.section}>
        <h2 id="profile">{t("skills:radar.title")}</h2>
        <div className={styles.picture}>
          <Radar profile={profile} />
          <BucketTable profile={profile} />
        </div>
      </section>
      <SkillLists skills={inventory.skills} />
      {inventory.note ? (
        <section aria-labelledby="note" className={styles.section}>
          <h2 id="note">{t("skills:page.note")}</h2>
          <p className={styles.note}>{inventory.note}</p>
        </section>
      ) : null}
    </>
  );
}

/** The ways on from here, with the first answers where the inventory gives some. */
function Onwards({ inventory }: { inventory: Inventory | null }) {
  const { t } = useTranslation();
  const jobs = inventory?.translation.filter(({ matching }) => matching.length > 0).slice(0, 3) ?? [];
  return (
    <section aria-labelledby="onwards" className={styles.section}>
      <h2 id="onwards">{t("skills:onwards.title")}</h2>
      <div className={styles.cards}>
        <div className={styles.card}>
          <h3>
            <a href="/skills/translation">{t("skills:onwards.translation")}</a>
          </h3>
          <p>{t("skills:onwards.translationText")}</p>
          {jobs.length > 0 ? (
            <ul>
              {jobs.map(({ jobFamily, percent }) => (
                <li key={jobFamily}>
                  {t("skills:onwards.job", { job: t(`vocabulary:jobFamily.${jobFamily}`), percent })}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        <div className={styles.card}>
          <h3>
            <a href="/skills/moves">{t("skills:onwards.moves")}</a>
          </h3>
          <p>{t("skills:onwards.movesText")}</p>
        </div>
        <div className={styles.card}>
          <h3>
            <a href="/skills/in-public">{t("skills:onwards.inPublic")}</a>
          </h3>
          <p>{t("skills:onwards.inPublicText")}</p>
        </div>
      </div>
    </section>
  );
}
