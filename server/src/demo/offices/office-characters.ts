import type { LadderStrategy } from "@rungs/shared/vocabulary/ladder";
import type { CharterScope, OfficeFunction } from "@rungs/shared/vocabulary/office";

/** What kind of office it is: what it calls itself, what it is for, and what it looks after first. */
export interface OfficeCharacter {
  readonly weight: number;
  readonly titles: readonly string[];
  readonly charters: readonly string[];
  readonly scopes: readonly CharterScope[];
  readonly strategies: Partial<Record<LadderStrategy, number>>;
  /** Functions it does itself, most of them. */
  readonly core: readonly OfficeFunction[];
  /** Functions it is rarely asked for. */
  readonly rare: readonly OfficeFunction[];
}

/** The kinds of offices of the demo. */
export const OFFICE_CHARACTERS: readonly OfficeCharacter[] = [
  {
    weight: 26,
    titles: [
      "An office that began with compliance",
      "License compliance first, everything else by request",
      "Open source compliance and policy office",
    ],
    charters: [
      "We make sure that what we ship respects the licenses it rests on, and that nobody has to guess how.",
      "Teams should be able to use open source without fear and without a lawyer at their desk.",
      "We keep the risk of using open source small and the way to use it short.",
    ],
    scopes: ["OPEN_SOURCE"],
    strategies: { STANDARD_ONLY: 40, LENS_ON_STANDARD: 45, OSPO_SPECIFIC: 15 },
    core: ["COMPLIANCE", "POLICIES", "PROCESSES", "RELEASE_APPROVAL", "ADVICE", "CORPORATE_DEVELOPMENT"],
    rare: ["EVENTS", "DEVELOPER_RELATIONS", "RESEARCH", "FINANCE_SPONSORSHIP"],
  },
  {
    weight: 24,
    titles: [
      "An office close to its communities",
      "Community and upstream office",
      "Open source office of community architects",
    ],
    charters: [
      "We stand by the communities our products grow from, and help colleagues to be good guests there.",
      "What we take from open source we give back in code, care and time.",
      "We want to be the kind of contributor that maintainers hope for.",
    ],
    scopes: ["OPEN_SOURCE"],
    strategies: { OSPO_SPECIFIC: 60, LENS_ON_STANDARD: 30, STANDARD_ONLY: 10 },
    core: ["UPSTREAM", "OSS_ORGANIZATIONS", "TALENT", "EVENTS", "STRATEGY", "FINANCE_SPONSORSHIP"],
    rare: ["LEGAL", "CORPORATE_DEVELOPMENT", "IT_INFRASTRUCTURE"],
  },
  {
    weight: 16,
    titles: [
      "An engineering office with lawyers of its own",
      "Tools, processes and advice for open source",
      "Open source engineering office",
    ],
    charters: [
      "We take the friction out of using and releasing open source, with tools before rules.",
      "We bring what open source offers into the company, and lend the company's means to open source.",
    ],
    scopes: ["OPEN_SOURCE"],
    strategies: { STANDARD_ONLY: 55, LENS_ON_STANDARD: 35, OSPO_SPECIFIC: 10 },
    core: [
      "FRICTION",
      "IT_INFRASTRUCTURE",
      "PROCESSES",
      "COMPLIANCE",
      "METRICS",
      "RELEASE_APPROVAL",
      "LEGAL",
    ],
    rare: ["RECRUITMENT", "EVENTS"],
  },
  {
    weight: 12,
    titles: [
      "One office for open source and standards",
      "Standards and open source under one roof",
      "Office for open collaboration",
    ],
    charters: [
      "Standards and open source meet the same people with the same questions, so one office answers both.",
      "We speak for the company wherever technology is made together with others.",
    ],
    scopes: ["OPEN_SOURCE", "STANDARDS"],
    strategies: { LENS_ON_STANDARD: 50, STANDARD_ONLY: 30, OSPO_SPECIFIC: 20 },
    core: ["STANDARDS", "STRATEGY", "OSS_ORGANIZATIONS", "POLICIES", "LEGAL"],
    rare: ["DOCUMENTATION", "EVENTS", "DEVELOPER_RELATIONS"],
  },
  {
    weight: 12,
    titles: [
      "An office that starts with sharing inside",
      "InnerSource and open source office",
      "From InnerSource to open source",
    ],
    charters: [
      "Teams that share inside the company learn to share outside of it.",
      "We help teams to build on the work of others, next door first and in public next.",
    ],
    scopes: ["OPEN_SOURCE", "INNERSOURCE"],
    strategies: { LENS_ON_STANDARD: 55, OSPO_SPECIFIC: 25, STANDARD_ONLY: 20 },
    core: ["INNERSOURCE", "TALENT", "FRICTION", "INTERNAL_STAKEHOLDERS", "METRICS", "DOCUMENTATION"],
    rare: ["FINANCE_SPONSORSHIP", "OSS_ORGANIZATIONS", "STANDARDS"],
  },
  {
    weight: 10,
    titles: [
      "An office for open source, research and data",
      "Open science and open source office",
      "Where research meets open source",
    ],
    charters: [
      "Results paid for by everybody should be of use to everybody; we help to open them well.",
      "We look after software, data and methods that others shall be able to build on.",
    ],
    scopes: ["OPEN_SOURCE", "UNIVERSITY", "RESEARCH", "OPEN_DATA"],
    strategies: { STANDARD_ONLY: 50, OSPO_SPECIFIC: 30, LENS_ON_STANDARD: 20 },
    core: ["RESEARCH", "ADVICE", "POLICIES", "OSS_ORGANIZATIONS", "DOCUMENTATION", "STRATEGY"],
    rare: ["CORPORATE_DEVELOPMENT", "RECRUITMENT", "SECURITY"],
  },
];

/** What the offices that write in Simplified Chinese say. */
export const CHINESE_OFFICE = {
  titles: ["开源办公室职能概况", "以合规为先的开源办公室", "贴近社区的开源办公室"],
  charters: [
    "我们帮助团队放心使用开源，并把改进回馈给社区。",
    "先在内部共享，再走向公开协作。",
    "让贡献者的工作被看见，让流程足够简单。",
  ],
  reasons: ["职责随团队成长逐步明确。", "与相关部门合作，各取所长。", "目前按项目需要安排。"],
} as const;
