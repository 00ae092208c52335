import { type CountBand, countBand } from "@rungs/shared/vocabulary/count-band";
import type { SelectQueryBuilder } from "typeorm";
import { z } from "zod";

import { type Connection, toConnection } from "#server/platform/graphql/connection.ts";
import { decodeCursor } from "#server/platform/graphql/cursor.ts";
import type { PageArguments } from "#server/platform/graphql/page-arguments.type.ts";

import type { SnapshotEntity } from "./snapshot.entity.ts";

/** The counted part of a list: beyond it, "more than 99" is all that is said. */
const COUNTED = 100;

/**
 * One page of a list (`listed`) in the order of the random ids, and how many pass in all, in a band. Two statements,
 * however long the list is. A cursor that is none throws a `UserInputError`.
 */
export async function readPage<Row extends SnapshotEntity, Node>(
  rows: SelectQueryBuilder<Row>,
  { first, after }: PageArguments,
  toNode: (row: Row) => Node,
): Promise<Connection<Node> & { countBand: CountBand }> {
  const start = decodeCursor(z.uuid(), after);
  const page = rows
    .clone()
    .orderBy("one.id", "ASC")
    .limit(first + 1);
  if (start) page.andWhere("one.id > :start", { start });
  const [found, count] = await Promise.all([page.getMany(), countUpTo(rows, COUNTED)]);
  const { edges, pageInfo } = toConnection(found, first, { key: ({ id }) => id, node: toNode });
  return { edges, pageInfo, countBand: countBand(count) };
}

async function countUpTo(rows: SelectQueryBuilder<SnapshotEntity>, most: number): Promise<number> {
  const some = rows.clone().select("one.id", "id").limit(most);
  const row = await rows.connection
    .createQueryBuilder()
    .select("count(*)", "count")
    .from(`(${some.getQuery()})`, "some")
    .setParameters(some.getParameters())
    .getRawOne<{ count: string }>();
  return Number(row?.count ?? 0);
}
