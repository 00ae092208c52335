import {
  type Department,
  OFFICE_FUNCTIONS,
  type OfficeFunction,
  type Placement,
} from "./vocabulary/office.ts";

/**
 * Where a function lives from one moment up to, and without, another; a missing beginning is not known, a missing end
 * means still so. Moments are months (`2023-06`) in an office's own profile, and years (2023) in a published one.
 */
export interface DatedPlacement<Moment extends string | number> {
  function: OfficeFunction;
  placement: Placement;
  department: Department | null;
  from: Moment | null;
  to: Moment | null;
}

type Whereabouts = Pick<DatedPlacement<never>, "placement" | "department">;

type MomentOf<Told extends { from: unknown }> = NonNullable<Told["from"]>;

/** What a function did between two moments; in and out are seen from the office. */
export const MOVEMENTS = ["MOVED_IN", "MOVED_OUT", "REARRANGED", "BEGUN", "ENDED", "UNCHANGED"] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** How one function moved: where it was, where it is, null where nothing is told. */
export interface FunctionMovement<Told> {
  function: OfficeFunction;
  movement: Movement;
  before: Told | null;
  after: Told | null;
}

/** The month at the end of a year: what holds then holds "as of" the year. */
export function endOfYear(year: number): string {
  return `${String(year).padStart(4, "0")}-12`;
}

/** The year that a month or a quarter lies in. */
export function yearOf(monthOrQuarter: string): number {
  return Number(monthOrQuarter.slice(0, 4));
}

/** Whether two placements of one function hold at the same moment. */
export function overlap<Moment extends string | number>(
  one: DatedPlacement<Moment>,
  other: DatedPlacement<Moment>,
): boolean {
  const begins = ({ from }: DatedPlacement<Moment>, { to }: DatedPlacement<Moment>) =>
    from === null || to === null || from < to;
  return begins(one, other) && begins(other, one);
}

/** The placement of each function that holds at a moment, in the order of the vocabulary; the untold are left out. */
export function placementsAsOf<Told extends DatedPlacement<string> | DatedPlacement<number>>(
  placements: readonly Told[],
  moment: MomentOf<Told>,
): Told[] {
  return OFFICE_FUNCTIONS.flatMap((wanted) => {
    const held = placements.find(
      (one) =>
        one.function === wanted &&
        (one.from === null || one.from <= moment) &&
        (one.to === null || moment < one.to),
    );
    return held ? [held] : [];
  });
}

/** How every function told at either moment moved between the two, in the order of the vocabulary. */
export function movementsBetween<Told extends DatedPlacement<string> | DatedPlacement<number>>(
  placements: readonly Told[],
  earlier: MomentOf<Told>,
  later: MomentOf<Told>,
): FunctionMovement<Told>[] {
  const [then, now] = [placementsAsOf(placements, earlier), placementsAsOf(placements, later)];
  return OFFICE_FUNCTIONS.flatMap((one) => {
    const before = then.find((told) => told.function === one) ?? null;
    const after = now.find((told) => told.function === one) ?? null;
    if (!before && !after) return [];
    return [{ function: one, movement: movementOf(before, after), before, after }];
  });
}

/** How many functions moved in each way. */
export function countMovements(movements: readonly { movement: Movement }[]): Record<Movement, number> {
  const counts = Object.fromEntries(MOVEMENTS.map((movement) => [movement, 0])) as Record<Movement, number>;
  for (const { movement } of movements) counts[movement] += 1;
  return counts;
}

/** Whether the scope of an office grew or shrank, and by which functions. */
export interface ScopeChange {
  /** Functions in the office or shared with it, before and after. */
  before: number;
  after: number;
  /** Functions in which the office has a greater part than before. */
  expanded: OfficeFunction[];
  /** Functions in which it has a smaller one. */
  contracted: OfficeFunction[];
}

/** How the scope of an office changed by these movements (product.md C24). */
export function scopeChange(movements: readonly FunctionMovement<{ placement: Placement }>[]): ScopeChange {
  const within = (side: "before" | "after") => movements.filter((one) => officePart(one[side]) > 0).length;
  const turned = (sign: 1 | -1) =>
    movements
      .filter(({ before, after }) => Math.sign(officePart(after) - officePart(before)) === sign)
      .map((one) => one.function);
  return { before: within("before"), after: within("after"), expanded: turned(1), contracted: turned(-1) };
}

/** The years in which something begins or ends, latest first: those worth asking about. */
export function yearsOfChange(placements: readonly DatedPlacement<number>[]): number[] {
  const years = placements.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  return [...new Set(years)].sort((a, b) => b - a);
}

/** How great a part the office has in a function: 2 all of it, 1 a share, 0 none, or none that is told. */
export function officePart(told: { placement: Placement } | null): 0 | 1 | 2 {
  if (told?.placement === "IN_OFFICE") return 2;
  return told?.placement === "SHARED" ? 1 : 0;
}

function movementOf(before: Whereabouts | null, after: Whereabouts | null): Movement {
  const isDone = (told: Whereabouts | null) => told !== null && told.placement !== "NOBODY";
  if (!isDone(before)) return isDone(after) ? "BEGUN" : "UNCHANGED";
  if (!isDone(after)) return "ENDED";
  const turn = officePart(after) - officePart(before);
  if (turn !== 0) return turn > 0 ? "MOVED_IN" : "MOVED_OUT";
  const isSame = before?.placement === after?.placement && before?.department === after?.department;
  return isSame ? "UNCHANGED" : "REARRANGED";
}
