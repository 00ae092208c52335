import { type Rank, RANKS, ROLE_FAMILIES, type RoleFamily } from "./ladder.ts";
import type { Skill } from "./skills.ts";

/** A role family that has a name of its own, and so skills to ask for. */
export type NamedRoleFamily = Exclude<RoleFamily, "OTHER">;

/** The role families that ask for skills: all but the one that stands for the rest. */
export const NAMED_ROLE_FAMILIES = ROLE_FAMILIES.filter(
  (family): family is NamedRoleFamily => family !== "OTHER",
) as [NamedRoleFamily, ...NamedRoleFamily[]];

/** What a role family asks for. */
interface RoleFamilySkills {
  /** The lowest rank at which offices have such a role. */
  from: Rank;
  /** What the work consists of. */
  core: readonly Skill[];
  /** What goes with it; one level less is asked for. */
  supporting: readonly Skill[];
  /** Whether it asks for a profession besides, such as a lawyer's: skills of the buckets alone lead nobody there. */
  needsProfession?: true;
}

/**
 * The skills of each role family. They are our own judgement, not a finding: no published list says them, and an
 * office's own duties are worth more than these. They speak of the five buckets only, so what a role needs besides
 * (licence law, security engineering, code) is not among them.
 */
export const ROLE_FAMILY_SKILLS: Readonly<Record<NamedRoleFamily, RoleFamilySkills>> = {
  COMMUNITY_ARCHITECT: {
    from: 1,
    core: [
      "ONBOARDING",
      "ENCOURAGEMENT",
      "DISPUTE_RESOLUTION",
      "USER_FEEDBACK",
      "POWER_USER_BRIDGE",
      "PROMOTING_OTHERS",
    ],
    supporting: ["METRICS", "CONTENT_STRATEGY", "GOAL_ALIGNMENT", "EVENT_BUDGETS"],
  },
  COMPLIANCE: {
    from: 1,
    core: ["POLICY_MAKING", "CORPORATE_AND_COMMUNITY_VALUE", "DOCUMENTATION_VETTING", "TECHNICAL_ASSISTANCE"],
    supporting: ["METRICS", "INTERNAL_DISTRIBUTION", "DOCUMENTATION_WRITING", "SPONSOR_POLICY"],
  },
  DEVELOPER_RELATIONS: {
    from: 1,
    core: [
      "AWARENESS",
      "CONTENT_STRATEGY",
      "EDUCATIONAL_CONTENT",
      "EXTERNAL_DISTRIBUTION",
      "USER_FEEDBACK",
      "TECHNICAL_ASSISTANCE",
    ],
    supporting: ["REACH_AND_ENGAGEMENT", "MESSAGING", "CUSTOMER_EXPERTISE", "TRAVEL_BUDGETS"],
  },
  TECHNICAL_PROGRAM_MANAGER: {
    from: 2,
    core: ["METRICS", "GOAL_ALIGNMENT", "FEATURE_REQUESTS", "POLICY_MAKING", "FAIR_ALLOCATION"],
    supporting: ["TECHNICAL_ASSISTANCE", "PARTNER_CONFLICTS", "INTERNAL_DISTRIBUTION"],
  },
  PROGRAM_MANAGER: {
    from: 1,
    core: ["METRICS", "GOAL_ALIGNMENT", "POLICY_MAKING", "FAIR_ALLOCATION", "EVENT_BUDGETS"],
    supporting: ["PARTNER_GOALS", "SPONSOR_RELATIONS", "INTERNAL_DISTRIBUTION"],
  },
  OSPO_LEAD: {
    from: 5,
    core: [
      "GOAL_ALIGNMENT",
      "POLICY_MAKING",
      "PARTNER_GOALS",
      "TALENT_RECRUITMENT",
      "TALENT_RETENTION",
      "FAIR_ALLOCATION",
      "CORPORATE_AND_COMMUNITY_VALUE",
      "INTERNAL_DISTRIBUTION",
    ],
    supporting: ["METRICS", "SPONSOR_POLICY", "RETURN_ON_SPEND", "DISPUTE_RESOLUTION"],
  },
  UPSTREAM_ENGINEER: {
    from: 1,
    core: ["FEATURE_REQUESTS", "TECHNICAL_ASSISTANCE", "DOCUMENTATION_WRITING", "POWER_USER_BRIDGE"],
    supporting: ["ONBOARDING", "CUSTOMER_CODE", "GOAL_ALIGNMENT"],
  },
  OSPO_ENGINEER: {
    from: 1,
    core: ["TECHNICAL_ASSISTANCE", "METRICS", "DOCUMENTATION_WRITING", "FEATURE_REQUESTS"],
    supporting: ["ONBOARDING", "CUSTOMER_CODE", "DOCUMENTATION_DISTRIBUTION"],
  },
  SECURITY: {
    from: 2,
    core: ["TECHNICAL_ASSISTANCE", "POLICY_MAKING", "METRICS", "EXTERNAL_DISTRIBUTION"],
    supporting: ["DOCUMENTATION_WRITING", "GOAL_ALIGNMENT", "CUSTOMER_EXPERTISE"],
  },
  LEGAL_COUNSEL: {
    from: 3,
    needsProfession: true,
    core: ["POLICY_MAKING", "CORPORATE_AND_COMMUNITY_VALUE", "SPONSOR_POLICY"],
    supporting: ["DISPUTE_RESOLUTION", "PARTNER_CONFLICTS", "DOCUMENTATION_VETTING"],
  },
  STANDARDS: {
    from: 3,
    core: ["GOAL_ALIGNMENT", "PARTNER_GOALS", "MUTUAL_BENEFIT", "PARTNER_CONFLICTS", "EDITING"],
    supporting: ["POLICY_MAKING", "DOCUMENTATION_VETTING", "TRAVEL_BUDGETS"],
  },
  INNERSOURCE: {
    from: 2,
    core: ["ONBOARDING", "ENCOURAGEMENT", "INTERNAL_DISTRIBUTION", "POLICY_MAKING", "METRICS"],
    supporting: ["DOCUMENTATION_WRITING", "DISPUTE_RESOLUTION", "PROMOTING_OTHERS"],
  },
  TECHNICAL_WRITER: {
    from: 1,
    core: [
      "DOCUMENTATION_WRITING",
      "DOCUMENTATION_VETTING",
      "DOCUMENTATION_DISTRIBUTION",
      "CORPORATE_AND_COMMUNITY_VALUE",
      "EDITING",
    ],
    supporting: ["FINDING_WRITERS", "USER_FEEDBACK", "CONTENT_STRATEGY"],
  },
};

/** The ranks at which offices have a role of this family, lowest first. */
export function ranksOfRoleFamily(family: NamedRoleFamily): Rank[] {
  return RANKS.filter((rank) => rank >= ROLE_FAMILY_SKILLS[family].from);
}
