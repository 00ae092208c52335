import type { DraftKind } from "@rungs/shared/draft";
import { SEARCH_KINDS } from "@rungs/shared/vocabulary/search";
import type { DataSource, EntityManager } from "typeorm";

import type { Shelf, Snapshot } from "./shelf.ts";
import { COMMENT_SHELF } from "./write-comment.ts";
import { LADDER_SHELF } from "./write-ladder.ts";
import { OFFICE_SHELF } from "./write-office.ts";
import { POST_SHELF } from "./write-post.ts";
import { PRACTICE_SHELF } from "./write-practice.ts";
import { ROLE_SHELF } from "./write-role.ts";
import { removeSearchEntry, SEARCH_FORM, writeSearchEntry } from "./write-search-entry.ts";

const SHELVES = new Map<DraftKind, Shelf>([
  ["LADDER", LADDER_SHELF],
  ["OFFICE", OFFICE_SHELF],
  ["PRACTICE", PRACTICE_SHELF],
  ["COMMENT", COMMENT_SHELF],
  ["ROLE", ROLE_SHELF],
  ["POST", POST_SHELF],
]);

/** A snapshot on its way to the shelf of its kind. */
export interface NewSnapshot extends Snapshot {
  /** The earlier snapshot of the same thing, which leaves the lists but stays readable. */
  replaces: string | null;
}

/**
 * Puts a snapshot on the shelf of its kind, once: doing it again changes nothing. What it replaces leaves
 * the lists, and is found no longer.
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
    if (!added) return;
    await letBeFound(manager, kind, snapshot.id, snapshot.document);
    if (!replaces) return;
    await shelf.replace(manager, replaces, snapshot.id);
    await removeSearchEntry(manager, replaces);
  });
}

/** Where a snapshot is to stand in its list, or stands already; null for a kind that has no order. */
export async function chooseSortKey(
  publisher: DataSource,
  kind: DraftKind,
  snapshot: Pick<NewSnapshot, "id" | "document" | "replaces">,
): Promise<number | null> {
  return (await shelfOf(kind).chooseSortKey?.(publisher.manager, snapshot)) ?? null;
}

/** Takes a snapshot off the shelf; doing it again, or before it ever stood there, changes nothing. */
export async function removeSnapshot(publisher: DataSource, kind: DraftKind, id: string): Promise<void> {
  await publisher.transaction(async (manager) => {
    await waitForTheShelf(manager);
    await shelfOf(kind).remove(manager, id);
    await removeSearchEntry(manager, id);
  });
}

/** How many entries are written in one transaction: whoever publishes meanwhile waits no longer than that. */
const AT_ONCE = 50;

/**
 * Lets everything be found that is listed: what was published before there was search, or with an entry of an older
 * form. Answers how many entries were written; doing it again writes none.
 */
export async function refreshSearchEntries(publisher: DataSource, signal?: AbortSignal): Promise<number> {
  let written = 0;
  for (const [kind, { search }] of SHELVES) {
    for (let last = AT_ONCE; search && last === AT_ONCE && !signal?.aborted; written += last) {
      last = await publisher.transaction(async (manager) => {
        await waitForTheShelf(manager);
        const stale = await manager.query<{ id: string; document: string }[]>(
          `SELECT id, document FROM ${search.table} AS shelf
           WHERE replaced_by IS NULL
             AND NOT EXISTS (SELECT FROM search_entry AS entry WHERE entry.id = shelf.id AND entry.form = $1)
           ORDER BY id LIMIT $2`,
          [SEARCH_FORM, AT_ONCE],
        );
        for (const { id, document } of stale) await letBeFound(manager, kind, id, document);
        return stale.length;
      });
    }
  }
  return written;
}

async function letBeFound(
  manager: EntityManager,
  kind: DraftKind,
  id: string,
  document: string,
): Promise<void> {
  const { search } = shelfOf(kind);
  const searchKind = SEARCH_KINDS.find((one) => one === kind);
  if (search && searchKind) await writeSearchEntry(manager, searchKind, id, search.textsOf(document));
  await search?.writeLines?.(manager, id, document);
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
