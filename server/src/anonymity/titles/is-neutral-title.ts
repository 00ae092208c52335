import { normalise } from "../redaction/normalise.ts";
import { longestPhrase, splitTitle } from "./split-title.ts";
import { AREAS, GRADES, ROLES, TRACK_NAMES } from "./title-words.ts";

type Part = "GRADE" | "ROLE" | "AREA";

/** A title of more parts than this is rare although each of its words is common. */
const MOST: Readonly<Record<Part, number>> = { GRADE: 4, ROLE: 2, AREA: 3 };

/** Later ones win where a phrase is both, such as "lead": a title needs a role or a grade, never an area. */
const PARTS = new Map<string, Part>([
  ...AREAS.map((phrase) => [phrase, "AREA"] as const),
  ...ROLES.map((phrase) => [phrase, "ROLE"] as const),
  ...GRADES.map((phrase) => [phrase, "GRADE"] as const),
]);
const TRACKS = new Set(TRACK_NAMES);

/** Whether a title is made of common grades, roles and areas alone, in any order and however it is shortened. */
export function isNeutralTitle(title: string): boolean {
  const words = splitTitle(title);
  const counts: Record<Part, number> = { GRADE: 0, ROLE: 0, AREA: 0 };
  for (let at = 0; at < words.length;) {
    const taken = longestPhrase(words, at, PARTS);
    if (taken === null) return false;
    counts[taken.meaning] += 1;
    at = taken.end;
  }
  if (counts.GRADE + counts.ROLE === 0) return false;
  return (Object.keys(MOST) as Part[]).every((part) => counts[part] <= MOST[part]);
}

/** Whether a track has a name that tracks have everywhere. */
export function isNeutralTrackName(name: string): boolean {
  const lower = normalise(name).lower.trim();
  const bare = lower.replace(/\s*(?:career )?(?:track|path|ladder|序列|通道)s?$/, "");
  return TRACKS.has(lower) || TRACKS.has(bare) || isNeutralTitle(name) || isNeutralTitle(`${bare} manager`);
}
