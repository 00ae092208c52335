import type { Ladder } from "@rungs/shared/ladder";

import type { TouchedFields } from "../../drafts/edit-result.ts";

/** One way to change a ladder: pure, and aware of what it touches so that a collision can be seen. */
export interface LadderEdit<Input> {
  /** What the edit touches as the ladder has it; null where its target is not in the ladder. */
  touched(ladder: Ladder, input: Input): TouchedFields | null;
  /** The same fields as the input would have them. */
  wanted(input: Input): TouchedFields;
  /** The ladder with the edit applied; ids of everything else stay. */
  apply(ladder: Ladder, input: Input, newId: () => string): Ladder;
}
