import { type FaceAttribute, type FaceNode, groupsOf } from "@rungs/shared/vocabulary/face-tree";
import type { TFunction } from "i18next";

/** What one attribute of a face shows, in words: a group or a value of it; null where it shows nothing. */
export function faceNodeWord<Attribute extends FaceAttribute>(
  t: TFunction,
  attribute: Attribute,
  node: FaceNode<Attribute> | null,
): string | null {
  if (node === null) return null;
  const branch = groupsOf(attribute).includes(node) ? `${attribute}Group` : attribute;
  // The names are the vocabulary's own, and the locales are checked against it.
  return t(`vocabulary:${branch}.${node}` as "vocabulary:size.ABOVE_99999");
}
