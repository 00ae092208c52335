/** The sections of a document that one side can lay beside the other's. */
export const NOTES_SECTIONS = [
  "MISSION",
  "CONDITIONS",
  "LEVELS",
  "EXPECTATIONS",
  "CHARTER",
  "STRATEGY",
  "PLACEMENTS",
] as const;
export type NotesSection = (typeof NOTES_SECTIONS)[number];

/** The kinds of draft of which sections can be shown, each with the sections that it has. */
export const SECTIONS_OF_KIND = {
  LADDER: ["MISSION", "CONDITIONS", "LEVELS", "EXPECTATIONS"],
  OFFICE: ["CHARTER", "STRATEGY", "PLACEMENTS"],
} as const satisfies Record<string, readonly NotesSection[]>;

export const NOTES_KINDS = ["LADDER", "OFFICE"] as const;
export type NotesKind = (typeof NOTES_KINDS)[number];

/** What both sides can read was done with their notes; who, and on which day. */
export const NOTES_ACTS = ["OFFERED", "AGREED", "LOOKED", "ENDED", "EXPIRED"] as const;
export type NotesAct = (typeof NOTES_ACTS)[number];
