import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import type { Plan } from "./brand.operations.ts";
import styles from "./brand.module.css";
import { PlanFields } from "./plan-fields.tsx";

/** One plan, which opens to be changed. */
export function PlanItem({ plan }: { plan: Plan }) {
  const { t, i18n } = useTranslation();
  const month = new Intl.DateTimeFormat(i18n.language, { year: "numeric", month: "long", timeZone: "UTC" });
  return (
    <li className={styles.item}>
      <p className={styles.name}>{plan.title}</p>
      <p className={styles.quiet}>
        {t(`brand:kind.${plan.kind}`)}
        {plan.due ? ` · ${month.format(new Date(`${plan.due}-01T00:00:00Z`))}` : null}
      </p>
      <details>
        <summary className={styles.more}>
          {t("brand:change")}
          <span className="visually-hidden">: {plan.title}</span>
        </summary>
        <Form method="post" className={styles.form}>
          <input type="hidden" name="id" value={plan.id} />
          <PlanFields plan={plan} />
          <div className={styles.acts}>
            <SubmitButton intent="save" size="sm">
              {t("brand:save")}
            </SubmitButton>
            <SubmitButton intent="delete" look="danger" size="sm">
              {t("brand:delete")}
            </SubmitButton>
          </div>
        </Form>
      </details>
    </li>
  );
}
