import { savePublishingRulesInput } from "@rungs/shared/inputs/peer-review";
import { useTranslation } from "react-i18next";
import { Form, redirect } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/publishing.route.ts";
import { PUBLISHING_RULES, SAVE_PUBLISHING_RULES } from "./organization.operations.ts";
import styles from "./organization.module.css";

await needTexts("identity");

const COUNTS = [0, 1, 2, 3] as const;
const STEPS = ["ask", "read", "edit", "publish"] as const;

/** "Nothing of ours leaves on one person's word. I chose that once, and the door keeps to it." */
export async function loader({ request }: Route.LoaderArgs) {
  const { publishingRules } = await query(request, PUBLISHING_RULES, {});
  return { rules: publishingRules, saved: new URL(request.url).searchParams.has("saved") };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const input = savePublishingRulesInput.safeParse({ approvalsNeeded: form.get("approvalsNeeded") });
  if (!input.success) throw new Response(null, { status: 400 });
  await query(request, SAVE_PUBLISHING_RULES, { input: input.data });
  return redirect("/organization/publishing?saved");
}

export default function Publishing({ loaderData: { rules, saved } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { approvalsNeeded, people, viewerCanChange } = rules;
  return (
    <div className={styles.columns}>
      <section className={styles.stack} aria-labelledby="publishing">
        <h2 id="publishing">{t("identity:publishing.heading")}</h2>
        {saved ? <ProblemNotice tone="success">{t("identity:publishing.saved")}</ProblemNotice> : null}
        <p>{t("identity:publishing.text")}</p>
        {viewerCanChange ? (
          <Form method="post" className={styles.form}>
            <NativeChoice
              label={t("identity:publishing.needed")}
              name="approvalsNeeded"
              defaultValue={String(approvalsNeeded)}
              options={COUNTS.map((count) => ({
                value: String(count),
                label: t(`identity:publishing.number.${count}`),
              }))}
            />
            <SubmitButton>{t("identity:publishing.save")}</SubmitButton>
          </Form>
        ) : (
          <>
            <p>
              {t("identity:publishing.needed")}:{" "}
              <strong>{t(`identity:publishing.number.${approvalsNeeded as (typeof COUNTS)[number]}`)}</strong>
            </p>
            <p className={styles.quiet}>{t("identity:publishing.readOnly")}</p>
          </>
        )}
        <p className={styles.quiet}>
          {t("identity:publishing.people", { count: people })}
          {approvalsNeeded > 0 && people <= approvalsNeeded ? ` ${t("identity:publishing.tooFew")}` : null}
        </p>
      </section>
      <section className={styles.aside} aria-labelledby="how">
        <h2 id="how">{t("identity:publishing.howTitle")}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`identity:publishing.howSteps.${step}`)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
