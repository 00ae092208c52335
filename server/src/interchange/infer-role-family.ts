import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";

// The first line that matches wins: the narrower name comes first.
const FAMILIES: readonly [RegExp, RoleFamily][] = [
  [/\btechnical program(?:me)? manage(?:r|ment)\b|技术项目经理/i, "TECHNICAL_PROGRAM_MANAGER"],
  [
    /\b(?:head|director|lead) of (?:the )?(?:ospo|open source)\b|\bospo (?:lead|head|director|manager)\b/i,
    "OSPO_LEAD",
  ],
  [/\bcompliance\b|\blicens(?:e|ing)\b|合规/i, "COMPLIANCE"],
  [/\b(?:counsel|attorney|lawyer)\b|法务|律师/i, "LEGAL_COUNSEL"],
  [/\binner ?source\b/i, "INNERSOURCE"],
  [/\bstandards\b|标准/i, "STANDARDS"],
  [/\b(?:technical writer|documentation)\b|技术写作/i, "TECHNICAL_WRITER"],
  [/\bsecurity\b|安全/i, "SECURITY"],
  [/\b(?:developer (?:relations|advocate|advocacy|evangelist)|devrel)\b|开发者关系/i, "DEVELOPER_RELATIONS"],
  [/\bcommunity (?:architect|manager|lead)\b|社区(?:架构师|经理|运营)/i, "COMMUNITY_ARCHITECT"],
  [
    /\b(?:upstream|open source) (?:software )?(?:engineer|developer|contributor)\b|\bmaintainer\b/i,
    "UPSTREAM_ENGINEER",
  ],
  [/\b(?:ospo|open source program(?:me)? office) engineer\b/i, "OSPO_ENGINEER"],
  [/\bprogram(?:me)? manage(?:r|ment)\b|项目经理/i, "PROGRAM_MANAGER"],
];

/** The family a title clearly belongs to; null where the title leaves it open. */
export function inferRoleFamily(title: string): RoleFamily | null {
  return FAMILIES.find(([words]) => words.test(title))?.[1] ?? null;
}
