import type { Face } from "@rungs/shared/published-ladder";
import { FACE_ATTRIBUTES, levelOf } from "@rungs/shared/vocabulary/face-tree";

/** How much of the trees a face shows: from 0, nothing, to 1, the value of every attribute. */
export function detailOf(face: Face): number {
  const levels = FACE_ATTRIBUTES.map((attribute): number => levelOf(attribute, face[attribute]));
  return levels.reduce((sum, level) => sum + level, 0) / (2 * FACE_ATTRIBUTES.length);
}
