import { afterAll, beforeAll, expect, test } from "vitest";

import { findPath } from "#server/anonymity/atlas/find-path.ts";
import { valuesOf } from "#server/anonymity/atlas/values-of.ts";
import { saveOrganizationProfile } from "#server/identity/organization-profile.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { addManyOffices } from "#server/testing/add-many-offices.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import {
  type Epoch,
  findAttributesIn,
  findCells,
  findNewestEpoch,
  findPathIn,
  findStandings,
  isMember,
} from "./read-atlas.ts";

let network: TestWorkspace;
let offices: string[];
let epoch: Epoch;

beforeAll(async () => {
  network = await startTestWorkspace();
  expect(await findNewestEpoch(network.workspace.manager)).toBeNull();
  offices = await addManyOffices(network.databases, 160);
  await network.startEpoch();
  epoch = (await findNewestEpoch(network.workspace.manager))!;
  // Two faces, of which each organisation may see its own.
  for (const organizationId of offices.slice(0, 2)) {
    await inOrganization(network.workspace, organizationId, (manager) =>
      manager.query(
        `INSERT INTO organization_face (organization_id, unit, quarter, cell_id, face)
         SELECT organization_id, unit, $1, '0', '{}' FROM membership`,
        [epoch.quarter],
      ),
    );
  }
}, 120_000);
afterAll(() => network?.close());

test("an organisation finds its way to the one leaf that holds it, and is counted in every cell on the way", async () => {
  expect(epoch.members).toBe(160);
  const cells = await findCells(network.workspace.manager, epoch.quarter);
  expect(cells.length).toBeGreaterThan(4);
  const leaves = new Map<string, number>();
  for (const organizationId of offices) {
    await inOrganization(network.workspace, organizationId, async (manager) => {
      const attributes = await findAttributesIn(manager, organizationId, epoch);
      const values = valuesOf(attributes!, epoch.quarter);
      const path = await findPathIn(manager, epoch.quarter, values);
      expect(path).toEqual(findPath(cells, values));
      const leaf = path.at(-1)!;
      expect(leaf.split).toBeNull();
      leaves.set(leaf.id, (leaves.get(leaf.id) ?? 0) + 1);
    });
  }
  for (const [id, members] of leaves) expect(cells.find((cell) => cell.id === id)!.members, id).toBe(members);

  const ids = cells.map(({ id }) => id);
  const standings = await inOrganization(network.workspace, offices[5]!, (manager) =>
    findStandings(manager, epoch.quarter, ids),
  );
  expect(standings.map(({ cellId }) => cellId)).toEqual(ids);
  expect(standings.map(({ candidates }) => candidates)).toEqual(cells.map(({ members }) => members));
  expect(standings[0]).toEqual({
    cellId: "0",
    candidates: 160,
    present: 160,
    revealed: 0,
    // All but the one who asks and the two that have a face.
    silentOthers: 157,
  });
});

test("who was counted publishes with the attributes it had then, and who was not with those it has now", async () => {
  const [counted] = offices.slice(-1);
  const newcomer = await network.addOffice("New", { verifiedAt: new Date() });
  const unverified = await network.addOffice("Unverified", { verifiedAt: null });
  for (const organizationId of [counted!, newcomer.organizationId, unverified.organizationId]) {
    await saveOrganizationProfile(network.workspace, organizationId, {
      industry: "MINING",
      region: "AFRICA",
    });
  }
  const industryOf = (organizationId: string) =>
    inOrganization(network.workspace, organizationId, async (manager) => ({
      isMember: await isMember(manager, organizationId),
      isMining: (await findAttributesIn(manager, organizationId, epoch))?.industry === "MINING",
    }));

  expect(await industryOf(counted!)).toEqual({ isMember: true, isMining: false });
  expect(await industryOf(newcomer.organizationId)).toEqual({ isMember: true, isMining: true });
  expect(await industryOf(unverified.organizationId)).toEqual({ isMember: false, isMining: true });
});

test("an organisation sees its own membership, profiles and face, and of others nothing", async () => {
  await inOrganization(network.workspace, offices[0]!, async (manager) => {
    for (const table of ["membership", "organization_profile_revision", "organization_face"]) {
      const rows = await manager.query<{ own: boolean }[]>(
        `SELECT organization_id = $1 AS own FROM ${table}`,
        [offices[0]],
      );
      expect(rows, table).toEqual([{ own: true }]);
    }
  });
});

test("what counts across organisations is read by no role that serves, and a face is for ever", async () => {
  const refused = [
    "SELECT * FROM atlas_candidate",
    "SELECT * FROM accepted_domain",
    "SELECT * FROM census_members(now())",
    "UPDATE organization_face SET cell_id = '0'",
    "DELETE FROM organization_face",
    "INSERT INTO membership (organization_id, unit) VALUES (gen_random_uuid(), 'x')",
    "UPDATE membership SET verified_at = '2020-01-01'",
    "UPDATE organization_profile_revision SET valid_from = '2020-01-01'",
    "DELETE FROM organization_profile_revision",
    "DELETE FROM atlas_epoch",
    "SET ROLE rungs_census",
  ];
  for (const statement of refused) {
    const asked = inOrganization(network.workspace, offices[0]!, (manager) => manager.query(statement));
    await expect(asked, statement).rejects.toMatchObject({ code: "42501" });
  }
  for (const statement of ["SELECT face FROM organization_face", "SELECT * FROM membership", refused[9]!]) {
    const asked = network.worker.query(statement);
    const code = statement.startsWith("DELETE") ? /^23/ : "42501";
    await expect(asked, statement).rejects.toMatchObject({ code: expect.stringMatching(code) as string });
  }
  const other = inOrganization(network.workspace, offices[5]!, (manager) =>
    manager.query(
      "INSERT INTO organization_face (organization_id, unit, quarter, cell_id, face) VALUES ($1, 'x', $2, '0', '{}')",
      [offices[6], epoch.quarter],
    ),
  );
  await expect(other).rejects.toMatchObject({ code: "42501" });
});
