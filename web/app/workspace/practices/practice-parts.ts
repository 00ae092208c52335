import { PRACTICE_PARTS } from "@rungs/shared/vocabulary/practice";
import type { TFunction } from "i18next";

import { functionName } from "#web/office/placement-words.ts";

import type { DraftPart } from "../drafts/draft-conflict.tsx";
import type { PracticeValues } from "./practice-values.ts";

/** An account part by part, in words that people compare. */
export function practiceParts(t: TFunction, values: PracticeValues): DraftPart[] {
  return [
    { field: "title", label: t("practices:field.title"), words: values.title },
    { field: "kind", label: t("practices:field.kind"), words: t(`vocabulary:practiceKind.${values.kind}`) },
    {
      field: "maturity",
      label: t("practices:field.maturity"),
      words: values.maturity ? t(`vocabulary:maturity.${values.maturity}`) : "",
    },
    { field: "sinceYear", label: t("practices:field.sinceYear"), words: values.sinceYear },
    {
      field: "functions",
      label: t("practices:field.functions"),
      words: values.functions.map((one) => functionName(t, one)).join(" · "),
    },
    ...PRACTICE_PARTS.map((part) => ({
      field: part,
      label: t(`practices:part.${part}`),
      words: values[part] ?? "",
    })),
  ];
}
