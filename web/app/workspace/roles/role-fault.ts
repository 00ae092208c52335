import type { TFunction } from "i18next";

import { errorText } from "#web/design/form/error-text.ts";

/** What is wrong with one field of a role, in words; undefined where nothing is. */
export function roleFault(
  t: TFunction,
  faults: readonly { field: string; code: string }[],
  field: string,
): string | undefined {
  const [fault] = faults.filter((one) => one.field === field);
  if (!fault) return undefined;
  const [code, count] = fault.code.split(":");
  if (code === "both") return t("ownRoles:form.both");
  if (code === "ranks") return t("ownRoles:form.ranks");
  if (code === "tooLarge") return t("ownRoles:form.tooLarge");
  if (code === "tooMany") return t("ownRoles:form.tooMany", { count: Number(count) });
  return errorText(t, [fault.code]);
}
