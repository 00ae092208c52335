import type { HeldSkill } from "@rungs/shared/skills/held-skill";
import { SKILL_BUCKETS, type SkillBucket, skillsOfBucket } from "@rungs/shared/vocabulary/skills";

/** How strong somebody is in one bucket. */
export interface BucketStrength {
  bucket: SkillBucket;
  /** How many of its skills are known at all, and how many there are. */
  known: number;
  skills: number;
  /** The mean proficiency of all its skills, 0 to 5, to one decimal; one that is not known counts 0. */
  mean: number;
}

/** Somebody's strength in each of the five buckets, in their order. */
export function bucketProfile(held: readonly HeldSkill[]): BucketStrength[] {
  const proficiencies = new Map(held.map(({ skill, proficiency }) => [skill, proficiency]));
  return SKILL_BUCKETS.map((bucket) => {
    const skills = skillsOfBucket(bucket);
    const levels = skills.reduce((sum, skill) => sum + (proficiencies.get(skill) ?? 0), 0);
    return {
      bucket,
      known: skills.filter((skill) => proficiencies.has(skill)).length,
      skills: skills.length,
      mean: Math.round((10 * levels) / skills.length) / 10,
    };
  });
}
