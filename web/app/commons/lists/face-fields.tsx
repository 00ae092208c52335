import { useTranslation } from "react-i18next";

import { NativeChoice } from "#web/design/native-field.tsx";

import { INDUSTRIES, REGIONS, SIZES } from "./read-filter.ts";

type FaceFieldsProps = {
  filter: { industry?: string | null; region?: string | null; size?: string | null };
};

/** The fields of a filter that ask who shares something, as far as may be known. */
export function FaceFields({ filter }: FaceFieldsProps) {
  const { t } = useTranslation();
  const any = t("reading:filter.any");
  return (
    <>
      <NativeChoice
        label={t("reading:filter.industry")}
        name="industry"
        defaultValue={filter.industry ?? ""}
        none={any}
        options={INDUSTRIES.map((value) => ({ value, label: t(`vocabulary:industryGroup.${value}`) }))}
      />
      <NativeChoice
        label={t("reading:filter.region")}
        name="region"
        defaultValue={filter.region ?? ""}
        none={any}
        options={REGIONS.map((value) => ({ value, label: t(`vocabulary:regionGroup.${value}`) }))}
      />
      <NativeChoice
        label={t("reading:filter.size")}
        name="size"
        defaultValue={filter.size ?? ""}
        none={any}
        options={SIZES.map((value) => ({ value, label: t(`vocabulary:sizeGroup.${value}`) }))}
      />
    </>
  );
}
