/**
 * The numbers of the anonymity promise. Source of each: docs/anonymity.md, "The algorithm" and "Bootstrapping".
 */
export const THRESHOLDS = {
  /** Members below which a face shows nothing at all: too few to be lost among. */
  membersForFace: 20,
  /** Members below which nothing can be published, with or without a face. */
  membersForPublishing: 5,
  /** Offices a reader must still choose among, by the risk score, before anything is published. */
  hiddenAmongToPublish: 5,
  /** From so many on one person may publish alone; below, a second one of the organisation confirms. */
  hiddenAmongAlone: 10,
} as const;

/** Units that share every attribute shown, the author's own included: the k of the promise. */
export const K_FLOOR = 5;

/** Units each side of a new split must have; the distance to the floor is what leaving may use up. */
export const K_SPLIT = 12;

/** The same while the network is small, so that it sees something at all. */
export const K_SPLIT_SMALL = 8;

/** Units from which a network counts as no longer small. */
export const MEMBERS_FOR_FULL_SPLIT = 100;

/** Units from which a network has so many cells that a first face needs a wider margin. */
export const MEMBERS_FOR_WIDE_MARGIN = 1_000;

/** Days an organisation must have been verified before it counts, so that a crowd cannot be invented overnight. */
export const MEMBER_DAYS = 30;

/** Candidates of other units without a face that must remain: one to be free for ever, one more for the reader. */
export const OTHER_SILENT = 2;

/** The same for another publication under a face that is frozen: without one, elimination may end with the author. */
export const OTHER_SILENT_AGAIN = 1;

/** Units each side of a new split must have in a network of so many. */
export function splitSize(members: number): number {
  return members < MEMBERS_FOR_FULL_SPLIT ? K_SPLIT_SMALL : K_SPLIT;
}

/**
 * Units a first face must hide among in a network of so many: a crowd that lasts for two years of leaving even if
 * whoever leaves can be ruled out. The more cells a network has, the likelier one of them is unlucky, hence the steps.
 */
export function firstFaceSize(members: number): number {
  if (members < MEMBERS_FOR_FULL_SPLIT) return K_SPLIT_SMALL;
  return members < MEMBERS_FOR_WIDE_MARGIN ? K_SPLIT + 2 : K_SPLIT + 4;
}
