import { STATISTIC_TABLES } from "@rungs/shared/vocabulary/statistics";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { findStatistics } from "#server/commons/statistics/find-statistics.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";

import { applyReleases } from "./apply-releases.ts";
import { releaseQuarter } from "./release-quarter.ts";

const Q4 = new Date("2026-11-22T00:00:00Z");
const NEXT_Q1 = new Date("2027-02-01T00:00:00Z");
const DAY = 86_400_000;

let door: TestDoor;
beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  await door.asOwner("DELETE FROM statistics_release");
  await door.asOwner("DELETE FROM organization");
  const commons = await import("pg").then(
    ({ default: pg }) => new pg.Client(door.network.databases.owner.commons),
  );
  await commons.connect();
  await commons.query("DELETE FROM published_statistic");
  await commons.end();
});
afterAll(() => door?.close());

test("two releases at once, and a late one, make one and the same", async () => {
  await addOffices(21, "IT");
  const { worker } = door.network;
  const states = await Promise.all([releaseQuarter(worker, Q4), releaseQuarter(worker, Q4)]);
  await addOffices(9, "LEGAL");
  states.push(await releaseQuarter(worker, new Date(Q4.getTime() + 30 * DAY)));

  expect(states.sort()).toEqual(["nothing to do", "nothing to do", "released"]);
  expect(await door.asOwner("SELECT quarter FROM statistics_release")).toEqual([{ quarter: "2026-Q4" }]);
});

test("a clock that went back makes nothing", async () => {
  await addOffices(21, "IT");
  await releaseQuarter(door.network.worker, NEXT_Q1);
  expect(await releaseQuarter(door.network.worker, Q4)).toBe("nothing to do");
});

test("as long as nothing can be shown nothing is kept, so that the quarter is not lost", async () => {
  await addOffices(19, "IT");
  expect(await releaseQuarter(door.network.worker, Q4)).toBe("nothing to do");
  await addOffices(1, "IT");
  expect(await releaseQuarter(door.network.worker, Q4)).toBe("released");
});

test("a worker that died between the two databases leaves the release to the next one", async () => {
  await addOffices(21, "IT");
  const { worker, publisher, commons } = door.network;
  await releaseQuarter(worker, Q4);
  expect(await findStatistics(commons, null)).toEqual([]);

  await applyReleases(worker, publisher);
  const first = await findStatistics(commons, null);
  await door.asOwner("UPDATE statistics_release SET applied_at = NULL");
  await applyReleases(worker, publisher);

  expect(first.map(({ table }) => table)).toEqual([...STATISTIC_TABLES]);
  expect(await findStatistics(commons, null)).toEqual(first);
});

test("whoever came, changed or left too late for the data moment is told of as before", async () => {
  const offices = await addOffices(21, "IT");
  await addOffices(8, "LEGAL", 60);
  await door.asOwner(
    "UPDATE organization_profile_revision SET valid_from = now() WHERE organization_id = ANY ($1)",
    [await addOffices(8, "LEGAL")],
  );
  await door.asOwner("UPDATE membership SET left_at = $2 WHERE organization_id = $1", [
    offices[0],
    new Date("2026-07-02T00:00:00Z"),
  ]);
  const { worker, publisher, commons } = door.network;
  await releaseQuarter(worker, Q4);
  await applyReleases(worker, publisher);

  const { groups } = (await findStatistics(commons, null))[0]!;
  expect(groups[0]).toMatchObject({ group: "ALL", figures: { base: { from: 20, to: 49 } } });
  expect(groups[0]!.figures!.shares!.find(({ value }) => value === "IT")!.bound).toBe("AT_LEAST");
});

test("an office whose profile is not complete counts in no table", async () => {
  const [office] = await addOffices(21, "IT");
  await door.asOwner("UPDATE organization_profile_revision SET team_size = NULL WHERE organization_id = $1", [
    office,
  ]);
  await releaseQuarter(door.network.worker, Q4);
  const [{ cells }] = (await door.asOwner("SELECT cells FROM statistics_release")) as [
    { cells: { organizations: string[][] }[] },
  ];

  expect(cells.length).toBeGreaterThan(3);
  expect(cells.map(({ organizations }) => organizations.length)).toEqual(cells.map(() => 20));
});

test("organisations of one parent count once", async () => {
  const offices = await addOffices(22, "IT");
  await door.asOwner("UPDATE membership SET unit = 'one parent' WHERE organization_id = ANY ($1)", [
    offices.slice(0, 5),
  ]);
  expect(await releaseQuarter(door.network.worker, Q4)).toBe("nothing to do");
});

test("a number stays while fewer than five are new to it, also when organisations turn out to be one", async () => {
  const offices = await addOffices(30, "IT");
  const { worker, publisher, commons } = door.network;
  await releaseQuarter(worker, Q4);
  await door.asOwner("UPDATE membership SET unit = 'one parent' WHERE organization_id = ANY ($1)", [
    offices.slice(0, 6),
  ]);
  await addOffices(4, "LEGAL");
  expect(await releaseQuarter(worker, NEXT_Q1)).toBe("released");
  await applyReleases(worker, publisher);

  const { quarter, groups } = (await findStatistics(commons, null))[0]!;
  expect(quarter).toBe("2027-Q1");
  expect(groups[0]!.figures!.quarter).toBe("2026-Q4");
});

test("a number of levels rests on ladders that stood then and were not taken back before the quarter", async () => {
  const offices = await addOffices(9, "IT");
  // Others who say nothing, among whom those nine may publish.
  for (let count = 0; count < 10; count += 1) await door.network.addOffice();
  await door.network.startEpoch();
  const ladders: { id: string }[] = [];
  for (const organizationId of offices) {
    const author = { organizationId, personId: organizationId };
    ladders.push(await door.publish(author, await door.newDraft(author)));
  }
  await door.asOwner("UPDATE publication SET confirmed_at = $1", [new Date("2026-03-01T00:00:00Z")]);
  const { worker, publisher, commons } = door.network;
  const takeBack = (number: number, day: string) =>
    door.asOwner(
      "UPDATE publication SET retraction_requested_at = $2, withdrawal = 'QUIETLY' WHERE id = $1",
      [ladders[number]!.id, new Date(`${day}T00:00:00Z`)],
    );
  // Too late to count.
  await takeBack(0, "2026-11-01");
  await takeBack(1, "2026-08-01");
  await door.asOwner("UPDATE publication SET confirmed_at = $2 WHERE id = $1", [
    ladders[2]!.id,
    new Date("2026-07-02T00:00:00Z"),
  ]);
  await releaseQuarter(worker, Q4);
  await applyReleases(worker, publisher);

  const levels = (await findStatistics(commons, null)).find(({ table }) => table === "LEVELS")!;
  const shown = levels.groups.filter(({ figures }) => figures);
  expect(shown.map(({ group }) => group)).toEqual(["ALL", "COMMUNITY_ARCHITECT"]);
  const [{ cells }] = (await door.asOwner("SELECT cells FROM statistics_release")) as [
    { cells: { group: string; table: string; organizations: string[][] }[] },
  ];
  const counted = cells
    .find(({ group, table }) => table === "LEVELS" && group === "COMMUNITY_ARCHITECT")!
    .organizations.map(([id]) => id);
  expect(counted.sort()).toEqual([offices[0], ...offices.slice(3)].sort());
});

/** Offices of one size that have been verified members for long, or for so many days before the data moment. */
async function addOffices(count: number, reportingLine: string, days = 400): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const { organizationId } = await door.network.addOffice();
    const since = new Date(Date.UTC(2026, 6, 1) - days * DAY);
    await door.asOwner(
      `INSERT INTO membership (organization_id, unit, verified_at) VALUES ($1, 'unit ' || $1::uuid, $2)
       ON CONFLICT (organization_id) DO UPDATE SET unit = excluded.unit, verified_at = excluded.verified_at`,
      [organizationId, days < 100 ? new Date(Date.UTC(2026, 6, 1)) : since],
    );
    await door.asOwner(
      `UPDATE organization_profile_revision SET size = 'FROM_250_TO_999', region = 'WESTERN_EUROPE',
         industry = 'MANUFACTURING', office_founded_year = 2020, team_size = 5, reporting_line = $2,
         valid_from = $3 WHERE organization_id = $1`,
      [organizationId, reportingLine, since],
    );
    ids.push(organizationId);
  }
  return ids;
}
