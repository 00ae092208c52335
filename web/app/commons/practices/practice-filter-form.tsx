import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { MATURITIES, PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";

import { NativeChoice } from "#web/design/native-field.tsx";
import { functionName } from "#web/office/placement-words.ts";

import { FaceFields } from "../lists/face-fields.tsx";
import { FilterForm } from "../lists/filter-form.tsx";
import type { PracticeFilter } from "./practice-filter.ts";

/** Narrows the list of practices down: first by what they are about and how far they have come. */
export function PracticeFilterForm({ filter }: { filter: PracticeFilter }) {
  const { t } = useTranslation();
  const any = t("reading:filter.any");
  const { kind, maturity, ...more } = filter;
  return (
    <FilterForm
      path="/practices"
      label={t("practices:filter.label")}
      apply={t("practices:filter.apply")}
      used={Object.keys(more).length}
      more={
        <>
          <NativeChoice
            label={t("practices:field.functions")}
            name="function"
            defaultValue={filter.function ?? ""}
            none={any}
            options={OFFICE_FUNCTIONS.map((value) => ({ value, label: functionName(t, value) }))}
          />
          <FaceFields filter={filter} />
        </>
      }
    >
      <NativeChoice
        label={t("practices:field.kind")}
        name="kind"
        defaultValue={kind ?? ""}
        none={any}
        options={PRACTICE_KINDS.map((value) => ({ value, label: t(`vocabulary:practiceKind.${value}`) }))}
      />
      <NativeChoice
        label={t("practices:field.maturity")}
        name="maturity"
        defaultValue={maturity ?? ""}
        none={any}
        options={MATURITIES.map((value) => ({ value, label: t(`vocabulary:maturity.${value}`) }))}
      />
    </FilterForm>
  );
}
