import { LIMITS } from "@rungs/shared/limits";
import { BRAND_PLAN_KINDS, BRAND_PLAN_STATES } from "@rungs/shared/vocabulary/brand-plan";
import { useTranslation } from "react-i18next";

import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";

import type { Plan } from "./brand.operations.ts";
import styles from "./brand.module.css";

/** What a plan is about, how far it has come, and by when. */
export function PlanFields({ plan }: { plan: Plan | null }) {
  const { t } = useTranslation();
  return (
    <>
      <NativeInput
        label={t("brand:field.title")}
        name="title"
        required
        maxLength={LIMITS.nameCharacters}
        defaultValue={plan?.title ?? ""}
        autoComplete="off"
      />
      <div className={styles.fields}>
        <NativeChoice
          label={t("brand:field.kind")}
          name="kind"
          defaultValue={plan?.kind ?? "TALK"}
          options={BRAND_PLAN_KINDS.map((kind) => ({ value: kind, label: t(`brand:kind.${kind}`) }))}
        />
        <NativeChoice
          label={t("brand:field.state")}
          name="state"
          defaultValue={plan?.state ?? "IDEA"}
          options={BRAND_PLAN_STATES.map((state) => ({ value: state, label: t(`brand:state.${state}`) }))}
        />
        <NativeInput label={t("brand:field.due")} name="due" type="month" defaultValue={plan?.due ?? ""} />
      </div>
    </>
  );
}
