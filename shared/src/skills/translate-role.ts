import { JOB_FAMILIES, type JobFamily } from "../vocabulary/job-families.ts";
import { type Proficiency, type Skill, skillsOfJobFamily } from "../vocabulary/skills.ts";
import type { HeldSkill } from "./held-skill.ts";

/** From this proficiency on, a skill is one that somebody can be hired for: 2, working. */
const MATCHING_PROFICIENCY: Proficiency = 2;

/** How much of a traditional job somebody's skills cover. */
export interface JobFamilyOverlap {
  jobFamily: JobFamily;
  /** The job's skills that are held at working proficiency or better. */
  matching: Skill[];
  /** The job's other skills. */
  missing: Skill[];
  /** Whole percent, halves upwards. */
  percent: number;
}

/**
 * Says a role in traditional business terms (product.md K8). The overlap with a job family is the share of the
 * family's skills that are held at proficiency 2 (working) or better: who holds 3 of its 4 skills overlaps by
 * 3 / 4 = 75 %. The largest share comes first, then the one of more skills, then the order of the vocabulary. Job
 * families that the five buckets say nothing of are left out.
 */
export function translateRole(held: readonly HeldSkill[]): JobFamilyOverlap[] {
  const matched = new Set(
    held.filter(({ proficiency }) => proficiency >= MATCHING_PROFICIENCY).map(({ skill }) => skill),
  );
  return JOB_FAMILIES.filter((family) => skillsOfJobFamily(family).length > 0)
    .map((jobFamily) => overlapOf(jobFamily, matched))
    .sort((a, b) => shareOf(b) - shareOf(a) || b.matching.length - a.matching.length);
}

function overlapOf(jobFamily: JobFamily, matched: ReadonlySet<Skill>): JobFamilyOverlap {
  const skills = skillsOfJobFamily(jobFamily);
  const matching = skills.filter((skill) => matched.has(skill));
  return {
    jobFamily,
    matching,
    missing: skills.filter((skill) => !matched.has(skill)),
    percent: Math.round((100 * matching.length) / skills.length),
  };
}

function shareOf({ matching, missing }: JobFamilyOverlap): number {
  return matching.length / (matching.length + missing.length);
}
