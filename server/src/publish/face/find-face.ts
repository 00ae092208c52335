import { isDeepStrictEqual } from "node:util";

import type { Face } from "@rungs/shared/published-ladder";
import { FACE_ATTRIBUTES, type FaceAttribute, NOT_GIVEN } from "@rungs/shared/vocabulary/face-tree";
import type { EntityManager } from "typeorm";

import type { AtlasCell, AtlasValues } from "#server/anonymity/atlas/atlas.ts";
import { chooseCell } from "#server/anonymity/atlas/choose-cell.ts";
import { isWornOut } from "#server/anonymity/atlas/is-worn-out.ts";
import { labelOf } from "#server/anonymity/atlas/label-of.ts";
import { valuesOf } from "#server/anonymity/atlas/values-of.ts";
import { THRESHOLDS } from "#server/anonymity/thresholds.ts";

import {
  type Epoch,
  findAttributesIn,
  findNewestEpoch,
  findPathIn,
  findStandings,
  isMember,
} from "../epoch/read-atlas.ts";
import { chosenStep, findFaceChoice } from "./face-choice.ts";
import { findFacesShown, findFrozenFace, findLine } from "./frozen-face.ts";
import type { Place } from "./place.ts";

/** Everything about the face that can stand in the way of publishing. */
export const FACE_PROBLEMS = [
  "NOT_VERIFIED",
  "NO_EPOCH_YET",
  "NETWORK_TOO_SMALL",
  "TOO_FEW_SILENT",
  "FACE_WORN_OUT",
] as const;
export type FaceProblem = (typeof FACE_PROBLEMS)[number];

/** Why something of an office is not shown. */
export const HIDDEN_REASONS = ["NOT_GIVEN", "TOO_FEW_SHARE", "TOO_FEW_MEMBERS", "CHOSEN", "FROZEN"] as const;
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** The face an organisation would publish under, and where it lies in the Atlas. */
export interface FoundFace {
  face: Face;
  /** Units that the newest epoch counted. */
  members: number;
  /** Whether the organisation has published before, so that its face no longer follows the Atlas. */
  frozen: boolean;
  reason: "SHOWN" | "TOO_FEW_MEMBERS" | "NO_PROFILE";
  hidden: { attribute: FaceAttribute; reason: HiddenReason }[];
  problem: FaceProblem | null;
  /** Null before the first epoch. */
  place: Place | null;
}

/**
 * Finds the face under which an organisation would publish a draft, in a transaction of its own: the one that was
 * frozen when it first published, or else the finest of the newest epoch that hides it well enough, and of either no
 * more than it chose to show.
 */
export async function findFace(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
): Promise<FoundFace> {
  const member = await isMember(manager, organizationId);
  const frozen = await findFrozenFace(manager, organizationId);
  const epoch = await findNewestEpoch(manager);
  const found = frozen
    ? await placeFrozen(manager, organizationId, draftId, frozen)
    : epoch && (await placeNew(manager, organizationId, epoch));
  const members = epoch?.members ?? 0;
  if (!found) {
    const problem = member ? "NO_EPOCH_YET" : "NOT_VERIFIED";
    return { ...faceOf(null, null, members), members, frozen: false, problem, place: null };
  }
  const { place, values, problem } = found;
  return {
    ...faceOf(place, values, members),
    members,
    frozen: frozen !== null,
    problem: member ? problem : "NOT_VERIFIED",
    place,
  };
}

interface Placed {
  place: Place;
  /** What the organisation told; null where its face no longer depends on it. */
  values: AtlasValues | null;
  problem: FaceProblem | null;
}

async function placeNew(manager: EntityManager, organizationId: string, epoch: Epoch): Promise<Placed> {
  const attributes = await findAttributesIn(manager, organizationId, epoch);
  const values = valuesOf(attributes ?? NOTHING, epoch.quarter);
  const whole = await findPathIn(manager, epoch.quarter, values);
  const standings = await findStandings(
    manager,
    epoch.quarter,
    whole.map(({ id }) => id),
  );
  const chosen = chooseCell(whole, standings, epoch.members);
  // What may not be published is shown with nothing of the office.
  const path = chosen.ok ? whole.slice(0, whole.indexOf(chosen.cell) + 1) : whole.slice(0, 1);
  const shown = await chooseShown(manager, organizationId, epoch.quarter, path);
  const problem = chosen.ok
    ? null
    : chosen.problem === "TOO_FEW_SILENT"
      ? "TOO_FEW_SILENT"
      : "NETWORK_TOO_SMALL";
  return { place: { quarter: epoch.quarter, path, standings, shown, seen: shown }, values, problem };
}

async function placeFrozen(
  manager: EntityManager,
  organizationId: string,
  draftId: string,
  { quarter, cellId }: { quarter: string; cellId: string },
): Promise<Placed> {
  const path = await findLine(manager, quarter, cellId);
  const standings = await findStandings(
    manager,
    quarter,
    path.map(({ id }) => id),
  );
  const shown = await chooseShown(manager, organizationId, quarter, path);
  // Readers link the versions of a ladder, so showing less of a new one does not make them forget the older face.
  const seen = finestShown(path, shown, await findFacesShown(manager, organizationId, draftId));
  const standing = standings.find((one) => one.cellId === seen.id)!;
  const problem = isWornOut(standing) ? "FACE_WORN_OUT" : null;
  return { place: { quarter, path, standings, shown, seen }, values: null, problem };
}

/** The finest cell of a path whose face is shown now or was shown before. */
function finestShown(path: readonly AtlasCell[], shown: AtlasCell, before: readonly Face[]): AtlasCell {
  const isShown = (cell: AtlasCell) =>
    cell.id === shown.id || before.some((face) => isDeepStrictEqual(face, labelOf(cell)));
  return path.findLast(isShown)!;
}

async function chooseShown(
  manager: EntityManager,
  organizationId: string,
  quarter: string,
  path: AtlasCell[],
): Promise<AtlasCell> {
  const choice = await findFaceChoice(manager, organizationId);
  const steps = path.map((cell) => ({ cellId: cell.id, cell }));
  return chosenStep(steps, quarter, choice)!.cell;
}

function faceOf(place: Place | null, values: AtlasValues | null, members: number) {
  const face = place ? labelOf(place.shown) : NOTHING_SHOWN;
  const finest = place ? labelOf(place.path.at(-1)!) : NOTHING_SHOWN;
  const hidden = FACE_ATTRIBUTES.filter((attribute) => face[attribute] === null).map((attribute) => ({
    attribute,
    reason: reasonOf(attribute),
  }));
  const told = !values || FACE_ATTRIBUTES.some((attribute) => values[attribute] !== NOT_GIVEN);
  const reason = !told ? "NO_PROFILE" : hidden.every(tooFewMembers) ? "TOO_FEW_MEMBERS" : "SHOWN";
  return { face, hidden, reason } as const;

  function reasonOf(attribute: FaceAttribute): HiddenReason {
    if (finest[attribute] !== null) return "CHOSEN";
    if (place && !values) return "FROZEN";
    if (values?.[attribute] === NOT_GIVEN) return "NOT_GIVEN";
    return members < THRESHOLDS.membersForFace ? "TOO_FEW_MEMBERS" : "TOO_FEW_SHARE";
  }
}

function tooFewMembers({ reason }: { reason: HiddenReason }): boolean {
  return reason === "TOO_FEW_MEMBERS" || reason === "NOT_GIVEN";
}

const NOTHING = {
  industry: null,
  region: null,
  size: null,
  officeFoundedYear: null,
  teamSize: null,
  reportingLine: null,
};

const NOTHING_SHOWN: Face = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};
