import type { FaceFilterValues } from "@rungs/shared/inputs/face-filter";
import { valuesUnder } from "@rungs/shared/vocabulary/face-tree";
import type { DataSource, EntityTarget, SelectQueryBuilder } from "typeorm";

import type { SnapshotEntity } from "./snapshot.entity.ts";

/**
 * The snapshots of one kind that lists show, as `one`: those that no newer one replaces and whose face passes the filter.
 * A face that shows a value of a group belongs to the group.
 */
export function listed<Row extends SnapshotEntity>(
  commons: DataSource,
  kind: EntityTarget<Row>,
  filter: FaceFilterValues,
): SelectQueryBuilder<Row> {
  const rows = commons.createQueryBuilder(kind, "one").where("one.replacedBy IS NULL");
  for (const attribute of ["industry", "region", "size"] as const) {
    const group = filter[attribute];
    if (!group) continue;
    const nodes = [group, ...valuesUnder(attribute, group)];
    rows.andWhere(`one.${attribute} IN (:...${attribute})`, { [attribute]: nodes });
  }
  return rows;
}
