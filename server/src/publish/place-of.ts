import type { PassagePath } from "#server/anonymity/kinds/passage-path.ts";
import type { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import type { PassagePlace } from "./reviewed-text.type.ts";
import { kindOf } from "./kinds/kind-of.ts";

/** Where a passage of a draft stands, by the names that its author knows. */
export function placeOf({ kind, content }: DraftEntity, path: PassagePath): PassagePlace {
  const { section, index, language } = path;
  return { section, ordinal: index + 1, ...kindOf(kind).namesAt(content, path), language };
}
