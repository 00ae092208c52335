import mobility from "./zh-Hans/mobility.json" with { type: "json" };
import offices from "./zh-Hans/offices.json" with { type: "json" };
import promise from "./zh-Hans/promise.json" with { type: "json" };
import statistics from "./zh-Hans/statistics.json" with { type: "json" };
import titles from "./zh-Hans/titles.json" with { type: "json" };
import { zhHansWorking } from "./zh-hans-working.ts";

/** Every text of the pages in Simplified Chinese, by namespace. */
export const zhHans = { ...zhHansWorking, mobility, offices, promise, statistics, titles };
