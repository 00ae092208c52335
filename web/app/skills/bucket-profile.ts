import { SKILL_BUCKETS, type SkillBucket, skillsOfBucket } from "@rungs/shared/vocabulary/skills";
import type { HeldSkill } from "@rungs/shared/skills/held-skill";

/** How strong somebody is in one bucket. */
export interface BucketStrength {
  bucket: SkillBucket;
  /** The proficiencies of its skills, together; a skill that is not held counts 0. */
  levels: number;
  /** Five levels for each of its skills. */
  levelsMax: number;
  /** The mean proficiency of its skills, 0 to 5, to one decimal. */
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
      levels,
      levelsMax: 5 * skills.length,
      mean: Math.round((10 * levels) / skills.length) / 10,
    };
  });
}
