import type { PublishedPracticeFilterValues } from "@rungs/shared/inputs/published-practice-filter";
import type { DataSource, SelectQueryBuilder } from "typeorm";

import { listed } from "../listed.ts";
import { PublishedPracticeEntity } from "./published-practice.entity.ts";

/** The listed practices that pass the filter. */
export function listedPractices(
  commons: DataSource,
  filter: PublishedPracticeFilterValues,
): SelectQueryBuilder<PublishedPracticeEntity> {
  const practices = listed(commons, PublishedPracticeEntity, filter);
  const { kind, maturity } = filter;
  if (kind) practices.andWhere("one.kind = :kind", { kind });
  if (maturity) practices.andWhere("one.maturity = :maturity", { maturity });
  if (filter.function) practices.andWhere(":served = ANY (one.functions)", { served: filter.function });
  return practices;
}
