import { languageTag } from "@rungs/shared/ladder";
import { type Rank, RANKS } from "@rungs/shared/vocabulary/ladder";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { BOARD_TOPICS, POST_FORMATS, POST_PURPOSES } from "@rungs/shared/vocabulary/post";

import type { VariablesOf } from "#web/platform/graphql.ts";

import { FACE_READERS, type FilterReaders, oneOf, ticked } from "../lists/read-filter.ts";
import type { BROWSE_POSTS } from "./browse.operations.ts";

export type PostFilter = NonNullable<VariablesOf<typeof BROWSE_POSTS>["filter"]>;

/** How the filter of the board is read out of an address. */
export const POST_FILTER: FilterReaders<PostFilter> = {
  ...FACE_READERS,
  purpose: oneOf(POST_PURPOSES),
  topic: oneOf(BOARD_TOPICS),
  format: oneOf(POST_FORMATS),
  language: (said) => languageTag.safeParse(said).data,
  rank: (said): Rank | undefined => RANKS.find((rank) => String(rank) === said),
  function: oneOf(OFFICE_FUNCTIONS),
  startingUp: ticked,
};
