import { EVIDENCE_TYPES } from "@rungs/shared/vocabulary/evidence";
import { RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { languageName } from "#web/design/localized-text.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";
import { rankName } from "#web/ladder/format.ts";

import { FilterForm } from "../lists/filter-form.tsx";
import { CLAUSE_LANGUAGES, type ClauseFilter } from "./clause-filter.ts";

/** Narrows the lines down: first by what they credit and how high. */
export function ClauseFilterForm({ filter }: { filter: ClauseFilter }) {
  const { t, i18n } = useTranslation();
  const any = t("reading:filter.any");
  const { evidence, rank, ...more } = filter;
  return (
    <FilterForm
      path="/clauses"
      label={t("clauses:filter.label")}
      apply={t("clauses:filter.apply")}
      used={Object.keys(more).length}
      more={
        <>
          <NativeChoice
            label={t("reading:filter.roleFamily")}
            name="roleFamily"
            defaultValue={more.roleFamily ?? ""}
            none={any}
            options={ROLE_FAMILIES.map((value) => ({ value, label: t(`vocabulary:roleFamily.${value}`) }))}
          />
          <NativeChoice
            label={t("reading:filter.language")}
            name="language"
            defaultValue={more.language ?? ""}
            none={any}
            options={CLAUSE_LANGUAGES.map((value) => ({ value, label: languageName(value, i18n.language) }))}
          />
        </>
      }
    >
      <NativeChoice
        label={t("clauses:filter.evidence")}
        name="evidence"
        defaultValue={evidence ?? ""}
        none={any}
        options={EVIDENCE_TYPES.map((value) => ({ value, label: t(`vocabulary:evidenceType.${value}`) }))}
      />
      <NativeChoice
        label={t("clauses:filter.rank")}
        name="rank"
        defaultValue={rank ?? ""}
        none={any}
        options={RANKS.map((value) => ({ value: String(value), label: rankName(t, value) }))}
      />
    </FilterForm>
  );
}
