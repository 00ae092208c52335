import { LADDER_STRATEGIES } from "@rungs/shared/vocabulary/ladder";
import { CHARTER_SCOPES, OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { useTranslation } from "react-i18next";

import { NativeChoice } from "#web/design/native-field.tsx";

import { FaceFields } from "../lists/face-fields.tsx";
import { FilterForm } from "../lists/filter-form.tsx";
import type { OfficeFilter } from "./office-filter.ts";

/** Narrows the list of offices down: first by a function and where it lives; the rest is folded away. */
export function OfficeFilterForm({ filter, chosen }: { filter: OfficeFilter; chosen: string[] }) {
  const { t } = useTranslation();
  const any = t("reading:filter.any");
  const { function: one, placement, ...more } = filter;
  return (
    <FilterForm
      path="/offices"
      label={t("offices:filter.label")}
      apply={t("offices:filter.apply")}
      used={Object.keys(more).length}
      chosen={chosen}
      more={
        <>
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
          <FaceFields filter={filter} />
        </>
      }
    >
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
    </FilterForm>
  );
}
