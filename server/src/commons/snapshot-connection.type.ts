import type { CountBand } from "@rungs/shared/vocabulary/count-band";
import { Field, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";
import { countBandEnum } from "#server/platform/graphql/vocabulary-enums.ts";

/** What every list of snapshots says beside its edges. */
@ObjectType()
export abstract class SnapshotConnection {
  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;

  @Field(() => countBandEnum, { description: "How many pass the filter." })
  countBand!: CountBand;
}
