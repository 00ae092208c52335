import type { EntityManager } from "typeorm";

import type { SearchTexts } from "./write-search-entry.ts";

/** The confirmed bytes of something, on their way to the commons. */
export interface Snapshot {
  id: string;
  /** They are stored as they are. */
  document: string;
  sha256: string;
  /** The first snapshot of the same thing, where it is not this one. */
  line?: string;
  /** Where it stands in its list, for a shelf with an order. */
  sortKey?: number;
}

/** How the documents of a shelf are found; what the door puts there it lets be found, and no longer than it is listed. */
export interface SearchedShelf {
  /** The table that keeps them, with `id`, `document` and `replaced_by`. */
  table: string;
  /** What search knows of a document: a pure function of its bytes. */
  textsOf(document: string): SearchTexts;
  /** Lets single lines of a listed document be found as well; one whose lines are written gets them anew. */
  writeLines?(manager: EntityManager, id: string, document: string): Promise<void>;
}

/** Where the commons keeps the documents of one kind, and what its lists and filters need of them. */
export interface Shelf {
  /** Puts a snapshot there and counts it; false, and nothing, where it stands there already. */
  add(manager: EntityManager, snapshot: Snapshot): Promise<boolean>;
  /** Only of a shelf with an order: where something new is to stand, or where it stands already. */
  chooseSortKey?(
    manager: EntityManager,
    snapshot: Pick<Snapshot, "id" | "document"> & { replaces: string | null },
  ): Promise<number>;
  /** Takes a snapshot out of the lists because a newer one replaces it; it stays readable. */
  replace(manager: EntityManager, id: string, newer: string): Promise<void>;
  /** Takes a snapshot off; one that does not stand there changes nothing. */
  remove(manager: EntityManager, id: string): Promise<void>;
  /** How its documents are found; null for a kind that nobody looks for by itself. */
  search: SearchedShelf | null;
}
