import type { DraftKind } from "@rungs/shared/draft";

import { COMMENT_KIND } from "./comment.ts";
import type { Kind } from "./kind.ts";
import { LADDER_KIND } from "./ladder.ts";
import { OFFICE_KIND } from "./office.ts";
import { POST_KIND } from "./post.ts";
import { PRACTICE_KIND } from "./practice.ts";
import { ROLE_KIND } from "./role.ts";

const KINDS: readonly Kind[] = [LADDER_KIND, OFFICE_KIND, PRACTICE_KIND, ROLE_KIND, COMMENT_KIND, POST_KIND];

/** The kinds of which some words must not leave. */
export const KINDS_WITH_WORDS: readonly DraftKind[] = KINDS.filter(
  ({ rules }) => "privateWords" in rules,
).map(({ kind }) => kind);

/** What the door knows of a kind; a draft and its publications are of one kind for ever. */
export function kindOf(name: DraftKind): Kind {
  const kind = KINDS.find((one) => one.kind === name);
  if (!kind) throw new Error(`The door does not know the kind ${name}.`);
  return kind;
}
