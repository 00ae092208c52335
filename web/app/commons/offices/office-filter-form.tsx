import { LADDER_STRATEGIES } from "@rungs/shared/vocabulary/ladder";
import { CHARTER_SCOPES, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";

import styles from "./office-filter-form.module.css";
import { INDUSTRIES, type OfficeFilter, REGIONS, SIZES } from "./office-filter.ts";

/** Narrows the list of offices down: first by a function and where it lives; the rest is folded away. */
export function OfficeFilterForm({ filter, chosen }: { filter: OfficeFilter; chosen: string[] }) {
  const { t } = useTranslation();
  const any = t("offices:filter.any");
  const { function: one, placement, ...more } = filter;
  return (
    <form method="get" className={styles.form} role="search" aria-label={t("offices:filter.label")}>
      {chosen.map((id) => (
        <input key={id} type="hidden" name="ids" value={id} />
      ))}
      <NativeChoice
        label={t("offices:filter.function")}
        name="function"
        defaultValue={one ?? ""}
        none={any}
        options={OFFICE_FUNCTIONS.map((value) => ({ value, label: t(`vocabulary:officeFunction.${value}`) }))}
      />
      <NativeChoice
        label={t("offices:filter.placement")}
        name="placement"
        defaultValue={placement ?? ""}
        none={any}
        options={PLACEMENTS.map((value) => ({ value, label: t(`vocabulary:placement.${value}`) }))}
      />
      <details className={styles.more} open={Object.keys(more).length > 0}>
        <summary>{t("offices:filter.more")}</summary>
        <div className={styles.fields}>
          <NativeChoice
            label={t("offices:filter.charterScope")}
            name="charterScope"
            defaultValue={filter.charterScope ?? ""}
            none={any}
            options={CHARTER_SCOPES.map((value) => ({ value, label: t(`vocabulary:charterScope.${value}`) }))}
          />
          <NativeChoice
            label={t("offices:filter.strategy")}
            name="strategy"
            defaultValue={filter.strategy ?? ""}
            none={any}
            options={LADDER_STRATEGIES.map((value) => ({
              value,
              label: t(`vocabulary:ladderStrategy.${value}`),
            }))}
          />
          <NativeChoice
            label={t("offices:filter.industry")}
            name="industry"
            defaultValue={filter.industry ?? ""}
            none={any}
            options={INDUSTRIES.map((value) => ({ value, label: t(`vocabulary:industryGroup.${value}`) }))}
          />
          <NativeChoice
            label={t("offices:filter.region")}
            name="region"
            defaultValue={filter.region ?? ""}
            none={any}
            options={REGIONS.map((value) => ({ value, label: t(`vocabulary:regionGroup.${value}`) }))}
          />
          <NativeChoice
            label={t("offices:filter.size")}
            name="size"
            defaultValue={filter.size ?? ""}
            none={any}
            options={SIZES.map((value) => ({ value, label: t(`vocabulary:sizeGroup.${value}`) }))}
          />
        </div>
      </details>
      <Button look="primary">{t("offices:filter.apply")}</Button>
    </form>
  );
}
