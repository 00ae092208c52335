import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";

/** A title in one language. */
export interface Title {
  language: string;
  value: string;
}

/** A title one comes to from another one. */
export interface TitleStep {
  title: Title;
  key: string;
  rank: Rank;
}

/** A level of a published ladder, or a published role, seen from one of its titles. */
export interface TitleUse {
  /** The ladder or role; all it says of one title weighs as much as what another says. */
  ladder: string;
  of: "LADDER" | "ROLE";
  roleFamily: RoleFamily;
  title: Title;
  /** The same for all spellings of the title. */
  key: string;
  rank: Rank;
  /** The titles one rank up in the same ladder; none at its end, and none of a role. */
  next: readonly TitleStep[];
}
