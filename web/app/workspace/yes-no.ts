import type { TFunction } from "i18next";

/** The two answers of a list that also has "not said". */
export const yesNoOptions = (t: TFunction) => [
  { value: "yes", label: t("workspace:yes") },
  { value: "no", label: t("workspace:no") },
];

/** The value of such a list for what is known. */
export const fromYesNo = (known: boolean | null) => (known === null ? "" : known ? "yes" : "no");
