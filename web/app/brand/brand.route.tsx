import { savePlanInput } from "@rungs/shared/inputs/brand-plan";
import { BRAND_PLAN_STATES } from "@rungs/shared/vocabulary/brand-plan";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useSearchParams } from "react-router";

import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/brand.route.ts";
import { BRAND_PAGE, DELETE_BRAND_PLAN, SAVE_BRAND_PLAN } from "./brand.operations.ts";
import styles from "./brand.module.css";
import { PlanFields } from "./plan-fields.tsx";
import { PlanItem } from "./plan-item.tsx";
import { ToldCounts } from "./told-counts.tsx";

await needTexts("brand");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

/** "What I want to say in public this year is in one place, and my boss sees that we do it, not that I have not." */
export async function loader({ request }: Route.LoaderArgs) {
  const { brandPlan, brandPlanCounts } = await query(request, BRAND_PAGE, {});
  return { plans: brandPlan, counts: brandPlanCounts };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  switch (form.get("intent")) {
    case "save": {
      const input = savePlanInput.safeParse({
        id: text("id"),
        kind: text("kind"),
        title: text("title"),
        state: text("state"),
        due: text("due"),
      });
      if (!input.success) return data({ fault: "invalid" as const }, { status: 400 });
      const { id = null, kind, title, state, due = null } = input.data;
      const { saveBrandPlan } = await query(request, SAVE_BRAND_PLAN, {
        input: { id, kind, title, state, due },
      });
      if (saveBrandPlan.__typename === "BrandPlanSaved") return redirect("/skills/in-public?done=saved", 303);
      const fault = saveBrandPlan.code === "brand-plan.too-many" ? ("tooMany" as const) : ("gone" as const);
      return data({ fault }, { status: 409 });
    }
    case "delete":
      await query(request, DELETE_BRAND_PLAN, { id: text("id") ?? "" });
      return redirect("/skills/in-public?done=deleted", 303);
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function Brand({ loaderData: { plans, counts }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const done = (["saved", "deleted"] as const).find((one) => one === search.get("done"));
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/skills">← {t("brand:back")}</Link>}
        title={t("brand:title")}
        lead={t("brand:lead")}
      />
      <div className={styles.page}>
        {actionData ? (
          <ProblemNotice>{t(`brand:fault.${actionData.fault}`)}</ProblemNotice>
        ) : done ? (
          <ProblemNotice tone="success">{t(`brand:done.${done}`)}</ProblemNotice>
        ) : null}
        {plans.length > 0 ? (
          <div className={styles.board}>
            {BRAND_PLAN_STATES.map((state) => {
              const inState = plans.filter((plan) => plan.state === state);
              return (
                <section key={state} aria-labelledby={state} className={styles.state}>
                  <h2 id={state}>
                    {t(`brand:state.${state}`)} <span className={styles.quiet}>{inState.length}</span>
                  </h2>
                  {inState.length > 0 ? (
                    <ul role="list" className={styles.list}>
                      {inState.map((plan) => (
                        <PlanItem key={`${plan.id}${plan.title}${plan.due}`} plan={plan} />
                      ))}
                    </ul>
                  ) : (
                    <p className={styles.quiet}>{t("brand:noneInState")}</p>
                  )}
                </section>
              );
            })}
          </div>
        ) : (
          <EmptyState title={t("brand:none")}>{t("brand:noneText")}</EmptyState>
        )}
        <section className={styles.section} aria-labelledby="add">
          <h2 id="add">{t("brand:add")}</h2>
          <Form key={plans.length} method="post" className={styles.form}>
            <PlanFields plan={null} />
            <div>
              <SubmitButton intent="save">{t("brand:keep")}</SubmitButton>
            </div>
          </Form>
        </section>
        <ToldCounts counts={counts} />
      </div>
    </>
  );
}
