import { localizedName, localizedText } from "@rungs/shared/ladder";
import { RANKS } from "@rungs/shared/vocabulary/ladder";
import { NOTES_KINDS, NOTES_SECTIONS } from "@rungs/shared/vocabulary/notes";
import { OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { z } from "zod";

/**
 * Sections of one document, frozen as one side shows them to the other: what the door would let out, without the face
 * and the quarter, so that they lead to no published document but by their words.
 */
export const frozenNotes = z.strictObject({
  kind: z.enum(NOTES_KINDS),
  title: localizedName,
  rows: z.array(
    z.strictObject({
      section: z.enum(NOTES_SECTIONS),
      /** Of a ladder's level; null where it is of the whole. */
      rank: z.literal(RANKS).nullable(),
      /** Of an office's function, with where it lives. */
      function: z.enum(OFFICE_FUNCTIONS).nullable(),
      placement: z.enum(PLACEMENTS).nullable(),
      texts: z.array(localizedText),
    }),
  ),
});
export type FrozenNotes = z.infer<typeof frozenNotes>;
export type FrozenRow = FrozenNotes["rows"][number];
