import { LIMITS } from "@rungs/shared/limits";
import { LADDER_STRATEGIES, RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { languageName } from "#web/design/localized-text.tsx";
import { NativeCheckbox, NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { rankName } from "#web/ladder/format.ts";

import { FaceFields } from "../lists/face-fields.tsx";
import { FilterForm } from "../lists/filter-form.tsx";
import styles from "./browse-filter-form.module.css";
import { type BrowseFilter, LANGUAGES } from "./browse-filter.ts";

type BrowseFilterFormProps = {
  filter: BrowseFilter;
  /** Ladders ticked for comparison before; the search keeps them. */
  chosen: string[];
};

/** Narrows the list of ladders down: first by words; the rest is folded away where there is little room. */
export function BrowseFilterForm({ filter, chosen }: BrowseFilterFormProps) {
  const { t, i18n } = useTranslation();
  const any = t("reading:filter.any");
  const fields = (
    <>
      <NativeChoice
        label={t("reading:filter.roleFamily")}
        name="roleFamily"
        defaultValue={filter.roleFamily ?? ""}
        none={any}
        options={ROLE_FAMILIES.map((value) => ({ value, label: t(`vocabulary:roleFamily.${value}`) }))}
      />
      <NativeChoice
        label={t("reading:filter.rank")}
        name="rank"
        defaultValue={filter.rank ?? ""}
        none={any}
        options={RANKS.map((rank) => ({ value: String(rank), label: rankName(t, rank) }))}
      />
      <fieldset className={styles.levels}>
        <legend>{t("reading:filter.levels")}</legend>
        <NativeInput
          label={t("reading:filter.minLevels")}
          name="minLevels"
          type="number"
          inputMode="numeric"
          min={1}
          max={LIMITS.levels}
          defaultValue={filter.minLevels ?? ""}
        />
        <NativeInput
          label={t("reading:filter.maxLevels")}
          name="maxLevels"
          type="number"
          inputMode="numeric"
          min={1}
          max={LIMITS.levels}
          defaultValue={filter.maxLevels ?? ""}
        />
      </fieldset>
      <NativeChoice
        label={t("reading:filter.strategy")}
        name="strategy"
        defaultValue={filter.strategy ?? ""}
        none={any}
        options={LADDER_STRATEGIES.map((value) => ({
          value,
          label: t(`vocabulary:ladderStrategy.${value}`),
        }))}
      />
      <FaceFields filter={filter} />
      <NativeChoice
        label={t("reading:filter.language")}
        name="language"
        defaultValue={filter.language ?? ""}
        none={any}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value, i18n.language) }))}
      />
      <NativeCheckbox
        label={t("commons:newToOpenSource")}
        name="newToOpenSource"
        value="true"
        defaultChecked={filter.newToOpenSource ?? false}
      />
    </>
  );
  const { text, ...folded } = filter;
  return (
    <FilterForm
      path="/ladders"
      label={t("reading:filter.label")}
      apply={t("reading:filter.apply")}
      more={fields}
      used={Object.keys(folded).length}
      chosen={chosen}
    >
      <NativeInput
        label={t("reading:filter.text")}
        name="text"
        type="search"
        maxLength={LIMITS.nameCharacters}
        defaultValue={text ?? ""}
        placeholder={t("reading:filter.textExample")}
      />
    </FilterForm>
  );
}
