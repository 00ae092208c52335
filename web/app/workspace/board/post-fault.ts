import type { TFunction } from "i18next";

import { type DraftFault, faultText } from "../drafts/draft-fault.ts";

/** What is wrong with one field of a post, in words; undefined where nothing is. */
export function postFault(t: TFunction, faults: readonly DraftFault[], field: string): string | undefined {
  return faultText(t, faults, field, (code, count) => {
    if (code === "oneBlock" || code === "ranks" || code === "tooLarge") return t(`board:draft.${code}`);
    return code === "tooMany" ? t("board:draft.tooMany", { count }) : undefined;
  });
}
