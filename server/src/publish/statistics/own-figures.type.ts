import type { StatisticTable } from "@rungs/shared/vocabulary/statistics";
import { Field, Float, ObjectType } from "type-graphql";

import { statisticTableEnum } from "#server/commons/statistics/statistics.type.ts";

@ObjectType({
  description: "What your organisation has itself where a statistic tells of a group it stands in.",
})
export class OwnFigure {
  @Field(() => statisticTableEnum, { description: "Which table." })
  table!: StatisticTable;

  @Field(() => String, { description: "ALL, or the group." })
  group!: string;

  @Field(() => [String], {
    description: "What it has of the values that the table tells; empty for numbers.",
  })
  values!: string[];

  @Field(() => Float, { nullable: true, description: "Its number, where the table tells numbers." })
  number!: number | null;
}

@ObjectType({
  description: "Where your organisation stands in the statistics; shown to its own members only.",
})
export class OwnFigures {
  @Field(() => Boolean, { description: "Whether its profile is complete: only then is it counted." })
  hasCompleteProfile!: boolean;

  @Field(() => [OwnFigure], { description: "Its own values, by table and group." })
  figures!: OwnFigure[];
}
