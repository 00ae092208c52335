import type { LocalizedText } from "@rungs/shared/ladder";
import type { Face } from "@rungs/shared/published-ladder";

/** The face as every document holds it, value by value, always in this order. */
export function listedFace(face: Face): Face {
  return {
    industry: face.industry,
    region: face.region,
    size: face.size,
    officeAge: face.officeAge,
    teamSize: face.teamSize,
    reportingLine: face.reportingLine,
  };
}

/** A text as every document holds it: nothing but its languages and their words. */
export function localized(text: LocalizedText): LocalizedText {
  return text.map(({ language, value }) => ({ language, value }));
}

/** The same for a text that may be missing. */
export function localizedOrNull(text: LocalizedText | null): LocalizedText | null {
  return text && localized(text);
}
