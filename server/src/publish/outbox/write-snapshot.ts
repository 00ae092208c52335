import type { DraftKind } from "@rungs/shared/draft";
import type { DataSource, EntityManager } from "typeorm";

import type { Shelf, Snapshot } from "./shelf.ts";
import { LADDER_SHELF } from "./write-ladder.ts";
import { OFFICE_SHELF } from "./write-office.ts";

const SHELVES = new Map<DraftKind, Shelf>([
  ["LADDER", LADDER_SHELF],
  ["OFFICE", OFFICE_SHELF],
]);

/** A snapshot on its way to the shelf of its kind. */
export interface NewSnapshot extends Snapshot {
  /** The earlier snapshot of the same thing, which leaves the lists but stays readable. */
  replaces: string | null;
}

/**
 * Puts a snapshot on the shelf of its kind, once: doing it again changes nothing. What it replaces leaves
 * the lists.
 */
export async function addSnapshot(
  publisher: DataSource,
  kind: DraftKind,
  { replaces, ...snapshot }: NewSnapshot,
): Promise<void> {
  await publisher.transaction(async (manager) => {
    await waitForTheShelf(manager);
    const shelf = shelfOf(kind);
    const added = await shelf.add(manager, snapshot);
    if (added && replaces) await shelf.replace(manager, replaces, snapshot.id);
  });
}

/** Takes a snapshot off the shelf; doing it again, or before it ever stood there, changes nothing. */
export async function removeSnapshot(publisher: DataSource, kind: DraftKind, id: string): Promise<void> {
  await publisher.transaction(async (manager) => {
    await waitForTheShelf(manager);
    await shelfOf(kind).remove(manager, id);
  });
}

/** One at a time: two that count into the same filters in another order would wait for each other for ever. */
async function waitForTheShelf(manager: EntityManager): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:shelf'))");
}

function shelfOf(kind: DraftKind): Shelf {
  const shelf = SHELVES.get(kind);
  if (!shelf) throw new Error(`The commons has no shelf for the kind ${kind}.`);
  return shelf;
}
