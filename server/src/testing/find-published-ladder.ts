import { type PublishedLadder, publishedLadder } from "@rungs/shared/published-ladder";
import type { DataSource } from "typeorm";

import { PublishedLadderEntity } from "#server/commons/ladders/published-ladder.entity.ts";
import { findDocuments } from "#server/commons/find-snapshots.ts";

/** A published ladder as a reader gets it, or null where the commons has none of that id. */
export async function findPublishedLadder(commons: DataSource, id: string): Promise<PublishedLadder | null> {
  const [document] = await findDocuments(commons, PublishedLadderEntity, publishedLadder, [id]);
  return document ?? null;
}
