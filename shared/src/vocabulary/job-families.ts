/** The traditional jobs that companies have classes, ladders and benchmarks for, whatever their open source office does. */
export const JOB_FAMILIES = [
  "PRODUCT_MANAGEMENT",
  "PRODUCT_MARKETING",
  "SALES",
  "PARTNER_MANAGEMENT",
  "EVANGELISM",
  "FUNDRAISING",
  "TECHNICAL_SUPPORT",
  "SOLUTIONS_ARCHITECTURE",
  "TECHNICAL_WRITING",
  "PEOPLE_TALENT",
  "FINANCE",
  "EVENTS_OPERATIONS",
  "PROGRAM_MANAGEMENT",
  "SOFTWARE_ENGINEERING",
  "LEGAL",
  "COMPLIANCE",
  "COMMUNICATIONS",
  "SECURITY_ENGINEERING",
  "COMMUNITY_MANAGEMENT",
  "RESEARCH",
] as const;
export type JobFamily = (typeof JOB_FAMILIES)[number];
