import type { TFunction } from "i18next";

/** Says the codes of a form's faults; a code may carry one number after a colon. */
export function errorText(t: TFunction, errors: string[] | undefined): string | undefined {
  if (!errors?.length) return undefined;
  return errors
    .map((error) => {
      const [code = "", count] = error.split(":");
      return t(`form.${code}` as "form.invalid", { count: Number(count), defaultValue: t("form.invalid") });
    })
    .join(" ");
}
