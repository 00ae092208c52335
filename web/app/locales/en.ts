import mobility from "./en/mobility.json" with { type: "json" };
import offices from "./en/offices.json" with { type: "json" };
import promise from "./en/promise.json" with { type: "json" };
import statistics from "./en/statistics.json" with { type: "json" };
import titles from "./en/titles.json" with { type: "json" };
import { enWorking } from "./en-working.ts";

/** Every text of the pages in English, by namespace. */
export const en = { ...enWorking, mobility, offices, promise, statistics, titles };
