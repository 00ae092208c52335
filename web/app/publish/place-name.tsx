import { LocalizedText } from "#web/design/localized-text.tsx";
import { functionName } from "#web/office/placement-words.ts";

import type { Passage } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

type PlaceNameProps = {
  place: Passage["place"];
  /** Leaves the level out where a heading already names it. */
  withoutLevel?: boolean;
};

/** Where a passage stands, in words. */
export function PlaceName({ place, withoutLevel = false }: PlaceNameProps) {
  const { t } = useWords();
  const { section, level, dimension, function: one } = place;
  const names = [withoutLevel ? null : level, section === "DIMENSION_NAME" ? null : dimension];
  return (
    <>
      {section === "EXPECTATION" && dimension ? null : t(`publish:place.${section}`)}
      {one ? ` · ${functionName(t, one)}` : null}
      {names
        .filter((name) => name !== null)
        .map((name, index) => (
          <span key={index}>
            {index || !(section === "EXPECTATION" && dimension) ? " · " : ""}
            <LocalizedText text={name} quiet />
          </span>
        ))}
    </>
  );
}
