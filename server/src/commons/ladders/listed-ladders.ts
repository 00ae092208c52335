import type { PublishedLadderFilterValues } from "@rungs/shared/inputs/published-ladder-filter";
import type { DataSource, SelectQueryBuilder } from "typeorm";

import { listed } from "../listed.ts";
import { toTsquery } from "../search-words.ts";
import { PublishedLadderEntity } from "./published-ladder.entity.ts";

/** The listed ladders that pass the filter. */
export function listedLadders(
  commons: DataSource,
  filter: PublishedLadderFilterValues,
): SelectQueryBuilder<PublishedLadderEntity> {
  const ladders = listed(commons, PublishedLadderEntity, filter);
  for (const column of ["roleFamily", "strategy", "language"] as const) {
    const value = filter[column];
    if (value) ladders.andWhere(`one.${column} = :${column}`, { [column]: value });
  }
  const { text, minLevels, maxLevels, rank, newToOpenSource } = filter;
  if (text) {
    const found = "SELECT id FROM search_entry WHERE words @@ to_tsquery('english', :text)";
    ladders.andWhere(`one.id IN (${found})`, { text: toTsquery(text) });
  }
  if (minLevels) ladders.andWhere("one.levelCount >= :minLevels", { minLevels });
  if (maxLevels) ladders.andWhere("one.levelCount <= :maxLevels", { maxLevels });
  if (rank) ladders.andWhere(":rank = ANY (one.ranks)", { rank });
  if (newToOpenSource) ladders.andWhere("one.newToOpenSource");
  return ladders;
}
