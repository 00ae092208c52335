import type { TFunction } from "i18next";

import { type DraftFault, faultText } from "../drafts/draft-fault.ts";

/** What is wrong with one field of an account, in words; undefined where nothing is. */
export function practiceFault(
  t: TFunction,
  faults: readonly DraftFault[],
  field: string,
): string | undefined {
  return faultText(t, faults, field, (code, count) => {
    if (code === "year" || code === "tooLarge") return t(`practices:draft.${code}`);
    return code === "tooMany" ? t("practices:draft.tooMany", { count }) : undefined;
  });
}
