import type { Face } from "@rungs/shared/published-ladder";

import type { FaceProblem, FoundFace } from "./find-face.ts";

const NOTHING: Face = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

/** What stands in the way even of something that shows no face. */
const REMAINING: readonly (FaceProblem | null)[] = ["NOT_VERIFIED", "NO_EPOCH_YET", "NETWORK_TOO_SMALL"];

/**
 * The same for something that shows no face: it freezes none, and its author hides in the whole network, unless
 * readers know the author's face from elsewhere.
 */
export function withoutFace(found: FoundFace, { isFaceKnown }: { isFaceKnown: boolean }): FoundFace {
  const { place, members, problem } = found;
  const root = place?.path[0];
  return {
    face: NOTHING,
    members,
    frozen: true,
    reason: "SHOWN",
    hidden: [],
    problem: isFaceKnown || REMAINING.includes(problem) ? problem : null,
    place:
      place && root
        ? {
            ...place,
            path: isFaceKnown ? place.path : [root],
            shown: isFaceKnown ? place.seen : root,
            seen: isFaceKnown ? place.seen : root,
          }
        : null,
  };
}
