import { z } from "zod";

import { quarter } from "./published-ladder.ts";
import { FIGURE_BOUNDS, QUANTILES, STATISTIC_TABLES } from "./vocabulary/statistics.ts";

const figures = z.strictObject({
  /** The quarter these numbers were made in; they stay until enough organisations are new. */
  quarter,
  policyVersion: z.int().min(1),
  /** How many organisations stand behind them, as a band; `to` null is open. */
  base: z.strictObject({ from: z.int(), to: z.int().nullable() }),
  shares: z
    .array(z.strictObject({ value: z.string(), percent: z.int(), bound: z.enum(FIGURE_BOUNDS) }))
    .nullable(),
  quantiles: z
    .array(z.strictObject({ quantile: z.enum(QUANTILES), value: z.number(), bound: z.enum(FIGURE_BOUNDS) }))
    .nullable(),
});

/** What is shown of one group of a table. */
export type StatisticFigures = z.infer<typeof figures>;

/**
 * A table as peers read it: the finished document. Every declared group is in it, always in the same order; one that
 * is withheld and one that has nobody in it are the same null.
 */
export const publishedStatistic = z.strictObject({
  table: z.enum(STATISTIC_TABLES),
  quarter,
  groups: z.array(z.strictObject({ group: z.string(), figures: figures.nullable() })),
});
export type PublishedStatistic = z.infer<typeof publishedStatistic>;
