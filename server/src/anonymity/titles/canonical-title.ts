import type { Rank, RoleFamily, TrackKind } from "@rungs/shared/vocabulary/ladder";

interface FamilyNames {
  role: string;
  area: string;
}

const ENGLISH: Record<RoleFamily, FamilyNames> = {
  COMMUNITY_ARCHITECT: { role: "Community Architect", area: "Open Source Community" },
  COMPLIANCE: { role: "Open Source Compliance Specialist", area: "Open Source Compliance" },
  DEVELOPER_RELATIONS: { role: "Developer Advocate", area: "Developer Relations" },
  TECHNICAL_PROGRAM_MANAGER: { role: "Technical Program Manager", area: "Technical Programs" },
  PROGRAM_MANAGER: { role: "Open Source Program Manager", area: "Open Source Programs" },
  OSPO_LEAD: { role: "Open Source Lead", area: "Open Source" },
  UPSTREAM_ENGINEER: { role: "Open Source Engineer", area: "Upstream Engineering" },
  OSPO_ENGINEER: { role: "OSPO Engineer", area: "Open Source Engineering" },
  SECURITY: { role: "Open Source Security Engineer", area: "Open Source Security" },
  LEGAL_COUNSEL: { role: "Open Source Counsel", area: "Open Source Legal" },
  STANDARDS: { role: "Standards Engineer", area: "Standards" },
  INNERSOURCE: { role: "InnerSource Advocate", area: "InnerSource" },
  TECHNICAL_WRITER: { role: "Technical Writer", area: "Documentation" },
  OTHER: { role: "Open Source Specialist", area: "Open Source" },
};

const CHINESE: Record<RoleFamily, FamilyNames> = {
  COMMUNITY_ARCHITECT: { role: "社区架构师", area: "开源社区" },
  COMPLIANCE: { role: "开源合规专员", area: "开源合规" },
  DEVELOPER_RELATIONS: { role: "开发者布道师", area: "开发者关系" },
  TECHNICAL_PROGRAM_MANAGER: { role: "技术项目经理", area: "技术项目" },
  PROGRAM_MANAGER: { role: "开源项目经理", area: "开源项目" },
  OSPO_LEAD: { role: "开源负责人", area: "开源" },
  UPSTREAM_ENGINEER: { role: "开源工程师", area: "上游开发" },
  OSPO_ENGINEER: { role: "开源办公室工程师", area: "开源技术" },
  SECURITY: { role: "开源安全工程师", area: "开源安全" },
  LEGAL_COUNSEL: { role: "开源法律顾问", area: "开源法务" },
  STANDARDS: { role: "标准工程师", area: "标准" },
  INNERSOURCE: { role: "内部开源布道师", area: "内部开源" },
  TECHNICAL_WRITER: { role: "技术写作工程师", area: "技术文档" },
  OTHER: { role: "开源专员", area: "开源" },
};

/** The neutral title of a role at a rank, as its peers would call it, in the language of the text. */
export function canonicalTitle(
  { roleFamily, rank, isManagement }: { roleFamily: RoleFamily; rank: Rank; isManagement: boolean },
  language: string,
): string {
  return /^zh\b/.test(language)
    ? inChinese(CHINESE[roleFamily], rank, isManagement)
    : inEnglish(ENGLISH[roleFamily], rank, isManagement);
}

function inEnglish({ role, area }: FamilyNames, rank: Rank, isManagement: boolean): string {
  if (rank === 10) return "Chief Open Source Officer";
  if (rank === 9) return `Vice President of ${area}`;
  if (rank === 8) return `Senior Director of ${area}`;
  if (rank === 7) return `Director of ${area}`;
  if (isManagement && rank >= 5) return `${rank === 6 ? "Senior Manager" : "Manager"}, ${area}`;
  return [GRADES_ENGLISH[rank], role].filter(Boolean).join(" ");
}

function inChinese({ role, area }: FamilyNames, rank: Rank, isManagement: boolean): string {
  if (rank === 10) return "首席开源官";
  if (rank === 9) return `${area}副总裁`;
  if (rank === 8) return `${area}高级总监`;
  if (rank === 7) return `${area}总监`;
  if (isManagement && rank >= 5) return `${area}${rank === 6 ? "高级经理" : "经理"}`;
  return `${GRADES_CHINESE[rank] ?? ""}${role}`;
}

const GRADES_ENGLISH: Partial<Record<Rank, string>> = {
  1: "Junior",
  2: "Associate",
  4: "Senior",
  5: "Staff",
  6: "Principal",
};

const GRADES_CHINESE: Partial<Record<Rank, string>> = {
  1: "助理",
  2: "初级",
  4: "高级",
  5: "资深",
  6: "首席",
};

/** The neutral name of a track by its kind, in the language of the text. */
export function canonicalTrackName(kind: TrackKind, language: string): string {
  return (/^zh\b/.test(language) ? TRACKS_CHINESE : TRACKS_ENGLISH)[kind];
}

const TRACKS_ENGLISH: Record<TrackKind, string> = {
  INDIVIDUAL: "Individual contributor",
  MANAGEMENT: "Management",
  EXECUTIVE: "Executive",
  DIVISION_LEAD: "Division lead",
};

const TRACKS_CHINESE: Record<TrackKind, string> = {
  INDIVIDUAL: "专业序列",
  MANAGEMENT: "管理序列",
  EXECUTIVE: "高管",
  DIVISION_LEAD: "部门负责人",
};
