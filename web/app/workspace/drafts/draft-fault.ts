import type { TFunction } from "i18next";

import { errorText } from "#web/design/form/error-text.ts";

/** Something in a form that cannot be kept: the field it is in, or "" for the whole, and the stable word for it. */
export type DraftFault = { field: string; code: string };

/** What is wrong with one field, in words; undefined where nothing is. `own` are the words that a kind has for a code. */
export function faultText(
  t: TFunction,
  faults: readonly DraftFault[],
  field: string,
  own: (code: string, count: number) => string | undefined,
): string | undefined {
  const fault = faults.find((one) => one.field === field);
  if (!fault) return undefined;
  const [code = "", count] = fault.code.split(":");
  return own(code, Number(count)) ?? errorText(t, [fault.code]);
}
