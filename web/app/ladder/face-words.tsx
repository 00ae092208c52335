import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { faceNodeWord } from "#web/ladder/face-node-word.ts";
import type { LadderFace } from "#web/ladder/ladder-document.operations.ts";

/** What a face shows of an office, each attribute in words, in the order of the promise. */
export function faceWords(t: TFunction, face: LadderFace): string[] {
  return [
    faceNodeWord(t, "industry", face.industry),
    faceNodeWord(t, "region", face.region),
    faceNodeWord(t, "size", face.size),
    faceNodeWord(t, "officeAge", face.officeAge),
    faceNodeWord(t, "teamSize", face.teamSize),
    faceNodeWord(t, "reportingLine", face.reportingLine),
  ].filter((word) => word !== null);
}

/** Who shares a ladder, in one line; says so when nothing is shown. */
export function FaceWords({ face }: { face: LadderFace }) {
  const { t } = useTranslation();
  const words = faceWords(t, face);
  return <>{words.length ? words.join(" · ") : t("commons:face.nothing")}</>;
}
