import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { FACE_ATTRIBUTES } from "@rungs/shared/vocabulary/face-tree";
import { INDUSTRIES, REGIONS, REPORTING_LINES, SIZES } from "@rungs/shared/vocabulary/organization";

import { coarsen, type PrivateAttributes } from "./coarsen.ts";
import { chooseFace, organizationsSharing, type FaceCount } from "./face.ts";

const QUARTER = "2026-Q4";
const OWN: PrivateAttributes = {
  industry: "MANUFACTURING",
  region: "WESTERN_EUROPE",
  size: "FROM_1000_TO_9999",
  officeFoundedYear: 2021,
  teamSize: 5,
  reportingLine: "LEGAL",
};

/** Counts organisations by their coarsest face, as the census does. */
function census(organizations: readonly PrivateAttributes[]): FaceCount[] {
  const counts = new Map<string, FaceCount>();
  for (const attributes of organizations) {
    const face = coarsen(attributes, QUARTER);
    const key = JSON.stringify(face);
    const organizationsBefore = counts.get(key)?.organizations ?? 0;
    counts.set(key, { ...face, organizations: organizationsBefore + 1 });
  }
  return [...counts.values()];
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 8, nil: null });
const organization: fc.Arbitrary<PrivateAttributes> = fc.record({
  industry: maybe(fc.constantFrom(...INDUSTRIES)),
  region: maybe(fc.constantFrom(...REGIONS)),
  size: maybe(fc.constantFrom(...SIZES)),
  officeFoundedYear: maybe(fc.integer({ min: 2005, max: 2027 })),
  teamSize: maybe(fc.integer({ min: 1, max: 60 })),
  reportingLine: maybe(fc.constantFrom(...REPORTING_LINES)),
});

const others = (count: number, change: Partial<PrivateAttributes> = {}) =>
  Array.from({ length: count }, () => ({ ...OWN, ...change }));

describe("a face", () => {
  test("shows every attribute, at its coarsest step, that enough organisations share", () => {
    expect(chooseFace(OWN, census(others(20)), QUARTER)).toEqual({
      face: {
        industry: "INDUSTRIAL_ENERGY",
        region: "EMEA",
        size: "FROM_1000_TO_19999",
        teamSize: "FROM_4_TO_10",
        officeAge: "FROM_3_TO_7",
        reportingLine: "OTHER",
      },
      members: 20,
      reason: "SHOWN",
      hidden: [],
    });
  });

  test("does not show what only four share, however many share the rest", () => {
    const population = census([...others(4), ...others(30, { region: "EASTERN_ASIA" })]);
    const { face, hidden } = chooseFace(OWN, population, QUARTER);
    expect(face.region).toBeNull();
    expect(hidden).toEqual([{ attribute: "region", reason: "TOO_FEW_SHARE" }]);
  });

  test("shows it once a fifth joins", () => {
    const population = census([...others(5), ...others(30, { region: "EASTERN_ASIA" })]);
    expect(chooseFace(OWN, population, QUARTER).face.region).toBe("EMEA");
  });

  test("shows nothing below twenty members and says why", () => {
    const chosen = chooseFace(OWN, census(others(19)), QUARTER);
    expect(chosen.reason).toBe("TOO_FEW_MEMBERS");
    expect(chosen.members).toBe(19);
    expect(Object.values(chosen.face)).toEqual([null, null, null, null, null, null]);
    expect(chosen.hidden).toHaveLength(6);
  });

  test("shows nothing of an organisation that told nothing", () => {
    const chosen = chooseFace(null, census(others(30)), QUARTER);
    expect(chosen.reason).toBe("NO_PROFILE");
    expect(Object.values(chosen.face).every((value) => value === null)).toBe(true);
  });

  test("says which attribute was never given", () => {
    const own = { ...OWN, teamSize: null };
    const { hidden } = chooseFace(own, census([own, ...others(20)]), QUARTER);
    expect(hidden).toEqual([{ attribute: "teamSize", reason: "NOT_GIVEN" }]);
  });

  test("is shared by at least five organisations, whatever the network", () => {
    fc.assert(
      fc.property(fc.array(organization, { minLength: 1, maxLength: 80 }), (organizations) => {
        const population = census(organizations);
        const own = organizations[0] as PrivateAttributes;
        const { face, members } = chooseFace(own, population, QUARTER);
        expect(members).toBe(organizations.length);
        const coarsest = coarsen(own, QUARTER);
        for (const attribute of FACE_ATTRIBUTES) {
          expect([null, coarsest[attribute]]).toContain(face[attribute]);
        }
        // Counted anew from the organisations themselves, not from the census.
        const sharing = organizations.filter((other) =>
          FACE_ATTRIBUTES.every(
            (attribute) => face[attribute] === null || coarsen(other, QUARTER)[attribute] === face[attribute],
          ),
        ).length;
        const showsSomething = Object.values(face).some((value) => value !== null);
        if (showsSomething) expect(sharing).toBeGreaterThanOrEqual(5);
        if (members < 20) expect(showsSomething).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  test("already shown is shared by no fewer when another organisation joins, and a new one by five", () => {
    fc.assert(
      fc.property(
        fc.array(organization, { minLength: 20, maxLength: 60 }),
        organization,
        (organizations, newcomer) => {
          const own = organizations[0] as PrivateAttributes;
          const before = census(organizations);
          const after = census([...organizations, newcomer]);
          const shown = chooseFace(own, before, QUARTER).face;
          expect(organizationsSharing(shown, after)).toBeGreaterThanOrEqual(
            organizationsSharing(shown, before),
          );
          const next = chooseFace(own, after, QUARTER).face;
          expect(organizationsSharing(next, after)).toBeGreaterThanOrEqual(5);
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});
