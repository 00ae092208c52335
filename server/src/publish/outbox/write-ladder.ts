import { publishedLadder } from "@rungs/shared/published-ladder";
import type { EntityManager } from "typeorm";

import { PublishedLadderEntity } from "#server/commons/ladders/published-ladder.entity.ts";

import { removeClauses, writeClauses } from "./write-clauses.ts";
import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import type { Shelf } from "./shelf.ts";

/** Ladders, with their filters counted, and their lines that credit work outside the company. */
export const LADDER_SHELF: Shelf = {
  async add(manager, { id, document, sha256, line = id }) {
    const ladder = publishedLadder.parse(JSON.parse(document));
    const { levels, dimensions, strategy, roleFamily } = ladder;
    const added = await insertSnapshot(manager, PublishedLadderEntity, {
      ...snapshotColumns({ id, document, sha256 }, ladder),
      line,
      levelTitles: levels.flatMap(({ titles }) => titles.slice(0, 1)),
      strategy,
      roleFamily,
      levelCount: levels.length,
      dimensionCount: dimensions.length,
      ranks: levels.map(({ rank }) => rank),
      newToOpenSource: levels.some(({ newToOpenSource }) => newToOpenSource === true),
    });
    if (added) await countIn(manager, id);
    return added;
  },
  async replace(manager, id, newer) {
    await countOut(manager, id);
    await removeClauses(manager, id);
    await manager.update(PublishedLadderEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await countOut(manager, id);
    await removeClauses(manager, id);
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
    writeLines: (manager, id, document) =>
      writeClauses(manager, id, publishedLadder.parse(JSON.parse(document))),
  },
};

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
