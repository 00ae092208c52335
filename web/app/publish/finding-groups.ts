import type { Finding } from "./review.operations.ts";

/** The kinds of marked words, by what an author does about them. */
export const FINDING_GROUPS = ["names", "people", "known", "words", "patterns"] as const;
export type FindingGroupName = (typeof FINDING_GROUPS)[number];

/**
 * Where a finding is decided: own names must go, what may be a person, known names and unknown words are questions,
 * patterns went.
 */
export function findingGroupOf({ category }: Pick<Finding, "category">): FindingGroupName {
  if (category === "OWN_SECRET") return "names";
  if (category === "POSSIBLE_NAME") return "people";
  if (category === "KNOWN_NAME") return "known";
  return category === "UNKNOWN_WORD" ? "words" : "patterns";
}

/** The findings by group, in reading order. */
export function groupFindings(findings: Finding[]): Record<FindingGroupName, Finding[]> {
  const groups: Record<FindingGroupName, Finding[]> = {
    names: [],
    people: [],
    known: [],
    words: [],
    patterns: [],
  };
  for (const finding of findings) groups[findingGroupOf(finding)].push(finding);
  return groups;
}

/** The findings of a group that may be kept all at once: common words only, never what may be somebody's name. */
export function keepableAtOnce(name: FindingGroupName, findings: readonly Finding[]): Finding[] {
  return name === "words"
    ? findings.filter(({ category, resolved }) => category === "UNKNOWN_WORD" && !resolved)
    : [];
}
