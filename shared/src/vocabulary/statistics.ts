/** The tables that may be published, and no others: nobody can ask for a cut of their own. */
export const STATISTIC_TABLES = ["REPORTING_LINE_BY_SIZE", "LEVELS_BY_ROLE_FAMILY"] as const;
export type StatisticTable = (typeof STATISTIC_TABLES)[number];

/** The group of a table that holds everyone in it. */
export const EVERYONE = "ALL";

/** Where in a distribution a number stands. The smallest and the largest are somebody's own and never shown. */
export const QUANTILES = ["P10", "P25", "MEDIAN", "P75", "P90"] as const;
export type Quantile = (typeof QUANTILES)[number];

/** Whether a number is what it says or an end of the scale, beyond which nothing is told. */
export const FIGURE_BOUNDS = ["ABOUT", "AT_MOST", "AT_LEAST"] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];
