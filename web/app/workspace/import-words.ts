import type { TFunction } from "i18next";

/**
 * Why a file was refused. The server's own sentence is the most exact and is English; readers of another language
 * get ours for its code.
 */
export function importProblemText(
  t: TFunction,
  language: string,
  { code, message }: { code: string; message: string | null },
  megabytes: number,
): string {
  if (message && language === "en") return message;
  return t(`workspace:import.problem.${code as "file-too-large"}`, {
    megabytes,
    defaultValue: message ?? t("workspace:import.problem.upload-unreadable"),
  });
}

/** The heading over the warnings of one code. */
export const importWarningText = (t: TFunction, code: string) =>
  t(`workspace:import.warning.${code as "left-out-section"}`, {
    defaultValue: t("workspace:import.warning.other"),
  });

/** The format a file was recognised as. */
export const importFormatText = (t: TFunction, format: string) =>
  t(`workspace:import.format.${format as "csv-matrix"}`, { defaultValue: format });
