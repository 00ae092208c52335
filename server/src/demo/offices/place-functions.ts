import type { LocalizedText } from "@rungs/shared/ladder";
import type { PlacementRecord } from "@rungs/shared/office";
import { OFFICE_FUNCTIONS, type OfficeFunction, type Placement } from "@rungs/shared/vocabulary/office";

import type { Random } from "../random.ts";
import { CHINESE_OFFICE, type OfficeCharacter } from "./office-characters.ts";
import { PLACEMENT_HABITS } from "./placement-habits.ts";

/** The month the demo network plays in is later than every one it tells of. */
const LAST_YEAR = 2026;

type Place = Placement | "UNTOLD";

/** Where the functions of an office live, and for some of them where they lived before. */
export function placeFunctions(
  random: Random,
  {
    character,
    language,
    foundedYear,
    seed,
  }: { character: OfficeCharacter; language: "en" | "zh-Hans"; foundedYear: number; seed: number },
): PlacementRecord[] {
  return OFFICE_FUNCTIONS.flatMap((one, place) => {
    const now = random.weighted(weightsOf(one, character));
    if (now === "UNTOLD") return [];
    const since = random.int(Math.min(foundedYear, LAST_YEAR - 1), LAST_YEAR);
    const before = since > foundedYear + 1 && random.chance(0.45) ? otherThan(now, random) : null;
    const from = before || random.chance(0.6) ? monthIn(since, random) : null;
    const id = (number: number) => idFor(seed, place, number);
    return [
      ...(before
        ? [record(one, before, { id: id(0), from: monthIn(foundedYear, random), to: from, reason: null })]
        : []),
      record(one, now, { id: id(1), from, to: null, reason: reasonFor(one, now, { random, language }) }),
    ];
  });
}

function weightsOf(one: OfficeFunction, { core, rare }: OfficeCharacter): Record<Place, number> {
  if (core.includes(one))
    return { IN_OFFICE: 66, SHARED: 26, ELSEWHERE: 4, DISTRIBUTED: 4, NOBODY: 0, UNTOLD: 0 };
  if (rare.includes(one))
    return { IN_OFFICE: 2, SHARED: 12, ELSEWHERE: 38, DISTRIBUTED: 14, NOBODY: 18, UNTOLD: 16 };
  return { IN_OFFICE: 20, SHARED: 26, ELSEWHERE: 26, DISTRIBUTED: 12, NOBODY: 4, UNTOLD: 12 };
}

/** Most movements go one step: into the office by way of sharing, and out of it the same way. */
function otherThan(now: Placement, random: Random): Placement {
  const earlier: Record<Placement, readonly Placement[]> = {
    IN_OFFICE: ["SHARED", "ELSEWHERE", "NOBODY"],
    SHARED: ["ELSEWHERE", "IN_OFFICE", "DISTRIBUTED"],
    ELSEWHERE: ["SHARED", "IN_OFFICE", "DISTRIBUTED"],
    DISTRIBUTED: ["NOBODY", "ELSEWHERE"],
    NOBODY: ["DISTRIBUTED", "ELSEWHERE"],
  };
  return random.pick(earlier[now]);
}

function record(
  one: OfficeFunction,
  placement: Placement,
  rest: Pick<PlacementRecord, "id" | "from" | "to" | "reason">,
): PlacementRecord {
  const takesPart = placement === "SHARED" || placement === "ELSEWHERE";
  return {
    id: rest.id,
    function: one,
    placement,
    department: takesPart ? PLACEMENT_HABITS[one].department : null,
    from: rest.from,
    to: rest.to,
    reason: rest.reason,
  };
}

function reasonFor(
  one: OfficeFunction,
  placement: Placement,
  { random, language }: { random: Random; language: "en" | "zh-Hans" },
): LocalizedText | null {
  if (!random.chance(0.55)) return null;
  const habit = PLACEMENT_HABITS[one];
  const said = { IN_OFFICE: habit.inOffice, SHARED: habit.shared, ELSEWHERE: habit.elsewhere };
  const reasons = placement === "DISTRIBUTED" || placement === "NOBODY" ? null : said[placement];
  if (!reasons) return null;
  return [{ language, value: random.pick(language === "en" ? reasons : CHINESE_OFFICE.reasons) }];
}

function monthIn(year: number, random: Random): string {
  return `${year}-${String(random.int(1, year === LAST_YEAR ? 6 : 12)).padStart(2, "0")}`;
}

function idFor(seed: number, place: number, number: number): string {
  const tail = String(seed * 100 + place * 2 + number).padStart(12, "0");
  return `00000000-0000-4000-8000-${tail}`;
}
