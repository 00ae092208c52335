import type { FigureBound, Quantile, StatisticTable } from "@rungs/shared/vocabulary/statistics";
import { FIGURE_BOUNDS, QUANTILES, STATISTIC_TABLES } from "@rungs/shared/vocabulary/statistics";
import { Field, Float, Int, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

/** The tables, as GraphQL names them. */
export const statisticTableEnum = registerEnum(STATISTIC_TABLES, {
  name: "StatisticTableId",
  description: "The tables that may be published; nobody can ask for a cut of their own.",
});

const boundEnum = registerEnum(FIGURE_BOUNDS, {
  name: "FigureBound",
  description: "Whether a number is what it says or an end of the scale.",
  values: {
    ABOUT: "Rounded to the nearest step.",
    AT_MOST: "So much or less.",
    AT_LEAST: "So much or more.",
  },
});

const quantileEnum = registerEnum(QUANTILES, {
  name: "Quantile",
  description: "Which part of the organizations lies below a number: a tenth, a quarter, half and so on.",
});

@ObjectType({ description: "How many organizations stand behind a figure: a band, never the number." })
export class StatisticBase {
  @Field(() => Int, { description: "So many at least." })
  from!: number;

  @Field(() => Int, { nullable: true, description: "So many at most; null where the band is open." })
  to!: number | null;
}

@ObjectType({
  description:
    "Which part of a group has a value; where an organization may have several, they add up to more.",
})
export class StatisticShare {
  @Field(() => String, { description: "The value, such as a reporting line." })
  value!: string;

  @Field(() => Int, { description: "Rounded percent of the group's organizations." })
  percent!: number;

  @Field(() => boundEnum, { description: "Whether it is that or an end of the scale." })
  bound!: FigureBound;
}

@ObjectType({
  description: "A number in the distribution of a group: the mean of several around that place.",
})
export class StatisticQuantile {
  @Field(() => quantileEnum, { description: "The place." })
  quantile!: Quantile;

  @Field(() => Float, { description: "The rounded number." })
  value!: number;

  @Field(() => boundEnum, { description: "Whether it is that or an end of the scale." })
  bound!: FigureBound;
}

@ObjectType({ description: "What is shown of one group." })
export class StatisticFigures {
  @Field(() => String, { description: "The quarter these figures were made in, such as 2026-Q4." })
  quarter!: string;

  @Field(() => Int, { description: "The version of the rules they were made under." })
  policyVersion!: number;

  @Field(() => StatisticBase, { description: "How many organizations stand behind them." })
  base!: StatisticBase;

  @Field(() => [StatisticShare], { nullable: true, description: "The shares, where the table tells shares." })
  shares!: StatisticShare[] | null;

  @Field(() => [StatisticQuantile], {
    nullable: true,
    description: "The quantiles that so many organizations allow, where the table tells numbers.",
  })
  quantiles!: StatisticQuantile[] | null;
}

@ObjectType({ description: "One declared group of a table." })
export class StatisticGroup {
  @Field(() => String, { description: "ALL, or the value that the organizations of the group share." })
  group!: string;

  @Field(() => StatisticFigures, {
    nullable: true,
    description: "Its figures; null where they are withheld and where there is nobody, without a difference.",
  })
  figures!: StatisticFigures | null;
}

@ObjectType({ description: "A table with every group it declares." })
export class StatisticTableDocument {
  @Field(() => statisticTableEnum, { description: "Which table it is." })
  table!: StatisticTable;

  @Field(() => [StatisticGroup], { description: "Everyone first, then each declared group." })
  groups!: StatisticGroup[];
}

@ObjectType({ description: "The statistics of a quarter, the same for every reader." })
export class StatisticsRelease {
  @Field(() => String, { description: "The quarter, such as 2026-Q4." })
  quarter!: string;

  @Field(() => [StatisticTableDocument], { description: "The tables." })
  tables!: StatisticTableDocument[];
}
