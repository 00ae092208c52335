import { type PublishedLadder, publishedLadder } from "@rungs/shared/published-ladder";
import type { EntityManager } from "typeorm";

import { PublishedLadderEntity } from "#server/commons/ladders/published-ladder.entity.ts";
import { searchText } from "#server/commons/ladders/search-text.ts";

import type { Shelf, Snapshot } from "./shelf.ts";

/** An index entry has an upper limit of its own; what stands further back is read but not found. */
const SEARCHED_CHARACTERS = 150_000;

/** Ladders, with their filters counted. */
export const LADDER_SHELF: Shelf = {
  async add(manager, snapshot) {
    const added = await insertSnapshot(manager, snapshot);
    if (added) await countIn(manager, snapshot.id);
    return added;
  },
  async replace(manager, id, newer) {
    await countOut(manager, id);
    await manager.update(PublishedLadderEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await countOut(manager, id);
    await manager.delete(PublishedLadderEntity, { id });
  },
  search: {
    table: "published_ladder",
    textsOf(document) {
      const ladder = publishedLadder.parse(JSON.parse(document));
      const { title, language, quarter, face, mission, levels, dimensions } = ladder;
      return {
        title,
        language,
        quarter,
        face,
        names: levels.flatMap(({ titles }) => titles),
        texts: [
          ...(mission ? [mission] : []),
          ...ladder.overview,
          ...levels.flatMap(({ summary }) => (summary ? [summary] : [])),
          ...dimensions.flatMap(({ name, description }) => (description ? [name, description] : [name])),
          ...ladder.expectations.map(({ text }) => text),
          ...ladder.conditions,
          ...(ladder.strategyRationale ? [ladder.strategyRationale] : []),
        ],
        roleFamilies: [ladder.roleFamily],
      };
    },
  },
};

async function insertSnapshot(manager: EntityManager, snapshot: Snapshot): Promise<boolean> {
  const ladder = publishedLadder.parse(JSON.parse(snapshot.document));
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
