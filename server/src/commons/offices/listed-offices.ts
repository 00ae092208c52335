import type { PublishedOfficeFilterValues } from "@rungs/shared/inputs/published-office-filter";
import { OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import type { DataSource, SelectQueryBuilder } from "typeorm";

import { listed } from "../listed.ts";
import { PublishedOfficeEntity } from "./published-office.entity.ts";

/** The listed offices that pass the filter. */
export function listedOffices(
  commons: DataSource,
  filter: PublishedOfficeFilterValues,
): SelectQueryBuilder<PublishedOfficeEntity> {
  const offices = listed(commons, PublishedOfficeEntity, filter);
  const { strategy, charterScope } = filter;
  if (strategy) offices.andWhere("one.strategy = :strategy", { strategy });
  if (charterScope) offices.andWhere(":charterScope = ANY (one.charterScopes)", { charterScope });
  if (filter.function || filter.placement) {
    const functions = filter.function ? [filter.function] : OFFICE_FUNCTIONS;
    const placements = filter.placement ? [filter.placement] : PLACEMENTS;
    const placed = functions.flatMap((one) => placements.map((placement) => `${one}:${placement}`));
    offices.andWhere("one.placed && :placed::text[]", { placed });
  }
  return offices;
}
