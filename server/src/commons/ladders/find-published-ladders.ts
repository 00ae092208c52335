import type { PublishedLadderFilterValues } from "@rungs/shared/inputs/published-ladder-filter";
import { type PublishedLadder, publishedLadder } from "@rungs/shared/published-ladder";
import { valuesUnder } from "@rungs/shared/vocabulary/face-tree";
import { type DataSource, In, type SelectQueryBuilder } from "typeorm";

import { PublishedLadderEntity } from "./published-ladder.entity.ts";
import { searchText } from "./search-text.ts";

/** The counted part of a list: beyond it, "more than 99" is all that is said. */
const COUNTED = 100;

/** Listed ladders after one of them, in the order of their random ids; one more than asked shows that more follow. */
export async function findPublishedLadders(
  commons: DataSource,
  filter: PublishedLadderFilterValues,
  { after, limit }: { after: string | null; limit: number },
): Promise<PublishedLadderEntity[]> {
  const ladders = filtered(commons, filter).orderBy("ladder.id", "ASC").limit(limit);
  if (after) ladders.andWhere("ladder.id > :after", { after });
  return ladders.getMany();
}

/** How many listed ladders pass the filter, counted up to 100. */
export async function countPublishedLadders(
  commons: DataSource,
  filter: PublishedLadderFilterValues,
): Promise<number> {
  const some = filtered(commons, filter).select("ladder.id", "id").limit(COUNTED);
  const row = await commons
    .createQueryBuilder()
    .select("count(*)", "count")
    .from(`(${some.getQuery()})`, "some")
    .setParameters(some.getParameters())
    .getRawOne<{ count: string }>();
  return Number(row?.count ?? 0);
}

/** What lists show of some ladders, listed or replaced; unknown ids are left out, the order is that of the ids. */
export async function findCards(
  commons: DataSource,
  ids: readonly string[],
): Promise<PublishedLadderEntity[]> {
  const cards = await commons.manager.findBy(PublishedLadderEntity, { id: In([...ids]) });
  return ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** The finished document, or null where the commons has none of that id. */
export async function findDocument(commons: DataSource, id: string): Promise<PublishedLadder | null> {
  const [document] = await findDocuments(commons, [id]);
  return document ?? null;
}

/** The finished documents in the order of the ids; unknown ids are left out. */
export async function findDocuments(commons: DataSource, ids: readonly string[]): Promise<PublishedLadder[]> {
  const rows = await commons.manager.find(PublishedLadderEntity, {
    select: { id: true, document: true },
    where: { id: In([...ids]) },
  });
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [publishedLadder.parse(JSON.parse(row.document))] : [];
  });
}

function filtered(
  commons: DataSource,
  filter: PublishedLadderFilterValues,
): SelectQueryBuilder<PublishedLadderEntity> {
  const ladders = commons
    .createQueryBuilder(PublishedLadderEntity, "ladder")
    .where("ladder.replacedBy IS NULL");
  for (const attribute of ["industry", "region", "size"] as const) {
    const group = filter[attribute];
    // A face that shows a value of the group belongs to the group.
    if (group) {
      const nodes = [group, ...valuesUnder(attribute, group)];
      ladders.andWhere(`ladder.${attribute} IN (:...${attribute})`, { [attribute]: nodes });
    }
  }
  const equal = ["roleFamily", "strategy", "language"] as const;
  for (const column of equal) {
    const value = filter[column];
    if (value) ladders.andWhere(`ladder.${column} = :${column}`, { [column]: value });
  }
  const { text, minLevels, maxLevels, rank, newToOpenSource } = filter;
  if (text) {
    ladders.andWhere("ladder.search @@ websearch_to_tsquery('english', :text)", { text: searchText(text) });
  }
  if (minLevels) ladders.andWhere("ladder.levelCount >= :minLevels", { minLevels });
  if (maxLevels) ladders.andWhere("ladder.levelCount <= :maxLevels", { maxLevels });
  if (rank) ladders.andWhere(":rank = ANY (ladder.ranks)", { rank });
  if (newToOpenSource) ladders.andWhere("ladder.newToOpenSource");
  return ladders;
}
