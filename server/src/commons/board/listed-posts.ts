import type { PublishedPostFilterValues } from "@rungs/shared/inputs/published-post-filter";
import type { DataSource, SelectQueryBuilder } from "typeorm";

import { listed } from "../listed.ts";
import { PublishedPostEntity } from "./published-post.entity.ts";

/** The listed posts that pass the filter; one that names no ranks is meant for every rank. */
export function listedPosts(
  commons: DataSource,
  filter: PublishedPostFilterValues,
): SelectQueryBuilder<PublishedPostEntity> {
  const posts = listed(commons, PublishedPostEntity, filter);
  const { purpose, topic, format, language, rank, startingUp } = filter;
  if (purpose) posts.andWhere("one.purpose = :purpose", { purpose });
  if (topic) posts.andWhere("one.topics @> ARRAY[:topic]::text[]", { topic });
  if (format) posts.andWhere("one.format = :format", { format });
  if (language) posts.andWhere(":language = ANY (one.languages)", { language });
  if (rank) {
    posts.andWhere("(one.lowestRank IS NULL OR :rank BETWEEN one.lowestRank AND one.highestRank)", { rank });
  }
  if (filter.function) posts.andWhere(":about = ANY (one.functions)", { about: filter.function });
  if (startingUp) posts.andWhere("one.startingUp");
  return posts;
}
