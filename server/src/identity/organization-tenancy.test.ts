import {
  INDUSTRIES,
  REGIONS,
  REPORTING_LINES,
  SECRET_KINDS,
  SIZES,
} from "@rungs/shared/vocabulary/organization";
import { afterAll, beforeAll, expect, test } from "vitest";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { startTestIdentity, type TestIdentity } from "#server/testing/start-test-identity.ts";

import { findOrganizationProfile, saveOrganizationProfile } from "./organization-profile.ts";
import { findOrganizationSecrets, saveOrganizationSecrets } from "./organization-secrets.ts";

let office: TestIdentity;
let ours: string;
let theirs: string;

beforeAll(async () => {
  office = await startTestIdentity();
  ours = await office.addOrganization("North Harbour");
  theirs = await office.addOrganization("Elsewhere");
  await saveOrganizationProfile(office.workspace, theirs, { industry: "TRADE", teamSize: 7 });
  await saveOrganizationSecrets(office.workspace, theirs, {
    secrets: [{ kind: "PRODUCT", value: "Elsewhy" }],
  });
}, 120_000);

afterAll(() => office?.close());

test("a profile is empty until it is filled in, and is replaced as a whole", async () => {
  expect(await findOrganizationProfile(office.workspace, ours)).toBeNull();
  await saveOrganizationProfile(office.workspace, ours, { industry: "EDUCATION", officeFoundedYear: 2019 });
  const saved = await saveOrganizationProfile(office.workspace, ours, {
    industry: "TRADE",
    size: "FROM_11_TO_49",
  });
  expect(saved).toEqual({
    industry: "TRADE",
    region: null,
    size: "FROM_11_TO_49",
    officeFoundedYear: null,
    teamSize: null,
    reportingLine: null,
  });
  expect(await findOrganizationProfile(office.workspace, ours)).toEqual(saved);
});

test("the name of an organisation is a secret without being told", async () => {
  expect(await findOrganizationSecrets(office.workspace, ours)).toEqual([
    { kind: "NAME", value: "North Harbour" },
  ]);
  const secrets = await saveOrganizationSecrets(office.workspace, ours, {
    secrets: [
      { kind: "NAME", value: "North Harbour" },
      { kind: "DOMAIN", value: "north.example" },
      { kind: "DOMAIN", value: "north.example" },
    ],
  });
  expect(secrets).toEqual([
    { kind: "NAME", value: "North Harbour" },
    { kind: "DOMAIN", value: "north.example" },
  ]);
  expect(await saveOrganizationSecrets(office.workspace, ours, { secrets: [] })).toHaveLength(1);
});

test("the database knows every word of the vocabulary", async () => {
  const longest = Math.max(INDUSTRIES.length, REGIONS.length, SIZES.length, REPORTING_LINES.length);
  for (let place = 0; place < longest; place += 1) {
    const profile = {
      industry: INDUSTRIES[place] ?? null,
      region: REGIONS[place] ?? null,
      size: SIZES[place] ?? null,
      reportingLine: REPORTING_LINES[place] ?? null,
    };
    expect(await saveOrganizationProfile(office.workspace, ours, profile)).toMatchObject(profile);
  }
  const secrets = SECRET_KINDS.map((kind) => ({ kind, value: "word" }));
  expect(await saveOrganizationSecrets(office.workspace, ours, { secrets })).toHaveLength(secrets.length + 1);
});

test("an organisation sees no row of another and writes none", async () => {
  await inOrganization(office.workspace, ours, async (manager) => {
    for (const table of ["organization_profile", "organization_secret"]) {
      const rows = await manager.query<object[]>(`SELECT * FROM ${table} WHERE organization_id = $1`, [
        theirs,
      ]);
      expect(rows).toEqual([]);
    }
    expect(await manager.query<object[]>("SELECT * FROM organization WHERE id <> $1", [ours])).toEqual([]);
  });
  const plant = inOrganization(office.workspace, ours, (manager) =>
    manager.query("INSERT INTO organization_secret VALUES ($1, 'ALIAS', 'planted')", [theirs]),
  );
  await expect(plant).rejects.toThrow("row-level security");
});

test("without an organisation there is nothing to see", async () => {
  for (const table of ["organization", "organization_profile", "organization_secret"]) {
    expect(await office.workspace.query<object[]>(`SELECT * FROM ${table}`)).toEqual([]);
  }
});

test("the app reads no table of sign-in, and sign-in reads no profile and no secret", async () => {
  for (const table of ["person", "session", "credential", "member", "invitation", "verification"]) {
    await expect(office.workspace.query(`SELECT * FROM ${table}`)).rejects.toThrow("permission denied");
  }
  for (const table of ["organization_profile", "organization_secret"]) {
    const read = office.identity.pool.query(`SELECT * FROM ${table}`);
    await expect(read).rejects.toThrow("permission denied");
  }
});

test("the census reads no profile as it stands and no secret", async () => {
  const rows = await office.workspace.query<object[]>(
    `SELECT has_any_column_privilege('rungs_census', 'organization_profile', 'SELECT') AS profiles,
       has_table_privilege('rungs_census', 'organization_secret', 'SELECT') AS secrets`,
  );
  expect(rows).toEqual([{ profiles: false, secrets: false }]);
});
