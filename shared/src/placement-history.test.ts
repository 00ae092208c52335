import fc from "fast-check";
import { expect, test } from "vitest";

import {
  countMovements,
  type DatedPlacement,
  endOfYear,
  movementsBetween,
  overlap,
  placementsAsOf,
  scopeChange,
  yearOf,
  yearsOfChange,
} from "./placement-history.ts";
import { DEPARTMENTS, OFFICE_FUNCTIONS, PLACEMENTS } from "./vocabulary/office.ts";

type Told = DatedPlacement<string>;

const told = (one: Pick<Told, "function" | "placement"> & Partial<Told>): Told => ({
  department: null,
  from: null,
  to: null,
  ...one,
});

// An office that began with compliance, took legal work over from the lawyers in 2021, gave developer relations to
// marketing in June 2023, began with security in the same month, and stopped its events in 2024.
const OFFICE: Told[] = [
  told({ function: "COMPLIANCE", placement: "IN_OFFICE" }),
  told({ function: "LEGAL", placement: "ELSEWHERE", department: "LEGAL", to: "2021-03" }),
  told({ function: "LEGAL", placement: "SHARED", department: "LEGAL", from: "2021-03", to: "2023-02" }),
  told({ function: "LEGAL", placement: "IN_OFFICE", from: "2023-02" }),
  told({ function: "DEVELOPER_RELATIONS", placement: "IN_OFFICE", from: "2019-01", to: "2023-06" }),
  told({
    function: "DEVELOPER_RELATIONS",
    placement: "ELSEWHERE",
    department: "DEVREL_MARKETING",
    from: "2023-06",
  }),
  told({ function: "SECURITY", placement: "NOBODY", to: "2023-06" }),
  told({
    function: "SECURITY",
    placement: "SHARED",
    department: "SECURITY_COMPLIANCE_RISK",
    from: "2023-06",
  }),
  told({ function: "STANDARDS", placement: "DISTRIBUTED", to: "2023-09" }),
  told({ function: "STANDARDS", placement: "ELSEWHERE", department: "CTO_CIO_OFFICE", from: "2023-09" }),
  told({ function: "EVENTS", placement: "IN_OFFICE", from: "2020-05", to: "2024-01" }),
];

const short = (placements: readonly Told[]) =>
  Object.fromEntries(placements.map((one) => [one.function, one.placement]));

test("as of a month each function is where it was then, and what was not told yet is left out", () => {
  expect(short(placementsAsOf(OFFICE, "2023-01"))).toEqual({
    COMPLIANCE: "IN_OFFICE",
    LEGAL: "SHARED",
    DEVELOPER_RELATIONS: "IN_OFFICE",
    SECURITY: "NOBODY",
    STANDARDS: "DISTRIBUTED",
    EVENTS: "IN_OFFICE",
  });
  expect(short(placementsAsOf(OFFICE, "2018-12"))).toEqual({
    COMPLIANCE: "IN_OFFICE",
    LEGAL: "ELSEWHERE",
    SECURITY: "NOBODY",
    STANDARDS: "DISTRIBUTED",
  });
});

test("a move takes place at the beginning of its month", () => {
  expect(short(placementsAsOf(OFFICE, "2023-05")).DEVELOPER_RELATIONS).toBe("IN_OFFICE");
  expect(short(placementsAsOf(OFFICE, "2023-06")).DEVELOPER_RELATIONS).toBe("ELSEWHERE");
  expect(short(placementsAsOf(OFFICE, "2023-12")).EVENTS).toBe("IN_OFFICE");
  expect(short(placementsAsOf(OFFICE, "2024-01")).EVENTS).toBeUndefined();
});

test("what moved in 2023: one in, one out, one begun, one rearranged, and the rest stayed", () => {
  const movements = movementsBetween(OFFICE, endOfYear(2022), endOfYear(2023));
  expect(Object.fromEntries(movements.map((one) => [one.function, one.movement]))).toEqual({
    COMPLIANCE: "UNCHANGED",
    LEGAL: "MOVED_IN",
    DEVELOPER_RELATIONS: "MOVED_OUT",
    SECURITY: "BEGUN",
    STANDARDS: "REARRANGED",
    EVENTS: "UNCHANGED",
  });
  expect(countMovements(movements)).toEqual({
    MOVED_IN: 1,
    MOVED_OUT: 1,
    REARRANGED: 1,
    BEGUN: 1,
    ENDED: 0,
    UNCHANGED: 2,
  });
  const legal = movements.find((one) => one.function === "LEGAL");
  expect([legal?.before?.placement, legal?.after?.placement]).toEqual(["SHARED", "IN_OFFICE"]);
});

test("what moved in 2024: the events ended, and nothing else did anything", () => {
  const counts = countMovements(movementsBetween(OFFICE, endOfYear(2023), endOfYear(2024)));
  expect(counts).toEqual({ MOVED_IN: 0, MOVED_OUT: 0, REARRANGED: 0, BEGUN: 0, ENDED: 1, UNCHANGED: 5 });
});

test("scope grows by what comes in or begins in the office, and shrinks by what leaves it", () => {
  const of = (from: number, to: number) =>
    scopeChange(movementsBetween(OFFICE, endOfYear(from), endOfYear(to)));
  expect(of(2022, 2023)).toEqual({
    before: 4,
    after: 4,
    expanded: ["LEGAL", "SECURITY"],
    contracted: ["DEVELOPER_RELATIONS"],
  });
  expect(of(2023, 2024)).toEqual({ before: 4, after: 3, expanded: [], contracted: ["EVENTS"] });
  expect(of(2018, 2023)).toMatchObject({ before: 1, after: 4 });
});

test("a function that nobody does, told or not, neither begins nor ends", () => {
  const silent = [told({ function: "RESEARCH", placement: "NOBODY", from: "2022-01", to: "2023-01" })];
  const movements = movementsBetween(silent, endOfYear(2021), endOfYear(2022));
  expect(movements.map(({ movement }) => movement)).toEqual(["UNCHANGED"]);
  expect(movementsBetween(silent, endOfYear(2022), endOfYear(2023)).map(({ movement }) => movement)).toEqual([
    "UNCHANGED",
  ]);
  expect(movementsBetween(silent, endOfYear(2023), endOfYear(2024))).toEqual([]);
});

test("the years worth asking about are those in which something began or ended", () => {
  const years = [
    { ...told({ function: "LEGAL", placement: "IN_OFFICE" }), from: 2021, to: 2023 },
    { ...told({ function: "EVENTS", placement: "IN_OFFICE" }), from: 2021, to: null },
  ];
  expect(yearsOfChange(years)).toEqual([2023, 2021]);
});

const month = fc
  .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);

/** A chain of placements of one function that never overlap, with open or known ends. */
const chain = fc
  .record({
    function: fc.constantFrom(...OFFICE_FUNCTIONS),
    cuts: fc.uniqueArray(month, { minLength: 0, maxLength: 5 }),
    openStart: fc.boolean(),
    openEnd: fc.boolean(),
    places: fc.array(
      fc.record({
        placement: fc.constantFrom(...PLACEMENTS),
        department: fc.constantFrom(null, ...DEPARTMENTS),
      }),
      { minLength: 6, maxLength: 6 },
    ),
  })
  .map(({ function: one, cuts, openStart, openEnd, places }) => {
    const ends = [...(openStart ? [null] : []), ...cuts.sort(), ...(openEnd ? [null] : [])];
    return ends.slice(1).map((to, index): Told => ({
      function: one,
      ...places[index % places.length]!,
      from: ends[index]!,
      to,
    }));
  });

const monthAfter = (value: string) =>
  value.endsWith("-12")
    ? `${yearOf(value) + 1}-01`
    : `${value.slice(0, 5)}${String(Number(value.slice(5)) + 1).padStart(2, "0")}`;

test("at every boundary the placement that begins there holds, and the one that ends there no longer does", () => {
  fc.assert(
    fc.property(chain, (placements) => {
      for (const one of placements) {
        if (one.from !== null) expect(placementsAsOf(placements, one.from)).toEqual([one]);
        if (one.to !== null) expect(placementsAsOf(placements, one.to)).not.toContain(one);
        if (one.from !== null && one.to !== null && monthAfter(one.from) < one.to) {
          expect(placementsAsOf(placements, monthAfter(one.from))).toEqual([one]);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("an open beginning holds at all earlier times, an open end at all later ones", () => {
  fc.assert(
    fc.property(chain, (placements) => {
      const [first, last] = [placements[0], placements.at(-1)];
      if (first?.from === null) expect(placementsAsOf(placements, "1950-01")).toEqual([first]);
      else expect(placementsAsOf(placements, "1950-01")).toEqual([]);
      if (last?.to === null) expect(placementsAsOf(placements, "2098-12")).toEqual([last]);
      else expect(placementsAsOf(placements, "2098-12")).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("placements that follow one another do not overlap, and any two that hold at once do", () => {
  fc.assert(
    fc.property(chain, chain, month, (one, other, when) => {
      one.forEach((a, index) => one.slice(index + 1).forEach((b) => expect(overlap(a, b)).toBe(false)));
      const [a, b] = [placementsAsOf(one, when)[0], placementsAsOf(other, when)[0]];
      if (a && b) expect(overlap(a, b)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("the end of a year tells the same by its years as by its months", () => {
  fc.assert(
    fc.property(chain, fc.integer({ min: 2014, max: 2027 }), (placements, year) => {
      const inYears = placements.map((one) => ({
        ...one,
        from: one.from === null ? null : yearOf(one.from),
        to: one.to === null ? null : yearOf(one.to),
      }));
      const place = (list: readonly { function: string; placement: string; department: string | null }[]) =>
        list.map((one) => [one.function, one.placement, one.department]);
      expect(place(placementsAsOf(inYears, year))).toEqual(
        place(placementsAsOf(placements, endOfYear(year))),
      );
    }),
    { numRuns: 100 },
  );
});

test("going back undoes every movement", () => {
  const BACK = {
    MOVED_IN: "MOVED_OUT",
    MOVED_OUT: "MOVED_IN",
    BEGUN: "ENDED",
    ENDED: "BEGUN",
    REARRANGED: "REARRANGED",
    UNCHANGED: "UNCHANGED",
  };
  fc.assert(
    fc.property(chain, month, month, (placements, a, b) => {
      const there = movementsBetween(placements, a, b).map(({ movement }) => BACK[movement]);
      expect(movementsBetween(placements, b, a).map(({ movement }) => movement)).toEqual(there);
    }),
    { numRuns: 100 },
  );
});
