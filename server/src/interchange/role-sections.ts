import type { Horizon } from "@rungs/shared/vocabulary/ladder";

/** What a heading of a role page announces. */
export type RoleSection =
  | { type: "navigation" }
  | { type: "overview" }
  | { type: "responsibilities"; horizon: Horizon | null }
  | { type: "levels" }
  | { type: "expectations"; kind: "REQUIRED" | "PREFERRED" }
  | { type: "conditions" };

const HORIZON_NAMES: readonly [RegExp, Horizon][] = [
  [/^(?:strategic|战略)$/i, "STRATEGIC"],
  [/^(?:operational|运营)$/i, "OPERATIONAL"],
  [/^(?:tactical|战术)$/i, "TACTICAL"],
];

const SECTION_NAMES: readonly [RegExp, RoleSection][] = [
  [/^(?:on this page|(?:table of )?contents|toc|目录)$/i, { type: "navigation" }],
  [
    /^(?:(?:role|job|position) )?(?:overview|summary|description)$|^about (?:the|this) (?:role|job|position)$|^the role$|^(?:角色|职位)?(?:概述|描述)$/i,
    { type: "overview" },
  ],
  [
    /^(?:(?:key|main|core|role|job) )?(?:responsibilities|duties)$|^what you(?:[’']| wi)ll (?:do|be doing)$|^(?:岗位|工作)?职责$/i,
    { type: "responsibilities", horizon: null },
  ],
  [/^(?:(?:job|role|career|seniority) )?levels$|^(?:级别|职级)$/i, { type: "levels" }],
  [
    /^(?:(?:preferred|desired|desirable|additional|bonus) (?:qualifications|skills|experience|requirements)|preferred|desirable|nice[ -]to[ -]haves?|bonus points|优先条件|加分项)$/i,
    { type: "expectations", kind: "PREFERRED" },
  ],
  [
    /^(?:(?:minimum|basic|required|key) )?(?:qualifications|requirements)$|^(?:required|must[ -]haves?)(?: skills| experience)?$|^(?:任职要求|任职资格)$/i,
    { type: "expectations", kind: "REQUIRED" },
  ],
  [
    /^(?:working |other |general )?conditions$|^(?:travel|location|working hours|additional information)(?: requirements)?$|^工作条件$/i,
    { type: "conditions" },
  ],
];

/** What a heading of a role page announces; null when it is no known section, a level's name for instance. */
export function roleSectionOf(heading: string): RoleSection | null {
  const name = heading.replace(/[:：]$/, "").trim();
  const horizon = HORIZON_NAMES.find(([words]) =>
    words.test(name.replace(/ (?:responsibilities|areas?|duties)$/i, "")),
  );
  if (horizon) return { type: "responsibilities", horizon: horizon[1] };
  return SECTION_NAMES.find(([words]) => words.test(name))?.[1] ?? null;
}
