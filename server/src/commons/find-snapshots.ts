import { type DataSource, type EntityTarget, In } from "typeorm";
import { z } from "zod";

import type { SnapshotEntity } from "./snapshot.entity.ts";

/** Some snapshots without their documents, listed or replaced, in the order of the ids; an id that is none is left out. */
export async function findSnapshots<Row extends SnapshotEntity>(
  commons: DataSource,
  kind: EntityTarget<Row>,
  ids: readonly string[],
): Promise<Row[]> {
  const wanted = ids.filter(isId);
  if (!wanted.length) return [];
  const rows = await commons
    .createQueryBuilder(kind, "one")
    .where({ id: In(wanted) })
    .getMany();
  return wanted.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** The finished documents in the order of the ids; an id that is none is left out. */
export async function findDocuments<Document>(
  commons: DataSource,
  kind: EntityTarget<SnapshotEntity>,
  schema: z.ZodType<Document>,
  ids: readonly string[],
): Promise<Document[]> {
  const wanted = ids.filter(isId);
  if (!wanted.length) return [];
  const rows = await commons
    .createQueryBuilder(kind, "one")
    .select(["one.id", "one.document"])
    .where({ id: In(wanted) })
    .getMany();
  return wanted.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [schema.parse(JSON.parse(row.document))] : [];
  });
}

const isId = (id: string) => z.uuid().safeParse(id).success;
