import type { TFunction } from "i18next";

import { type DraftFault, faultText } from "../drafts/draft-fault.ts";

/** What is wrong with one field of a role, in words; undefined where nothing is. */
export function roleFault(t: TFunction, faults: readonly DraftFault[], field: string): string | undefined {
  return faultText(t, faults, field, (code, count) => {
    if (code === "both" || code === "ranks" || code === "tooLarge") return t(`ownRoles:form.${code}`);
    return code === "tooMany" ? t("ownRoles:form.tooMany", { count }) : undefined;
  });
}
