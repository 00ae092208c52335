/**
 * The numbers of the anonymity promise. Source of each: docs/anonymity.md, "The algorithm" and "Bootstrapping".
 */
export const THRESHOLDS = {
  /** Organisations, the author's own included, that share every attribute shown (the promise's k). */
  organizationsSharingFace: 5,
  /** Members below which a face shows nothing at all: too few to be lost among. */
  membersForFace: 20,
  /** Members below which nothing can be published, with or without a face. */
  membersForPublishing: 5,
  /** Offices a reader must still choose among, by the risk score, before anything is published. */
  hiddenAmongToPublish: 5,
  /** From so many on one person may publish alone; below, a second one of the organisation confirms. */
  hiddenAmongAlone: 10,
} as const;
