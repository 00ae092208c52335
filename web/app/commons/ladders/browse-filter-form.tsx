import { LIMITS } from "@rungs/shared/limits";
import { LADDER_STRATEGIES, RANKS, ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";
import { languageName } from "#web/design/localized-text.tsx";
import { NativeCheckbox, NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { rankName } from "#web/ladder/format.ts";

import styles from "./browse-filter-form.module.css";
import { type BrowseFilter, INDUSTRIES, LANGUAGES, REGIONS, SIZES } from "./browse-filter.ts";

type BrowseFilterFormProps = {
  filter: BrowseFilter;
  /** Ladders ticked for comparison before; the search keeps them. */
  chosen: string[];
};

/** Narrows the list down; on a phone it is folded until asked for, or until it is in use. */
export function BrowseFilterForm({ filter, chosen }: BrowseFilterFormProps) {
  const { t, i18n } = useTranslation();
  const any = t("commons:filter.any");
  const fields = (
    <>
      <NativeChoice
        label={t("commons:filter.roleFamily")}
        name="roleFamily"
        defaultValue={filter.roleFamily ?? ""}
        none={any}
        options={ROLE_FAMILIES.map((value) => ({ value, label: t(`vocabulary:roleFamily.${value}`) }))}
      />
      <NativeChoice
        label={t("commons:filter.rank")}
        name="rank"
        defaultValue={filter.rank ?? ""}
        none={any}
        options={RANKS.map((rank) => ({ value: String(rank), label: rankName(t, rank) }))}
      />
      <fieldset className={styles.levels}>
        <legend>{t("commons:filter.levels")}</legend>
        <NativeInput
          label={t("commons:filter.minLevels")}
          name="minLevels"
          type="number"
          inputMode="numeric"
          min={1}
          max={LIMITS.levels}
          defaultValue={filter.minLevels ?? ""}
        />
        <NativeInput
          label={t("commons:filter.maxLevels")}
          name="maxLevels"
          type="number"
          inputMode="numeric"
          min={1}
          max={LIMITS.levels}
          defaultValue={filter.maxLevels ?? ""}
        />
      </fieldset>
      <NativeChoice
        label={t("commons:filter.strategy")}
        name="strategy"
        defaultValue={filter.strategy ?? ""}
        none={any}
        options={LADDER_STRATEGIES.map((value) => ({
          value,
          label: t(`vocabulary:ladderStrategy.${value}`),
        }))}
      />
      <NativeChoice
        label={t("commons:filter.industry")}
        name="industry"
        defaultValue={filter.industry ?? ""}
        none={any}
        options={INDUSTRIES.map((value) => ({ value, label: t(`vocabulary:industryGroup.${value}`) }))}
      />
      <NativeChoice
        label={t("commons:filter.region")}
        name="region"
        defaultValue={filter.region ?? ""}
        none={any}
        options={REGIONS.map((value) => ({ value, label: t(`vocabulary:regionGroup.${value}`) }))}
      />
      <NativeChoice
        label={t("commons:filter.size")}
        name="size"
        defaultValue={filter.size ?? ""}
        none={any}
        options={SIZES.map((value) => ({ value, label: t(`vocabulary:sizeGroup.${value}`) }))}
      />
      <NativeChoice
        label={t("commons:filter.language")}
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
      <Button look="primary">{t("commons:filter.apply")}</Button>
    </>
  );
  const { text: _, ...folded } = filter;
  const used = Object.keys(folded).length;
  return (
    <form
      method="get"
      action="/ladders"
      role="search"
      aria-label={t("commons:filter.label")}
      className={styles.form}
    >
      {chosen.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <div className={styles.words}>
        <NativeInput
          label={t("commons:filter.text")}
          name="text"
          type="search"
          maxLength={LIMITS.nameCharacters}
          defaultValue={filter.text ?? ""}
          placeholder={t("commons:filter.textExample")}
        />
        <Button>{t("commons:filter.search")}</Button>
      </div>
      <details className={styles.more} open={used > 0}>
        <summary>
          {t("commons:filter.more")}
          {used ? ` (${used})` : ""}
        </summary>
        <div className={styles.fields}>{fields}</div>
      </details>
    </form>
  );
}
