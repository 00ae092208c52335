import type { TFunction } from "i18next";

import { errorText } from "#web/design/form/error-text.ts";

/** What is wrong with one field of an account, in words; undefined where nothing is. */
export function practiceFault(
  t: TFunction,
  faults: readonly { field: string; code: string }[],
  field: string,
): string | undefined {
  const [fault] = faults.filter((one) => one.field === field);
  if (!fault) return undefined;
  const [code, count] = fault.code.split(":");
  if (code === "year") return t("practices:draft.year");
  if (code === "tooLarge") return t("practices:draft.tooLarge");
  if (code === "tooMany") return t("practices:draft.tooMany", { count: Number(count) });
  return errorText(t, [fault.code]);
}
