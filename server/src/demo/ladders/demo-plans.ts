import type { Rank } from "@rungs/shared/vocabulary/ladder";

import type { DemoFamily } from "../content/families.ts";
import type { LadderPlan } from "./ladder-plan.ts";

type Options = Partial<Omit<LadderPlan, "family" | "shape" | "ranks" | "dimensions">>;

const DEFAULTS = {
  managerRanks: [],
  naming: "TITLES",
  strategy: "OSPO_SPECIFIC",
  telling: false,
  language: "en",
  state: "PUBLISHED",
} as const;

function ranksFrom(first: Rank, last: Rank): Rank[] {
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) as Rank);
}

const rolePage = (family: DemoFamily, ranks: readonly Rank[], options: Options = {}): LadderPlan => ({
  ...DEFAULTS,
  ...options,
  family,
  shape: "ROLE_PAGE",
  ranks,
  dimensions: 0,
});

const levelPage = (family: DemoFamily, ranks: readonly Rank[], options: Options = {}): LadderPlan => ({
  ...DEFAULTS,
  naming: "GRADED",
  ...options,
  family,
  shape: "LEVEL_PAGE",
  ranks,
  dimensions: 0,
});

const axesPage = (family: DemoFamily, ranks: readonly Rank[], options: Options = {}): LadderPlan => ({
  ...DEFAULTS,
  naming: "SAME",
  ...options,
  family,
  shape: "AXES_PAGE",
  ranks,
  dimensions: 5,
});

const columns = (
  family: DemoFamily,
  ranks: readonly Rank[],
  dimensions: number,
  options: Options = {},
): LadderPlan => ({ ...DEFAULTS, ...options, family, shape: "LEVELS_AS_COLUMNS", ranks, dimensions });

const rows = (
  family: DemoFamily,
  ranks: readonly Rank[],
  dimensions: number,
  options: Options = {},
): LadderPlan => ({ ...DEFAULTS, ...options, family, shape: "LEVELS_AS_ROWS", ranks, dimensions });

const LENS = { strategy: "LENS_ON_STANDARD" } as const;
const STANDARD = { strategy: "STANDARD_ONLY" } as const;
const TELLING = { telling: true } as const;
const CODED = { naming: "CODED" } as const;
const CHINESE = { language: "zh-Hans" } as const;
const DRAFT = { state: "DRAFT" } as const;

/** The ladders of the demo network, one by one; the drafts come last. */
export const DEMO_PLANS: readonly LadderPlan[] = [
  rolePage("PROGRAM_MANAGER", [3, 4], TELLING),
  columns("COMMUNITY_ARCHITECT", ranksFrom(1, 8), 12, { ...CODED, ...TELLING }),
  levelPage("OSPO_ENGINEER", ranksFrom(1, 6), TELLING),
  axesPage("TECHNICAL_PROGRAM_MANAGER", ranksFrom(3, 6)),
  rows("COMPLIANCE", ranksFrom(2, 6), 5),
  columns("UPSTREAM_ENGINEER", ranksFrom(1, 7), 6, CODED),
  columns("TECHNICAL_PROGRAM_MANAGER", [1, 2, 3, 5, 6, 8], 4, { naming: "SAME", ...TELLING }),
  levelPage("DEVELOPER_RELATIONS", ranksFrom(2, 6)),
  rolePage("COMMUNITY_ARCHITECT", [3, 4, 5]),
  columns("OSPO_LEAD", ranksFrom(4, 10), 5, LENS),
  rows("SECURITY", ranksFrom(2, 5), 5, CODED),
  columns("COMMUNITY_ARCHITECT", ranksFrom(2, 7), 4, CHINESE),
  levelPage("INNERSOURCE", [3, 4, 5]),
  rolePage("LEGAL_COUNSEL", [3, 4, 5, 7], { ...LENS, ...TELLING }),
  columns("STANDARDS", ranksFrom(3, 7), 5, CODED),
  levelPage("TECHNICAL_WRITER", ranksFrom(1, 5), LENS),
  columns("OSPO_ENGINEER", ranksFrom(2, 6), 8, {
    managerRanks: [5, 6, 7],
    ...CODED,
    ...TELLING,
  }),
  axesPage("UPSTREAM_ENGINEER", ranksFrom(2, 6), LENS),
  rolePage("DEVELOPER_RELATIONS", [3, 4]),
  rows("OSPO_LEAD", [5, 7, 8, 9], 4, TELLING),
  columns("COMPLIANCE", ranksFrom(1, 8), 12, CODED),
  levelPage("COMMUNITY_ARCHITECT", ranksFrom(1, 10), TELLING),
  columns("DEVELOPER_RELATIONS", ranksFrom(2, 6), 6, { ...LENS, managerRanks: [6, 7, 8] }),
  rolePage("COMPLIANCE", [2, 3, 4]),
  rows("PROGRAM_MANAGER", ranksFrom(1, 5), 5, { ...CODED, ...TELLING }),
  levelPage("UPSTREAM_ENGINEER", ranksFrom(3, 7), STANDARD),
  columns("SECURITY", ranksFrom(1, 8), 10, CODED),
  columns("COMPLIANCE", ranksFrom(2, 6), 5, CHINESE),
  axesPage("OSPO_ENGINEER", ranksFrom(3, 6), TELLING),
  rolePage("OSPO_LEAD", [5, 7]),
  columns("INNERSOURCE", ranksFrom(2, 7), 5, { ...LENS, ...CODED }),
  rows("LEGAL_COUNSEL", ranksFrom(2, 6), 5),
  levelPage("TECHNICAL_PROGRAM_MANAGER", ranksFrom(2, 8), { ...CODED, ...TELLING }),
  columns("TECHNICAL_WRITER", ranksFrom(2, 5), 4),
  rolePage("UPSTREAM_ENGINEER", [4, 5], LENS),
  columns("COMMUNITY_ARCHITECT", [3, 5, 7], 7, { ...LENS, ...TELLING }),
  rows("DEVELOPER_RELATIONS", ranksFrom(1, 9), 7, CODED),
  levelPage("COMPLIANCE", [3, 4], STANDARD),
  columns("COMMUNITY_ARCHITECT", ranksFrom(2, 8), 8, { naming: "SAME" }),
  rolePage("STANDARDS", [4, 5, 6], TELLING),
  columns("OSPO_LEAD", ranksFrom(3, 10), 9),
  levelPage("SECURITY", ranksFrom(3, 6), LENS),
  rows("UPSTREAM_ENGINEER", ranksFrom(2, 10), 5, CODED),
  columns("LEGAL_COUNSEL", ranksFrom(3, 8), 6, { ...STANDARD, ...CODED }),
  rolePage("INNERSOURCE", [3, 5]),
  axesPage("SECURITY", ranksFrom(2, 7)),
  columns("STANDARDS", ranksFrom(4, 9), 7, LENS),
  rows("OSPO_ENGINEER", ranksFrom(1, 4), 3, TELLING),
  rolePage("TECHNICAL_WRITER", [2, 3, 4]),
  levelPage("PROGRAM_MANAGER", ranksFrom(1, 4), STANDARD),
  columns("COMMUNITY_ARCHITECT", ranksFrom(2, 6), 4, CHINESE),
  columns("COMPLIANCE", ranksFrom(3, 7), 5, CHINESE),
  columns("COMMUNITY_ARCHITECT", ranksFrom(3, 7), 4, CHINESE),
  columns("COMPLIANCE", ranksFrom(2, 5), 5, CHINESE),
  columns("COMMUNITY_ARCHITECT", ranksFrom(3, 8), 4, CHINESE),
  columns("COMPLIANCE", ranksFrom(3, 6), 5, CHINESE),
  columns("COMMUNITY_ARCHITECT", ranksFrom(2, 6), 6, { ...DRAFT, ...CODED, ...TELLING }),
  rolePage("SECURITY", [3, 4], { ...DRAFT, ...TELLING }),
  levelPage("DEVELOPER_RELATIONS", ranksFrom(3, 7), DRAFT),
];
