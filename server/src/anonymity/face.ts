import { FACE_ATTRIBUTES, type FaceAttribute } from "@rungs/shared/vocabulary/face-tree";
import type { Face } from "@rungs/shared/published-ladder";

import { coarsen, type PrivateAttributes } from "./coarsen.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** How many organisations, all members counted, have exactly this coarsest face. */
export interface FaceCount extends Face {
  organizations: number;
}

/** Why an attribute is not shown. */
export type HiddenReason = "NOT_GIVEN" | "TOO_FEW_SHARE" | "TOO_FEW_MEMBERS";

/** The face that would be published now, and why it shows no more. */
export interface ChosenFace {
  face: Face;
  members: number;
  reason: "SHOWN" | "TOO_FEW_MEMBERS" | "NO_PROFILE";
  hidden: { attribute: FaceAttribute; reason: HiddenReason }[];
}

/** How many organisations of the census agree with a face in every attribute it shows. */
export function organizationsSharing(face: Face, population: readonly FaceCount[]): number {
  return population
    .filter((count) =>
      FACE_ATTRIBUTES.every((attribute) => face[attribute] === null || face[attribute] === count[attribute]),
    )
    .reduce((sum, { organizations }) => sum + organizations, 0);
}

/**
 * Chooses the face of an organisation from a census that counts it too: an attribute is shown at its coarsest step
 * if enough organisations share it together with everything shown before it.
 */
export function chooseFace(
  own: PrivateAttributes | null,
  population: readonly FaceCount[],
  quarter: string,
): ChosenFace {
  const members = population.reduce((sum, { organizations }) => sum + organizations, 0);
  if (own === null) return { face: nothing(), members, reason: "NO_PROFILE", hidden: allHidden("NOT_GIVEN") };
  if (members < THRESHOLDS.membersForFace) {
    return { face: nothing(), members, reason: "TOO_FEW_MEMBERS", hidden: allHidden("TOO_FEW_MEMBERS") };
  }

  const coarsest = coarsen(own, quarter);
  const hidden: ChosenFace["hidden"] = [];
  let face = nothing();
  for (const attribute of FACE_ATTRIBUTES) {
    if (coarsest[attribute] === null) {
      hidden.push({ attribute, reason: "NOT_GIVEN" });
      continue;
    }
    const narrower = { ...face, [attribute]: coarsest[attribute] };
    if (organizationsSharing(narrower, population) >= THRESHOLDS.organizationsSharingFace) face = narrower;
    else hidden.push({ attribute, reason: "TOO_FEW_SHARE" });
  }
  return { face, members, reason: "SHOWN", hidden };
}

function nothing(): Face {
  return { industry: null, region: null, size: null, officeAge: null, teamSize: null, reportingLine: null };
}

function allHidden(reason: HiddenReason): ChosenFace["hidden"] {
  return FACE_ATTRIBUTES.map((attribute) => ({ attribute, reason }));
}
