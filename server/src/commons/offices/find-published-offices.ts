import type { PublishedOfficeFilterValues } from "@rungs/shared/inputs/published-office-filter";
import { type PublishedOffice, publishedOffice } from "@rungs/shared/published-office";
import { valuesUnder } from "@rungs/shared/vocabulary/face-tree";
import { OFFICE_FUNCTIONS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { type DataSource, In, type SelectQueryBuilder } from "typeorm";

import { PublishedOfficeEntity } from "./published-office.entity.ts";

/** The counted part of a list: beyond it, "more than 99" is all that is said. */
const COUNTED = 100;

/** Listed offices after one of them, in the order of their random ids; one more than asked shows that more follow. */
export async function findPublishedOffices(
  commons: DataSource,
  filter: PublishedOfficeFilterValues,
  { after, limit }: { after: string | null; limit: number },
): Promise<PublishedOfficeEntity[]> {
  const offices = filtered(commons, filter).orderBy("office.id", "ASC").limit(limit);
  if (after) offices.andWhere("office.id > :after", { after });
  return offices.getMany();
}

/** How many listed offices pass the filter, counted up to 100. */
export async function countPublishedOffices(
  commons: DataSource,
  filter: PublishedOfficeFilterValues,
): Promise<number> {
  const some = filtered(commons, filter).select("office.id", "id").limit(COUNTED);
  const row = await commons
    .createQueryBuilder()
    .select("count(*)", "count")
    .from(`(${some.getQuery()})`, "some")
    .setParameters(some.getParameters())
    .getRawOne<{ count: string }>();
  return Number(row?.count ?? 0);
}

/** What lists show of some offices, listed or replaced; unknown ids are left out, the order is that of the ids. */
export async function findOfficeCards(
  commons: DataSource,
  ids: readonly string[],
): Promise<PublishedOfficeEntity[]> {
  const cards = await commons.manager.findBy(PublishedOfficeEntity, { id: In([...ids]) });
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** The finished documents in the order of the ids; unknown ids are left out. */
export async function findOfficeDocuments(
  commons: DataSource,
  ids: readonly string[],
): Promise<PublishedOffice[]> {
  const rows = await commons.manager.find(PublishedOfficeEntity, {
    select: { id: true, document: true },
    where: { id: In([...ids]) },
  });
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [publishedOffice.parse(JSON.parse(row.document))] : [];
  });
}

function filtered(
  commons: DataSource,
  filter: PublishedOfficeFilterValues,
): SelectQueryBuilder<PublishedOfficeEntity> {
  const offices = commons
    .createQueryBuilder(PublishedOfficeEntity, "office")
    .where("office.replacedBy IS NULL");
  for (const attribute of ["industry", "region", "size"] as const) {
    const group = filter[attribute];
    // A face that shows a value of the group belongs to the group.
    if (group) {
      const nodes = [group, ...valuesUnder(attribute, group)];
      offices.andWhere(`office.${attribute} IN (:...${attribute})`, { [attribute]: nodes });
    }
  }
  const { strategy, charterScope } = filter;
  if (strategy) offices.andWhere("office.strategy = :strategy", { strategy });
  if (charterScope) offices.andWhere(":charterScope = ANY (office.charterScopes)", { charterScope });
  if (filter.function || filter.placement) {
    const functions = filter.function ? [filter.function] : OFFICE_FUNCTIONS;
    const placements = filter.placement ? [filter.placement] : PLACEMENTS;
    const placed = functions.flatMap((one) => placements.map((placement) => `${one}:${placement}`));
    offices.andWhere("office.placed && :placed::text[]", { placed });
  }
  return offices;
}
