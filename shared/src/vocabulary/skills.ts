import { JOB_FAMILIES, type JobFamily } from "./job-families.ts";

/** The five buckets in which the work of an office is well understood elsewhere in a company (product.md K1). */
export const SKILL_BUCKETS = [
  "PRODUCT_MARKETING_SALES",
  "PARTNER_MANAGEMENT",
  "EVANGELISM_SPONSORS",
  "ENABLEMENT_SUPPORT",
  "FINANCE_BUDGETING",
] as const;
export type SkillBucket = (typeof SKILL_BUCKETS)[number];

/** Each bucket's skills (product.md K2–K6), and for each the traditional jobs that know it, the nearest first. */
export const SKILLS_OF_BUCKET = {
  PRODUCT_MARKETING_SALES: {
    METRICS: ["PRODUCT_MANAGEMENT", "PROGRAM_MANAGEMENT"],
    USER_FEEDBACK: ["PRODUCT_MANAGEMENT", "COMMUNITY_MANAGEMENT"],
    FEATURE_REQUESTS: ["PRODUCT_MANAGEMENT", "SOFTWARE_ENGINEERING"],
    POWER_USER_BRIDGE: ["PRODUCT_MANAGEMENT", "COMMUNITY_MANAGEMENT"],
    AWARENESS: ["PRODUCT_MARKETING", "EVANGELISM"],
    CONTENT_STRATEGY: ["PRODUCT_MARKETING", "COMMUNICATIONS"],
    REACH_AND_ENGAGEMENT: ["PRODUCT_MARKETING", "COMMUNICATIONS"],
    SELLING_THE_PROJECT: ["SALES", "EVANGELISM"],
    LEAD_COLLECTION: ["SALES", "PRODUCT_MARKETING"],
    EDUCATIONAL_CONTENT: ["SALES", "PRODUCT_MARKETING", "EVANGELISM"],
    DEAL_FLOW: ["SALES", "PARTNER_MANAGEMENT"],
  },
  PARTNER_MANAGEMENT: {
    PARTNER_GOALS: ["PARTNER_MANAGEMENT", "SALES"],
    MUTUAL_BENEFIT: ["PARTNER_MANAGEMENT"],
    GOAL_ALIGNMENT: ["PARTNER_MANAGEMENT", "PROGRAM_MANAGEMENT"],
    PARTNER_CONFLICTS: ["PARTNER_MANAGEMENT"],
    PARTNER_RETENTION: ["PARTNER_MANAGEMENT", "FUNDRAISING"],
  },
  EVANGELISM_SPONSORS: {
    MESSAGING: ["EVANGELISM", "COMMUNICATIONS"],
    INTERNAL_DISTRIBUTION: ["COMMUNICATIONS"],
    EXTERNAL_DISTRIBUTION: ["EVANGELISM", "COMMUNICATIONS"],
    PROMOTING_OTHERS: ["EVANGELISM", "COMMUNITY_MANAGEMENT"],
    SPONSOR_RELATIONS: ["FUNDRAISING", "PARTNER_MANAGEMENT"],
    FUNDRAISING: ["FUNDRAISING"],
    SPONSOR_SEARCH: ["FUNDRAISING", "EVENTS_OPERATIONS"],
    SPONSOR_POLICY: ["FUNDRAISING", "COMPLIANCE"],
  },
  ENABLEMENT_SUPPORT: {
    TECHNICAL_ASSISTANCE: ["TECHNICAL_SUPPORT", "SOFTWARE_ENGINEERING"],
    DISPUTE_RESOLUTION: ["PEOPLE_TALENT", "COMMUNITY_MANAGEMENT"],
    POLICY_MAKING: ["COMPLIANCE", "PROGRAM_MANAGEMENT"],
    ONBOARDING: ["PEOPLE_TALENT", "COMMUNITY_MANAGEMENT"],
    ENCOURAGEMENT: ["COMMUNITY_MANAGEMENT", "PEOPLE_TALENT"],
    TALENT_RECRUITMENT: ["PEOPLE_TALENT"],
    TALENT_RETENTION: ["PEOPLE_TALENT"],
    CUSTOMER_EXPERTISE: ["TECHNICAL_SUPPORT", "SOLUTIONS_ARCHITECTURE"],
    SOLUTION_ARCHITECT_ENABLEMENT: ["SOLUTIONS_ARCHITECTURE", "TECHNICAL_SUPPORT"],
    CUSTOMER_CODE: ["SOLUTIONS_ARCHITECTURE", "SOFTWARE_ENGINEERING"],
    DOCUMENTATION_WRITING: ["TECHNICAL_WRITING", "SOFTWARE_ENGINEERING", "TECHNICAL_SUPPORT"],
    DOCUMENTATION_VETTING: ["TECHNICAL_WRITING", "COMPLIANCE"],
    DOCUMENTATION_DISTRIBUTION: ["TECHNICAL_WRITING"],
    CORPORATE_AND_COMMUNITY_VALUE: ["TECHNICAL_WRITING", "PRODUCT_MARKETING", "COMPLIANCE"],
    EDITING: ["TECHNICAL_WRITING", "COMMUNICATIONS"],
    FINDING_WRITERS: ["TECHNICAL_WRITING", "PEOPLE_TALENT"],
  },
  FINANCE_BUDGETING: {
    EVENT_BUDGETS: ["EVENTS_OPERATIONS", "FINANCE"],
    TRAVEL_BUDGETS: ["FINANCE", "EVENTS_OPERATIONS"],
    FAIR_ALLOCATION: ["FINANCE", "PROGRAM_MANAGEMENT"],
    GLOBAL_REIMBURSEMENT: ["FINANCE", "EVENTS_OPERATIONS"],
    RETURN_ON_SPEND: ["FINANCE", "PRODUCT_MARKETING"],
    FINANCIAL_RESERVE: ["FINANCE"],
  },
} as const satisfies Record<SkillBucket, Record<string, readonly [JobFamily, ...JobFamily[]]>>;

/** A skill of one of the five buckets. */
export type Skill = {
  [Bucket in SkillBucket]: Extract<keyof (typeof SKILLS_OF_BUCKET)[Bucket], string>;
}[SkillBucket];

/** The skills of one bucket, in its order. */
export function skillsOfBucket(bucket: SkillBucket): Skill[] {
  return Object.keys(SKILLS_OF_BUCKET[bucket]) as Skill[];
}

/** Every skill, bucket after bucket. */
export const SKILLS = SKILL_BUCKETS.flatMap(skillsOfBucket) as [Skill, ...Skill[]];

const JOB_FAMILIES_OF_SKILL = Object.assign({}, ...Object.values(SKILLS_OF_BUCKET)) as Record<
  Skill,
  readonly [JobFamily, ...JobFamily[]]
>;

/** The traditional jobs that know this skill, the nearest first. */
export function jobFamiliesOfSkill(skill: Skill): readonly [JobFamily, ...JobFamily[]] {
  return JOB_FAMILIES_OF_SKILL[skill];
}

const SKILLS_OF_JOB_FAMILY = new Map(
  JOB_FAMILIES.map((family) => [
    family,
    SKILLS.filter((skill) => jobFamiliesOfSkill(skill).includes(family)),
  ]),
);

/** The skills that a traditional job knows; none for a job that the five buckets say nothing of. */
export function skillsOfJobFamily(family: JobFamily): readonly Skill[] {
  return SKILLS_OF_JOB_FAMILY.get(family) ?? [];
}

/** How well a skill is known: 1 awareness, 2 working, 3 practitioner, 4 expert, 5 authority. */
export const PROFICIENCIES = [1, 2, 3, 4, 5] as const;
export type Proficiency = (typeof PROFICIENCIES)[number];

/** How a person feels about doing more of a skill. */
export const SKILL_PREFERENCES = ["WOULD_RATHER_NOT", "FINE", "WANT_MORE"] as const;
export type SkillPreference = (typeof SKILL_PREFERENCES)[number];
