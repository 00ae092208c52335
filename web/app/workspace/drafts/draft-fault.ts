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

/** The names of the fields in which something is wrong, for the head of the form; undefined where it is none of them. */
export function faultyFields(
  faults: readonly DraftFault[],
  parts: readonly { field: string; label: string }[],
): string | undefined {
  const labels = parts.filter(({ field }) => faults.some((fault) => fault.field === field));
  return labels.length > 0 ? labels.map(({ label }) => label).join(" · ") : undefined;
}
