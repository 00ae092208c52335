import type { NextStepRecord } from "@rungs/shared/role";
import type { JobFamily } from "@rungs/shared/vocabulary/job-families";
import type { Rank, RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { Skill } from "@rungs/shared/vocabulary/skills";

type Said = { readonly titles: readonly string[]; readonly summaries: readonly string[] };

/** A kind of job that offices have, with what most of them say of it and what only some do. */
export interface RolePattern {
  readonly weight: number;
  readonly roleFamily: RoleFamily;
  readonly english: Said;
  readonly chinese: Said | null;
  /** What companies call it inside; none of these words is meant to leave. */
  readonly internalTitles: readonly string[];
  readonly jobFamilies: readonly (JobFamily | null)[];
  readonly ranks: readonly (readonly [Rank, Rank])[];
  readonly duties: { readonly most: readonly Skill[]; readonly some: readonly Skill[] };
  readonly externalShare: readonly [number, number];
  /** How many in a hundred hire people who are new to open source. */
  readonly newToOpenSource: number;
  readonly steps: readonly NextStepRecord[];
}

const up = (rank: Rank): NextStepRecord => ({ kind: "SAME_FAMILY_UP", family: null, jobFamily: null, rank });
const to = (family: RoleFamily, rank: Rank | null = null): NextStepRecord => ({
  kind: "OTHER_FAMILY",
  family,
  jobFamily: null,
  rank,
});
const back = (jobFamily: JobFamily, rank: Rank | null = null): NextStepRecord => ({
  kind: "TRADITIONAL",
  family: null,
  jobFamily,
  rank,
});
const elsewhere = (rank: Rank | null): NextStepRecord => ({
  kind: "OTHER_OFFICE",
  family: null,
  jobFamily: null,
  rank,
});
const FOUNDATION: NextStepRecord = { kind: "FOUNDATION", family: null, jobFamily: null, rank: null };

/** The jobs of the demo. */
export const ROLE_PATTERNS: readonly RolePattern[] = [
  {
    weight: 22,
    roleFamily: "COMMUNITY_ARCHITECT",
    english: {
      titles: ["Community Manager", "Community Manager", "Open Source Community Manager"],
      summaries: [
        "Makes sure that newcomers get an answer within a day, and that those who stay are seen.",
        "Looks after the people around our projects: welcomes them, settles disputes, and tells the teams what they hear.",
        "Runs the calls, the calendar and the newsletter of three projects, and knows whom to ask.",
      ],
    },
    chinese: {
      titles: ["社区经理"],
      summaries: ["负责项目社区的日常运营：欢迎新人、处理争议，并把社区的声音带回团队。"],
    },
    internalTitles: ["Program Manager 2", "Engagement Partner", "Operations Specialist III"],
    jobFamilies: ["COMMUNITY_MANAGEMENT", "COMMUNITY_MANAGEMENT", "PROGRAM_MANAGEMENT", null],
    ranks: [
      [2, 3],
      [2, 4],
      [3, 4],
      [1, 3],
    ],
    duties: {
      most: ["ONBOARDING", "ENCOURAGEMENT", "USER_FEEDBACK", "DISPUTE_RESOLUTION"],
      some: ["METRICS", "EVENT_BUDGETS", "PROMOTING_OTHERS", "CONTENT_STRATEGY"],
    },
    externalShare: [6, 9],
    newToOpenSource: 70,
    steps: [up(5), to("DEVELOPER_RELATIONS", 4), back("COMMUNICATIONS")],
  },
  {
    weight: 14,
    roleFamily: "COMMUNITY_ARCHITECT",
    english: {
      titles: ["Community Architect"],
      summaries: [
        "Shapes how a project takes decisions and who is heard, before it needs anybody to manage it.",
        "Designs governance and the way in for new contributors, across all the projects we depend on.",
      ],
    },
    chinese: { titles: ["社区架构师"], summaries: ["设计社区的治理方式和参与路径，让项目不依赖某一个人。"] },
    internalTitles: ["Principal Program Manager", "Staff Strategist"],
    jobFamilies: ["COMMUNITY_MANAGEMENT", "PARTNER_MANAGEMENT", null],
    ranks: [
      [4, 5],
      [5, 6],
      [5, 5],
    ],
    duties: {
      most: ["POWER_USER_BRIDGE", "DISPUTE_RESOLUTION", "GOAL_ALIGNMENT", "PROMOTING_OTHERS"],
      some: ["ONBOARDING", "PARTNER_GOALS", "METRICS", "POLICY_MAKING"],
    },
    externalShare: [6, 8],
    newToOpenSource: 10,
    steps: [to("OSPO_LEAD", 7), up(6), elsewhere(6), FOUNDATION],
  },
  {
    weight: 18,
    roleFamily: "DEVELOPER_RELATIONS",
    english: {
      titles: ["Developer Advocate", "Developer Advocate", "Developer Relations Manager"],
      summaries: [
        "Builds what developers ask for in talks, and brings back what they complain about in the corridor.",
        "Writes samples, speaks at meetups, and sits with the product team every week.",
      ],
    },
    chinese: {
      titles: ["开发者布道师"],
      summaries: ["为开发者写示例、做分享，并把他们的意见带回产品团队。"],
    },
    internalTitles: ["Marketing Engineer II", "Field Enablement Lead"],
    jobFamilies: ["EVANGELISM", "PRODUCT_MARKETING", "SOFTWARE_ENGINEERING"],
    ranks: [
      [3, 4],
      [3, 5],
      [4, 5],
    ],
    duties: {
      most: ["AWARENESS", "EDUCATIONAL_CONTENT", "EXTERNAL_DISTRIBUTION", "USER_FEEDBACK"],
      some: ["CONTENT_STRATEGY", "MESSAGING", "TRAVEL_BUDGETS", "ONBOARDING", "TECHNICAL_ASSISTANCE"],
    },
    externalShare: [7, 10],
    newToOpenSource: 45,
    steps: [up(5), back("PRODUCT_MARKETING", 5), to("COMMUNITY_ARCHITECT", 5), elsewhere(null)],
  },
  {
    weight: 18,
    roleFamily: "PROGRAM_MANAGER",
    english: {
      titles: ["Open Source Program Manager", "Program Manager"],
      summaries: [
        "Keeps the list of what we publish, what we sponsor and what we promised, and sees that it gets done.",
        "Turns what the office wants into dates that other departments can work with.",
      ],
    },
    chinese: {
      titles: ["开源项目经理"],
      summaries: ["把办公室的目标变成各部门可以执行的计划，并跟进到底。"],
    },
    internalTitles: ["PM-3", "Delivery Manager"],
    jobFamilies: ["PROGRAM_MANAGEMENT"],
    ranks: [
      [3, 4],
      [3, 5],
      [2, 4],
    ],
    duties: {
      most: ["METRICS", "GOAL_ALIGNMENT", "POLICY_MAKING", "INTERNAL_DISTRIBUTION"],
      some: ["EVENT_BUDGETS", "SPONSOR_RELATIONS", "FAIR_ALLOCATION", "ONBOARDING", "SPONSOR_POLICY"],
    },
    externalShare: [2, 5],
    newToOpenSource: 60,
    steps: [up(5), back("PROGRAM_MANAGEMENT", 5), to("OSPO_LEAD", 6)],
  },
  {
    weight: 14,
    roleFamily: "COMPLIANCE",
    english: {
      titles: ["Open Source Compliance Manager", "Open Source Compliance Specialist"],
      summaries: [
        "Answers what may be used and under which terms, before a release has to wait for it.",
        "Runs the scans, reads the odd licenses, and trains the teams so that fewer of them have to ask.",
      ],
    },
    chinese: {
      titles: ["开源合规经理"],
      summaries: ["在发布之前回答什么可以用、条件是什么，并培训各团队。"],
    },
    internalTitles: ["Risk Analyst 3", "Assurance Officer"],
    jobFamilies: ["COMPLIANCE", "COMPLIANCE", "LEGAL"],
    ranks: [
      [2, 4],
      [3, 4],
      [3, 5],
    ],
    duties: {
      most: ["POLICY_MAKING", "CORPORATE_AND_COMMUNITY_VALUE", "DOCUMENTATION_VETTING"],
      some: ["TECHNICAL_ASSISTANCE", "METRICS", "INTERNAL_DISTRIBUTION", "DOCUMENTATION_WRITING"],
    },
    externalShare: [0, 2],
    newToOpenSource: 50,
    steps: [back("COMPLIANCE", 5), to("PROGRAM_MANAGER", 4)],
  },
  {
    weight: 8,
    roleFamily: "UPSTREAM_ENGINEER",
    english: {
      titles: ["Open Source Engineer"],
      summaries: [
        "Works in two projects that our products rest on, most of the week, under their rules and not ours.",
      ],
    },
    chinese: null,
    internalTitles: ["Software Engineer IV"],
    jobFamilies: ["SOFTWARE_ENGINEERING"],
    ranks: [
      [3, 5],
      [4, 6],
    ],
    duties: {
      most: ["FEATURE_REQUESTS", "TECHNICAL_ASSISTANCE", "POWER_USER_BRIDGE"],
      some: ["DOCUMENTATION_WRITING", "ONBOARDING", "CUSTOMER_CODE"],
    },
    externalShare: [7, 9],
    newToOpenSource: 15,
    steps: [up(6), back("SOFTWARE_ENGINEERING", 6), elsewhere(null)],
  },
  {
    weight: 10,
    roleFamily: "OSPO_LEAD",
    english: {
      titles: ["Head of Open Source", "Director of Open Source"],
      summaries: [
        "Answers for everything the company uses, publishes and sponsors, and for the people who do it.",
      ],
    },
    chinese: { titles: ["开源负责人"], summaries: ["对公司使用、发布和赞助的一切开源工作负责。"] },
    internalTitles: ["Senior Director, Platform Strategy"],
    jobFamilies: ["PROGRAM_MANAGEMENT", null],
    ranks: [
      [6, 7],
      [7, 8],
      [7, 7],
    ],
    duties: {
      most: ["POLICY_MAKING", "GOAL_ALIGNMENT", "TALENT_RECRUITMENT", "FAIR_ALLOCATION"],
      some: ["PARTNER_GOALS", "TALENT_RETENTION", "RETURN_ON_SPEND", "SPONSOR_POLICY"],
    },
    externalShare: [3, 5],
    newToOpenSource: 5,
    steps: [elsewhere(8), FOUNDATION],
  },
];
