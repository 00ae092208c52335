import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

/** What a face shows of an office, each attribute in words, in the order of the promise. */
export function faceWords(t: TFunction, face: LadderFace): string[] {
  return [
    face.industry && t(`vocabulary:industryGroup.${face.industry}`),
    face.region && t(`vocabulary:regionGroup.${face.region}`),
    face.size && t(`vocabulary:sizeGroup.${face.size}`),
    face.officeAge && t(`vocabulary:officeAgeGroup.${face.officeAge}`),
    face.teamSize && t(`vocabulary:teamSizeGroup.${face.teamSize}`),
    face.reportingLine && t(`vocabulary:reportingLineGroup.${face.reportingLine}`),
  ].filter((word) => word !== null);
}

/** Who shares a ladder, in one line; says so when nothing is shown. */
export function FaceWords({ face }: { face: LadderFace }) {
  const { t } = useTranslation();
  const words = faceWords(t, face);
  return <>{words.length ? words.join(" · ") : t("commons:face.nothing")}</>;
}
