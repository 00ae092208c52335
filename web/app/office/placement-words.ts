import type { Department, OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import type { TFunction } from "i18next";

/** What a function is called. */
export const functionName = (t: TFunction, one: OfficeFunction) => t(`vocabulary:officeFunction.${one}`);

/** Where a function lives, in words: "Shared with Legal", "In the office"; where nothing is told, it says so. */
export function placementWords(
  t: TFunction,
  told: { placement: Placement; department: Department | null } | null,
): string {
  if (!told) return t("ofOffice.notTold");
  if (told.department && told.department !== "OTHER") {
    const department = t(`vocabulary:department.${told.department}`);
    if (told.placement === "SHARED") return t("ofOffice.sharedWith", { department });
    if (told.placement === "ELSEWHERE") return t("ofOffice.elsewhereIn", { department });
  }
  return t(`vocabulary:placement.${told.placement}`);
}
