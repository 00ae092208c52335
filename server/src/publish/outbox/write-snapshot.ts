import { type PublishedLadder, publishedLadder } from "@rungs/shared/published-ladder";
import type { DataSource, EntityManager } from "typeorm";

import { PublishedLadderEntity } from "#server/commons/ladders/published-ladder.entity.ts";
import { searchText } from "#server/commons/ladders/search-text.ts";

export interface Snapshot {
  id: string;
  /** The confirmed bytes; they are stored as they are. */
  document: string;
  sha256: string;
  /** The earlier snapshot of the same ladder, which leaves the lists but stays readable. */
  replaces: string | null;
}

/** An index entry has an upper limit of its own; what stands further back is read but not found. */
const SEARCHED_CHARACTERS = 150_000;

/** Puts a snapshot on the shelf, once: doing it again changes nothing. */
export async function addSnapshot(publisher: DataSource, snapshot: Snapshot): Promise<void> {
  const ladder = publishedLadder.parse(JSON.parse(snapshot.document));
  await publisher.transaction(async (manager) => {
    await waitForTheShelf(manager);
    const added = await insertSnapshot(manager, snapshot, ladder);
    if (!added) return;
    await countIn(manager, snapshot.id);
    if (snapshot.replaces) {
      await countOut(manager, snapshot.replaces);
      await manager.update(PublishedLadderEntity, { id: snapshot.replaces }, { replacedBy: snapshot.id });
    }
  });
}

/** Takes a snapshot off the shelf; doing it again, or before it ever stood there, changes nothing. */
export async function removeSnapshot(publisher: DataSource, id: string): Promise<void> {
  await publisher.transaction(async (manager) => {
    await waitForTheShelf(manager);
    await countOut(manager, id);
    await manager.delete(PublishedLadderEntity, { id });
  });
}

/** One at a time: two that count into the same filters in another order would wait for each other for ever. */
async function waitForTheShelf(manager: EntityManager): Promise<void> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtext('rungs:shelf'))");
}

async function insertSnapshot(
  manager: EntityManager,
  snapshot: Snapshot,
  ladder: PublishedLadder,
): Promise<boolean> {
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO published_ladder (
       id, document, sha256, title, level_titles, language, strategy, role_family, quarter, level_count,
       dimension_count, ranks, new_to_open_source, industry, region, size, office_age, team_size, reporting_line,
       search
     ) VALUES (
       $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
       to_tsvector('english', $20)
     )
     ON CONFLICT (id) DO NOTHING
     RETURNING id`,
    [
      snapshot.id,
      snapshot.document,
      snapshot.sha256,
      JSON.stringify(ladder.title),
      JSON.stringify(ladder.levels.map(({ titles }) => titles[0])),
      ladder.language,
      ladder.strategy,
      ladder.roleFamily,
      ladder.quarter,
      ladder.levels.length,
      ladder.dimensions.length,
      ladder.levels.map(({ rank }) => rank),
      ladder.levels.some(({ newToOpenSource }) => newToOpenSource === true),
      ladder.face.industry,
      ladder.face.region,
      ladder.face.size,
      ladder.face.officeAge,
      ladder.face.teamSize,
      ladder.face.reportingLine,
      searchText(textsOf(ladder).slice(0, SEARCHED_CHARACTERS)),
    ],
  );
  return inserted.length === 1;
}

/** Each value that a listed snapshot has of each filter. */
const FACETS_OF_SNAPSHOT = `
  SELECT facet, value
  FROM published_ladder, LATERAL (VALUES
    ('roleFamily', role_family), ('strategy', strategy), ('language', language),
    ('industry', industry), ('region', region), ('size', size)
  ) AS one (facet, value)
  WHERE id = $1 AND replaced_by IS NULL AND value IS NOT NULL`;

/** Counts a listed snapshot into the filters, so that readers never count. */
async function countIn(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `INSERT INTO facet_count (facet, value, ladders) SELECT facet, value, 1 FROM (${FACETS_OF_SNAPSHOT}) AS own
     ON CONFLICT (facet, value) DO UPDATE SET ladders = facet_count.ladders + 1`,
    [id],
  );
}

/** Counts a snapshot out of the filters while it is still listed; one that is not changes nothing. */
async function countOut(manager: EntityManager, id: string): Promise<void> {
  await manager.query(
    `UPDATE facet_count SET ladders = ladders - 1 FROM (${FACETS_OF_SNAPSHOT}) AS own
     WHERE facet_count.facet = own.facet AND facet_count.value = own.value`,
    [id],
  );
}

function textsOf(ladder: PublishedLadder): string {
  const texts = [
    ladder.title,
    ladder.mission,
    ...ladder.overview,
    ...ladder.levels.flatMap(({ titles, summary }) => [...titles, summary]),
    ...ladder.dimensions.flatMap(({ name, description }) => [name, description]),
    ...ladder.expectations.map(({ text }) => text),
    ...ladder.conditions,
  ];
  return texts.flatMap((text) => (text ?? []).map(({ value }) => value)).join("\n");
}
