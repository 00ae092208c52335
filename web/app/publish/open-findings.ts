import { groupFindings } from "./finding-groups.ts";
import type { Finding } from "./review.operations.ts";

/** How many of the marked words wait for the author: own names, which must go, apart from those that ask. */
export function countOpenFindings(findings: Finding[]): { names: number; words: number; ofWords: number } {
  const { names, ...others } = groupFindings(findings);
  const asking = Object.values(others).flat();
  return { names: open(names), words: open(asking), ofWords: asking.length };
}

const open = (some: Finding[]) => some.filter(({ resolved }) => !resolved).length;
