import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { toPublishedLadder } from "#server/anonymity/generalise.ts";
import { LADDER_RULES } from "#server/anonymity/kinds/ladder-rules.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import {
  sampleLadder,
  startTestWorkspace,
  type TestWorkspace,
} from "#server/testing/start-test-workspace.ts";
import { addDraft } from "#server/workspace/drafts/add-draft.ts";
import { LADDER_DRAFT } from "#server/workspace/ladders/ladder-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { findRiskPath } from "./find-risk-path.ts";

const QUARTER = "2026-Q4";
const NO_FACE = {
  industry: null,
  region: null,
  size: null,
  officeAge: null,
  teamSize: null,
  reportingLine: null,
};

let network: TestWorkspace;
let owner: pg.Client;
let author: Author;
let peers: Author[];

beforeAll(async () => {
  network = await startTestWorkspace();
  owner = new pg.Client({ connectionString: network.databases.owner.workspace });
  await owner.connect();
  await owner.query(
    "INSERT INTO atlas_epoch (quarter, as_of, members, organizations, k_split, digest) VALUES ($1, now(), 5, 6, 8, '')",
    [QUARTER],
  );
  await owner.query(
    `INSERT INTO atlas_cell (quarter, id, parent_id, domain, split, members)
     VALUES ($1, '0', NULL, '{}', 'region', 5), ($1, '0.0', '0', '{}', NULL, 3), ($1, '0.1', '0', '{}', NULL, 2)`,
    [QUARTER],
  );
  author = await addMember("own", "0.0");
  peers = [
    await addMember("first", "0.0"),
    await addMember("second", "0.0"),
    await addMember("third", "0.1"),
    await addMember("third", "0.1"),
    await addMember("left", "0.0"),
    await addMember("own", "0.0"),
  ];
  await owner.query("UPDATE membership SET left_at = now() WHERE unit = 'left'");
});
afterAll(async () => {
  await owner?.end();
  await network?.close();
});

test("counts units that tell the same fact, in the cell and in the network, and never the author's own", async () => {
  const [first, second, third, alsoThird, left, sister] = peers as [
    Author,
    Author,
    Author,
    Author,
    Author,
    Author,
  ];
  await addDraft(network.workspace, LADDER_DRAFT, author, { content: sampleLadder() });
  await addDraft(network.workspace, LADDER_DRAFT, first, { content: sampleLadder({ language: "zh-Hans" }) });
  await addDraft(network.workspace, LADDER_DRAFT, first, {
    content: sampleLadder({ strategy: "STANDARD_ONLY" }),
  });
  await addDraft(network.workspace, LADDER_DRAFT, second, {
    content: sampleLadder({ levels: [], expectations: [], roleFamily: null }),
  });
  await addDraft(network.workspace, LADDER_DRAFT, third, { content: sampleLadder() });
  await addDraft(network.workspace, LADDER_DRAFT, alsoThird, {
    content: sampleLadder({ individualContributor: null }),
  });
  await addDraft(network.workspace, LADDER_DRAFT, left, { content: sampleLadder() });
  await addDraft(network.workspace, LADDER_DRAFT, sister, { content: sampleLadder() });

  const [root, leaf] = await path();

  expect(root).toEqual({
    cellId: "0",
    narrowedBy: null,
    shows: [],
    revealed: 0,
    candidates: 4,
    facts: [
      { fact: "LANGUAGE", known: 3, same: 3 },
      { fact: "ROLE_FAMILY", known: 2, same: 2 },
      { fact: "LEVELS", known: 2, same: 2 },
      { fact: "STRATEGY", known: 3, same: 3 },
      { fact: "INDIVIDUAL_CONTRIBUTOR", known: 3, same: 3 },
    ],
  });
  expect(leaf).toMatchObject({ cellId: "0.0", candidates: 3, revealed: 1 });
  expect(leaf!.facts).toContainEqual({ fact: "ROLE_FAMILY", known: 1, same: 1 });
});

test("what stands in the commons counts on when its draft is gone, until it is taken back", async () => {
  const document = JSON.stringify({ ...published(), strategy: "LENS_ON_STANDARD" });
  const publication = await owner.query<{ id: string }>(
    `INSERT INTO publication (organization_id, kind, line_id, draft_version, sha256, document, quarter, checklist, confirmed_by)
     VALUES ($1, 'LADDER', $1, 1, '', $2, $3, '{}', $1) RETURNING id`,
    [peers[1]!.organizationId, document, QUARTER],
  );
  const families = async () => (await path())[1]!.facts.find(({ fact }) => fact === "ROLE_FAMILY");
  expect(await families()).toEqual({ fact: "ROLE_FAMILY", known: 2, same: 2 });

  await owner.query(
    "UPDATE publication SET retraction_requested_at = now(), withdrawal = 'AT_ONCE' WHERE id = $1",
    [publication.rows[0]!.id],
  );
  expect(await families()).toEqual({ fact: "ROLE_FAMILY", known: 1, same: 1 });
});

test("the census reads facts and no words", async () => {
  await owner.query("SET ROLE rungs_census");
  await expect(owner.query("SELECT content FROM draft")).rejects.toThrow("permission denied");
  await expect(owner.query("SELECT document FROM publication")).rejects.toThrow("permission denied");
  await owner.query("RESET ROLE");
});

async function addMember(unit: string, cellId: string): Promise<Author> {
  const member = await network.addOffice();
  await owner.query(
    `INSERT INTO membership (organization_id, unit) VALUES ($1, $2)
     ON CONFLICT (organization_id) DO UPDATE SET unit = excluded.unit`,
    [member.organizationId, unit],
  );
  await owner.query("INSERT INTO atlas_candidate VALUES ($1, $2, $3, $4)", [
    QUARTER,
    cellId,
    member.organizationId,
    unit,
  ]);
  return member;
}

function path() {
  const steps = [
    { cellId: "0", narrowedBy: null, shows: [], revealed: 0 },
    { cellId: "0.0", narrowedBy: "region" as const, shows: ["region" as const], revealed: 1 },
  ];
  return inOrganization(network.workspace, author.organizationId, (manager) =>
    findRiskPath(manager, QUARTER, steps, LADDER_RULES.facts(published())),
  );
}

function published() {
  const generalised = toPublishedLadder(sampleLadder(), { face: NO_FACE, quarter: QUARTER });
  if (!generalised.ok) throw new Error("The sample ladder is complete.");
  return generalised.document;
}
