import type { LocalizedText } from "@rungs/shared/ladder";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";

/** A level of a published ladder, seen from its title. */
export interface TitleUse {
  /** The ladder; its levels of one title together weigh as much as one. */
  ladder: string;
  roleFamily: RoleFamily;
  title: LocalizedText;
  rank: Rank;
  /** What comes after it in its ladder; null where nothing does. */
  next: { title: LocalizedText; rank: Rank } | null;
}
