import type { NextStepRecord } from "@rungs/shared/role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { describe, expect, test } from "vitest";

import { dutyMatrix } from "./duty-matrix.ts";
import { type RoleUse, titleUsesOf } from "./find-role-uses.ts";
import { roleSteps } from "./role-steps.ts";

let made = 0;

function role(title: string, changes: Partial<RoleUse> = {}): RoleUse {
  return {
    role: `role ${(made += 1)}`,
    roleFamily: "COMMUNITY_ARCHITECT",
    titles: [{ title: { language: "en", value: title }, key: title.toLowerCase() }],
    ranks: null,
    duties: [],
    nextSteps: [],
    ...changes,
  };
}

const several = (count: number, make: () => RoleUse) => Array.from({ length: count }, make);
const step = (kind: NextStepRecord["kind"], rank: NextStepRecord["rank"] = null): NextStepRecord => ({
  kind,
  family: null,
  jobFamily: null,
  rank,
});

describe("the matrix of duties", () => {
  const owns = (title: string, ...duties: Skill[]) => role(title, { duties });

  test("by hand: two titles of five roles each", () => {
    // Managers: onboarding 5/5, metrics 1/5. Advocates: onboarding 2/5, awareness 5/5.
    const roles = [
      ...several(4, () => owns("Manager", "ONBOARDING")),
      owns("Manager", "ONBOARDING", "METRICS"),
      ...several(3, () => owns("Advocate", "AWARENESS")),
      ...several(2, () => owns("Advocate", "AWARENESS", "ONBOARDING")),
    ];
    const matrix = dutyMatrix(roles, "manager");
    expect(matrix?.titles).toEqual([
      { key: "manager", title: { language: "en", value: "Manager" }, roles: 5 },
      { key: "advocate", title: { language: "en", value: "Advocate" }, roles: 5 },
    ]);
    // Common: onboarding 2/5. Either: onboarding 1, metrics 1/5, awareness 1.
    expect(matrix?.pairs).toHaveLength(1);
    expect(matrix?.pairs[0]).toMatchObject({ first: 0, second: 1 });
    expect(matrix?.pairs[0]?.overlap.overlap).toBeCloseTo(0.4 / 2.2, 9);
    expect(matrix?.pairs[0]?.overlap.shared).toEqual(["ONBOARDING"]);
    expect(matrix?.pairs[0]?.overlap.onlySecond).toEqual(["AWARENESS"]);
  });

  test("a title of four roles is compared only where it is asked for, and none that stands alone", () => {
    const managers = several(5, () => owns("Manager", "ONBOARDING"));
    const advocates = several(4, () => owns("Advocate", "METRICS"));
    expect(dutyMatrix([...managers, ...advocates], "manager")).toBeNull();
    const asked = dutyMatrix([...managers, ...advocates], "advocate");
    expect(asked?.titles.map(({ key, roles }) => [key, roles])).toEqual([
      ["advocate", 4],
      ["manager", 5],
    ]);
    expect(dutyMatrix(managers, "manager")).toBeNull();
    // Roles without duties say nothing of them.
    expect(dutyMatrix([...managers, ...several(9, () => owns("Advocate"))], "")).toBeNull();
  });

  test("the asked title stands first, then the most common, and there are at most six", () => {
    const roles = ["a", "b", "c", "d", "e", "f", "g"].flatMap((title, place) =>
      several(12 - place, () => owns(title, "METRICS")),
    );
    const matrix = dutyMatrix(roles, "g");
    expect(matrix?.titles.map(({ key }) => key)).toEqual(["g", "a", "b", "c", "d", "e"]);
    expect(matrix?.pairs).toHaveLength(15);
    expect(new Set(matrix?.pairs.map(({ overlap }) => overlap.overlap))).toEqual(new Set([1]));
  });
});

test("next steps by hand: of ten roles that name any, six go up and five to a foundation; four elsewhere stay untold", () => {
  const roles = [
    ...several(4, () => role("Lead", { nextSteps: [step("SAME_FAMILY_UP", 5), step("SAME_FAMILY_UP", 6)] })),
    ...several(2, () => role("Lead", { nextSteps: [step("SAME_FAMILY_UP"), step("FOUNDATION")] })),
    ...several(3, () => role("Lead", { nextSteps: [step("FOUNDATION"), step("OTHER_OFFICE", 8)] })),
    role("Lead", { nextSteps: [step("OTHER_OFFICE")] }),
    ...several(7, () => role("Lead")),
  ];
  expect(roleSteps(roles)).toEqual([
    { step: { kind: "SAME_FAMILY_UP", family: null, jobFamily: null }, share: 6 / 10 },
    { step: { kind: "FOUNDATION", family: null, jobFamily: null }, share: 5 / 10 },
  ]);
  expect(roleSteps(roles.slice(0, 4))).toEqual([]);
  expect(roleSteps([])).toEqual([]);
});

test("a role votes for both ends of its ranks, and not at all where it has none", () => {
  const uses = titleUsesOf([
    role("Manager", { ranks: { min: 2, max: 4 } }),
    role("Manager", { ranks: { min: 3, max: 3 } }),
    role("Manager"),
  ]);
  expect(uses.map(({ rank }) => rank)).toEqual([2, 4, 3]);
  expect(new Set(uses.map(({ ladder }) => ladder)).size).toBe(2);
});
