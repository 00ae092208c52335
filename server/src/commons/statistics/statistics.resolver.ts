import { RELEASE_POLICY } from "@rungs/shared/release-policy";
import { Arg, Authorized, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";

import { Public } from "#server/platform/graphql/public.ts";

import { findStatistics } from "./find-statistics.ts";
import { ReleasePolicy } from "./release-policy.type.ts";
import { StatisticsRelease } from "./statistics.type.ts";
import { toStatisticTable } from "./to-statistic-table.ts";

@Resolver()
export class StatisticsResolver {
  private readonly commons: DataSource;

  constructor(commons: DataSource) {
    this.commons = commons;
  }

  @Authorized()
  @Query(() => StatisticsRelease, {
    nullable: true,
    description: "The newest statistics, or those of a quarter; null where none were released.",
  })
  async statistics(
    @Arg("quarter", () => String, { nullable: true, description: "A quarter such as 2026-Q4." })
    quarter: string | null = null,
  ): Promise<StatisticsRelease | null> {
    const [first, ...rest] = await findStatistics(this.commons, quarter);
    if (!first) return null;
    return { quarter: first.quarter, tables: [first, ...rest].map(toStatisticTable) };
  }

  @Public()
  @Query(() => ReleasePolicy, { description: "The rules that every statistic is made under." })
  releasePolicy(): ReleasePolicy {
    const {
      version,
      dataAgeDays,
      thresholds,
      shares,
      levels,
      ranks,
      centralValues,
      comparedQuarters,
      feasibleValues,
      pay,
    } = RELEASE_POLICY;
    return {
      version,
      dataAgeDays,
      minimumDifference: thresholds.difference,
      minimumForCentre: thresholds.centre,
      minimumForQuarters: thresholds.quarters,
      minimumForTenths: thresholds.tenths,
      shareSteps: shares.steps.map(({ from, percent }) => ({ from, percent })),
      smallestShare: shares.atMost,
      largestShare: shares.atLeast,
      levelStep: levels.step,
      fewestLevels: levels.atMost,
      mostLevels: levels.atLeast,
      rankStep: ranks.step,
      lowestRank: ranks.atMost,
      highestRank: ranks.atLeast,
      centralValues: centralValues.usual,
      fewestCentralValues: centralValues.atLeast,
      comparedQuarters,
      feasibleValues,
      payStatistics: pay.enabled,
    };
  }
}
