/** The kinds of things that readers search for, in the order in which they are offered. */
export const SEARCH_KINDS = ["LADDER", "ROLE", "PRACTICE", "OFFICE", "POST"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What finds can be narrowed by, in the order in which it is offered. */
export const SEARCH_FILTERS = [
  "kind",
  "roleFamily",
  "function",
  "language",
  "industry",
  "region",
  "size",
] as const;
export type SearchFilterName = (typeof SEARCH_FILTERS)[number];
