import type { EntityManager } from "typeorm";

/** The confirmed bytes of something, on their way to the commons. */
export interface Snapshot {
  id: string;
  /** They are stored as they are. */
  document: string;
  sha256: string;
}

/** Where the commons keeps the documents of one kind, and what its lists and filters need of them. */
export interface Shelf {
  /** Puts a snapshot there and counts it; false, and nothing, where it stands there already. */
  add(manager: EntityManager, snapshot: Snapshot): Promise<boolean>;
  /** Takes a snapshot out of the lists because a newer one replaces it; it stays readable. */
  replace(manager: EntityManager, id: string, newer: string): Promise<void>;
  /** Takes a snapshot off; one that does not stand there changes nothing. */
  remove(manager: EntityManager, id: string): Promise<void>;
}
