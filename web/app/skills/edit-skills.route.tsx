import { LIMITS } from "@rungs/shared/limits";
import { SKILL_BUCKETS, skillsOfBucket } from "@rungs/shared/vocabulary/skills";
import { Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Form, Link, redirect } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/edit-skills.route.ts";
import styles from "./edit-skills.module.css";
import { readInventory } from "./read-inventory.server.ts";
import { SkillField } from "./skill-field.tsx";
import { MY_SKILLS, SAVE_SKILL_INVENTORY } from "./skills.operations.ts";

await needTexts("skillNames", "skills", "vocabulary");

export async function loader({ request }: Route.LoaderArgs) {
  const { skillInventory } = await query(request, MY_SKILLS, {});
  return { skills: skillInventory?.skills ?? [], note: skillInventory?.note ?? "" };
}

export async function action({ request }: Route.ActionArgs) {
  const input = readInventory(await request.formData());
  if (!input) throw new Response(null, { status: 400 });
  await query(request, SAVE_SKILL_INVENTORY, { input });
  return redirect("/skills?saved=1");
}

/** "Five minutes, one tap a skill. What I leave alone counts as not yet." */
export default function EditSkills({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const held = new Map(loaderData.skills.map((entry) => [entry.skill, entry]));
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/skills">← {t("skills:page.title")}</Link>}
        title={t("skills:form.title")}
        lead={t("skills:form.lead")}
      />
      <Form method="post" className={styles.form}>
        {SKILL_BUCKETS.map((bucket) => (
          <section key={bucket} aria-labelledby={bucket} className={styles.bucket}>
            <h2 id={bucket}>{t(`skillNames:skillBucket.${bucket}`)}</h2>
            <div>
              {skillsOfBucket(bucket).map((skill) => (
                <SkillField key={skill} skill={skill} held={held.get(skill)} />
              ))}
            </div>
          </section>
        ))}
        <section aria-labelledby="note" className={styles.bucket}>
          <h2 id="note">{t("skills:page.note")}</h2>
          <Textarea
            name="note"
            aria-labelledby="note"
            description={t("skills:form.noteHint")}
            defaultValue={loaderData.note}
            maxLength={LIMITS.textCharacters}
            rows={4}
            resize="vertical"
          />
        </section>
        <div className={styles.actions} data-stays="end">
          <SubmitButton>{t("skills:form.save")}</SubmitButton>
          <ButtonLink look="plain" href="/skills">
            {t("skills:form.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
