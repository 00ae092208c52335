/** Functions as the community of open source offices lists them (TODO Group's OSPO mind map). */
const MIND_MAP_FUNCTIONS = [
  "STRATEGY",
  "COMPLIANCE",
  "POLICIES",
  "PROCESSES",
  "UPSTREAM",
  "OSS_ORGANIZATIONS",
  "INTERNAL_STAKEHOLDERS",
  "METRICS",
  "INNERSOURCE",
  "TALENT",
  "ADVICE",
  "IT_INFRASTRUCTURE",
  "FRICTION",
  "CORPORATE_DEVELOPMENT",
] as const;

/** Functions that offices tell of as well, and that sit in a different team at every company (product.md C17). */
const CAREER_GUIDE_FUNCTIONS = [
  "LEGAL",
  "STANDARDS",
  "DEVELOPER_RELATIONS",
  "SECURITY",
  "RECRUITMENT",
  "RELEASE_APPROVAL",
  "RESEARCH",
  "FINANCE_SPONSORSHIP",
  "EVENTS",
  "DOCUMENTATION",
] as const;

/** What an office may be responsible for, or somebody else in the company, or nobody. */
export const OFFICE_FUNCTIONS = [...MIND_MAP_FUNCTIONS, ...CAREER_GUIDE_FUNCTIONS] as const;
export type OfficeFunction = (typeof OFFICE_FUNCTIONS)[number];

/** Which list a function comes from. */
export const FUNCTION_ORIGINS = ["TODO_MIND_MAP", "CAREER_GUIDE"] as const;
export type FunctionOrigin = (typeof FUNCTION_ORIGINS)[number];

/** The list a function comes from. */
export function functionOrigin(officeFunction: OfficeFunction): FunctionOrigin {
  const names: readonly string[] = MIND_MAP_FUNCTIONS;
  return names.includes(officeFunction) ? "TODO_MIND_MAP" : "CAREER_GUIDE";
}

/** Where a function lives: in the office, shared with a department, elsewhere, spread over many, or with nobody. */
export const PLACEMENTS = ["IN_OFFICE", "SHARED", "ELSEWHERE", "DISTRIBUTED", "NOBODY"] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** The departments that share or hold a function, as the yearly survey of open source offices lists them. */
export const DEPARTMENTS = [
  "LEGAL",
  "SOFTWARE_ENGINEERING",
  "IT",
  "CTO_CIO_OFFICE",
  "DEVREL_MARKETING",
  "SECURITY_COMPLIANCE_RISK",
  "HUMAN_RESOURCES",
  "FACULTY_COMMITTEE",
  "TECH_TRANSFER",
  "PRODUCT",
  "OTHER",
] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** What an office's charter covers (product.md C19). */
export const CHARTER_SCOPES = [
  "OPEN_SOURCE",
  "STANDARDS",
  "INNERSOURCE",
  "UNIVERSITY",
  "RESEARCH",
  "OPEN_DATA",
] as const;
export type CharterScope = (typeof CHARTER_SCOPES)[number];
