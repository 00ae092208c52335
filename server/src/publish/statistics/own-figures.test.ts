import { afterAll, beforeAll, expect, test } from "vitest";

import { saveOrganizationProfile } from "#server/identity/organization-profile.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";

import { findOwnFigures } from "./own-figures.ts";

const NOW = new Date("2026-11-22T00:00:00Z");
const PROFILE = {
  industry: "MANUFACTURING",
  region: "WESTERN_EUROPE",
  size: "FROM_250_TO_999",
  officeFoundedYear: 2021,
  teamSize: 5,
  reportingLine: "IT",
} as const;

let door: TestDoor;
beforeAll(async () => {
  door = await startTestDoor({ offices: 0 });
}, 120_000);
afterAll(() => door?.close());

test("an office sees where it stands, drafts included, and nothing of another", async () => {
  const [own, other] = [await door.network.addOffice(), await door.network.addOffice()];
  const { workspace } = door.network;
  await saveOrganizationProfile(workspace, own.organizationId, PROFILE);
  await saveOrganizationProfile(workspace, other.organizationId, { ...PROFILE, reportingLine: "LEGAL" });
  await door.newDraft({ organizationId: own.organizationId, personId: own.organizationId });

  const { hasCompleteProfile, cells } = await findOwnFigures(workspace, own.organizationId, NOW);
  const of = (table: string) =>
    cells.filter((cell) => cell.table === table).map(({ group, values }) => [group, ...values]);

  expect(hasCompleteProfile).toBe(true);
  expect(of("REPORTING_LINE")).toEqual([
    ["ALL", "IT"],
    ["BELOW_1000", "IT"],
    ["EMEA", "IT"],
    ["INDUSTRIAL_ENERGY", "IT"],
  ]);
  expect(of("LEVELS").map(([group]) => group)).toEqual(["ALL", "COMMUNITY_ARCHITECT"]);
  expect((await findOwnFigures(workspace, other.organizationId, NOW)).cells).not.toContainEqual(
    expect.objectContaining({ table: "LEVELS" }),
  );
});

test("an office that told nothing stands nowhere, and is told that it does not count", async () => {
  const { organizationId } = await door.network.addOffice();
  await door.asOwner("DELETE FROM organization_profile WHERE organization_id = $1", [organizationId]);
  expect(await findOwnFigures(door.network.workspace, organizationId, NOW)).toEqual({
    hasCompleteProfile: false,
    cells: [],
  });
});
