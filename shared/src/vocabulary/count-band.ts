/** The steps in which a count is told: an exact count lets a watcher see one publication come or go. */
export const COUNT_BANDS = [
  "NONE",
  "BELOW_5",
  "FROM_5_TO_9",
  "FROM_10_TO_24",
  "FROM_25_TO_49",
  "FROM_50_TO_99",
  "ABOVE_99",
] as const;
export type CountBand = (typeof COUNT_BANDS)[number];

/** The band a count falls in. */
export function countBand(count: number): CountBand {
  if (count <= 0) return "NONE";
  if (count < 5) return "BELOW_5";
  if (count < 10) return "FROM_5_TO_9";
  if (count < 25) return "FROM_10_TO_24";
  if (count < 50) return "FROM_25_TO_49";
  if (count < 100) return "FROM_50_TO_99";
  return "ABOVE_99";
}
