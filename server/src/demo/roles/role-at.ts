import type { LocalizedText } from "@rungs/shared/ladder";
import type { Role } from "@rungs/shared/role";
import { OCCUPATION_CODES, OCCUPATIONS_BY_ROLE_FAMILY } from "@rungs/shared/vocabulary/occupations";
import { EXTERNAL_SHARES } from "@rungs/shared/vocabulary/role";
import { SKILLS } from "@rungs/shared/vocabulary/skills";

import type { DemoOrganization } from "../demo-organization.ts";
import { type Random, randomFor } from "../random.ts";
import type { DemoRole } from "./demo-role.ts";
import { ROLE_PATTERNS, type RolePattern } from "./role-patterns.ts";

/** The role that an organisation shares: the same for the same seed, however large the network is. */
export function roleAt(seed: number, organization: DemoOrganization): DemoRole {
  const random = randomFor(seed, "role", organization.index);
  const pattern = ROLE_PATTERNS[Number(random.weighted<string>(weights()))]!;
  const isChinese = organization.region === "EASTERN_ASIA" && random.chance(0.6);
  return toDemo(organization, "PUBLISHED", roleOf(random, pattern, isChinese && pattern.chinese !== null));
}

/** What the first office has begun: one role that is finished, and one from which nothing leads on. */
export function leadRoles(seed: number, organization: DemoOrganization): DemoRole[] {
  const random = randomFor(seed, "lead roles", organization.index);
  const [manager, , , , compliance] = ROLE_PATTERNS;
  return [
    toDemo(organization, "DRAFT", roleOf(random, compliance!, false)),
    toDemo(organization, "DRAFT", {
      ...roleOf(random, manager!, false),
      internalTitle: "Program Manager 2",
      jobClass: null,
      jobFamily: null,
      occupations: [],
      nextSteps: [],
    }),
  ];
}

function weights(): Record<string, number> {
  return Object.fromEntries(ROLE_PATTERNS.map(({ weight }, place) => [place, weight]));
}

function roleOf(random: Random, pattern: RolePattern, isChinese: boolean): Role {
  const language = isChinese ? "zh-Hans" : "en";
  const said = (isChinese ? pattern.chinese : null) ?? pattern.english;
  const text = (value: string): LocalizedText => [{ language, value }];
  const title = random.pick(said.titles);
  const others = [...new Set(said.titles)].filter((other) => other !== title && random.chance(0.25));
  const [min, max] = random.pick(pattern.ranks);
  const near = OCCUPATIONS_BY_ROLE_FAMILY[pattern.roleFamily];
  const duties = [
    ...pattern.duties.most.filter(() => random.chance(0.9)),
    ...pattern.duties.some.filter(() => random.chance(0.4)),
  ];
  const [least, most] = pattern.externalShare;
  const steps = pattern.steps.filter(() => random.chance(0.55));
  return {
    title: text(title),
    language,
    internalTitle: random.pick(pattern.internalTitles),
    jobClass: random.chance(0.5) ? `P-${min}${random.int(10, 99)}` : null,
    externalTitles: [title, ...others].map(text),
    roleFamily: pattern.roleFamily,
    jobFamily: random.pick(pattern.jobFamilies),
    occupations: OCCUPATION_CODES.filter((code) => near.includes(code) && random.chance(0.7)),
    ranks: { min, max },
    duties: SKILLS.filter((skill) => duties.includes(skill)),
    externalShare: random.chance(0.85) ? EXTERNAL_SHARES[random.int(least, most)]! : null,
    newToOpenSource: random.chance(0.8) ? random.chance(pattern.newToOpenSource / 100) : null,
    nextSteps: steps.length > 0 || random.chance(0.3) ? steps : pattern.steps.slice(0, 1),
    summary: text(random.pick(said.summaries)),
  };
}

function toDemo({ index, people }: DemoOrganization, state: DemoRole["state"], role: Role): DemoRole {
  return { organizationIndex: index, authorEmail: people[0].email, state, role };
}
