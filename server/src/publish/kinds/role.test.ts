import type { SavePracticeValues } from "@rungs/shared/inputs/practice";
import type { SaveRoleValues } from "@rungs/shared/inputs/role";
import type { PublishedRoleFilterValues } from "@rungs/shared/inputs/published-role-filter";
import { type PublishedRole, publishedRole } from "@rungs/shared/published-role";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { ROLE_RULES } from "#server/anonymity/kinds/role/role-rules.ts";
import { COUNTED_FACTS } from "#server/anonymity/risk/risk-fact.ts";
import { findDocuments } from "#server/commons/find-snapshots.ts";
import { countByJobFamily, countByOccupation } from "#server/commons/roles/find-mapping-peers.ts";
import { listedRoles } from "#server/commons/roles/listed-roles.ts";
import { PublishedRoleEntity } from "#server/commons/roles/published-role.entity.ts";
import { findRoleUses } from "#server/commons/titles/find-role-uses.ts";
import { retractPublication } from "#server/publish/retract-publication.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { createPractice } from "#server/workspace/practices/create-practice.ts";
import { savePractice } from "#server/workspace/practices/save-practice.ts";
import type { Author } from "#server/workspace/require-author.ts";
import type { RoleDraftEntity } from "#server/workspace/roles/role-draft.ts";
import { createRole, saveRole } from "#server/workspace/roles/write-role.ts";

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

const ROLE: Omit<SaveRoleValues, "draftId" | "version"> = {
  language: "en",
  internalTitle: "Harmony Wrangler",
  jobClass: "TPM-3",
  externalTitles: ["Community Manager", "Community Architect"],
  roleFamily: "COMMUNITY_ARCHITECT",
  jobFamily: "COMMUNITY_MANAGEMENT",
  occupations: ["27-3031.00", "2432"],
  ranks: { min: 2, max: 4 },
  duties: ["METRICS", "ONBOARDING"],
  externalShare: 70,
  newToOpenSource: true,
  nextSteps: [
    { kind: "SAME_FAMILY_UP", family: null, jobFamily: null, rank: 5 },
    { kind: "FOUNDATION", family: null, jobFamily: null, rank: null },
  ],
  summary: "Looks after the people who come to help.",
};

const ACCOUNT: Omit<SavePracticeValues, "draftId" | "version" | "done"> = {
  language: "en",
  title: "A council for open source",
  kind: "COUNCIL",
  maturity: null,
  sinceYear: null,
  functions: [],
  problem: "Nobody could say yes to a release.",
  context: null,
  outcome: null,
  differently: null,
};

async function write(changes: Partial<SaveRoleValues> = {}): Promise<RoleDraftEntity> {
  const { workspace } = door.network;
  const created = await createRole(workspace, author, { title: "Community Manager", language: "en" });
  return save(created, changes);
}

async function save(draft: RoleDraftEntity, changes: Partial<SaveRoleValues>): Promise<RoleDraftEntity> {
  const input = { ...ROLE, ...changes, draftId: draft.id, version: draft.version };
  const saved = await saveRole(door.network.workspace, author, input);
  if (!saved.ok) throw new Error(saved.problem);
  return saved.draft;
}

async function listedIds(filter: PublishedRoleFilterValues): Promise<string[]> {
  const rows = await listedRoles(door.network.commons, filter).getMany();
  return rows.map(({ id }) => id);
}

async function readDocument(id: string): Promise<PublishedRole | null> {
  const [document] = await findDocuments(door.network.commons, PublishedRoleEntity, publishedRole, [id]);
  return document ?? null;
}

test("a role goes through the door, and is found by what readers look for", async () => {
  const { snapshotId } = await door.publish(author, await write());
  await door.applyAll();

  expect(await readDocument(snapshotId)).toMatchObject({
    title: [{ language: "en", value: "Community Manager" }],
    roleFamily: "COMMUNITY_ARCHITECT",
    occupations: ["2432", "27-3031.00"],
    duties: ["METRICS", "ONBOARDING"],
    ranks: { min: 2, max: 4 },
    nextSteps: [{ kind: "SAME_FAMILY_UP", rank: 5 }, { kind: "FOUNDATION" }],
  });
  const listed = async (filter: PublishedRoleFilterValues) => (await listedIds(filter)).includes(snapshotId);
  for (const found of [
    {},
    { roleFamily: "COMMUNITY_ARCHITECT", jobFamily: "COMMUNITY_MANAGEMENT" },
    { junior: true, newToOpenSource: true, externalShare: "MOSTLY_OUTSIDE" },
    { junior: false, newToOpenSource: false },
  ] as const)
    expect(await listed(found)).toBe(true);
  for (const missed of [
    { roleFamily: "SECURITY" },
    { jobFamily: "LEGAL" },
    { externalShare: "BOTH" },
  ] as const)
    expect(await listed(missed)).toBe(false);
});

test("peers that class and place their roles alike are counted, each mapping by itself", async () => {
  const { commons } = door.network;
  const before = await countByOccupation(commons, ["2641", "2611"]);
  const family = await countByJobFamily(commons, "TECHNICAL_WRITING");
  await door.publish(author, await write({ jobFamily: "TECHNICAL_WRITING", occupations: ["2641"] }));
  await door.applyAll();
  expect(await countByOccupation(commons, ["2641", "2611"])).toEqual([before[0]! + 1, before[1]]);
  expect(await countByJobFamily(commons, "TECHNICAL_WRITING")).toBe(family + 1);
  expect(await countByOccupation(commons, [])).toEqual([]);
});

test("neither the title inside nor the class of the job nor an id is in what leaves", async () => {
  const draft = await write();
  const text = (await door.review(author, draft))!.preview!.text;
  for (const word of ["Harmony", "Wrangler", "TPM-3", draft.id, author.organizationId]) {
    expect(text).not.toContain(word);
  }
});

test.each(["Harmony Wrangler", "TPM-3", "Quillhaven"])(
  "%s in a text that leaves is marked, and gone from what peers would read",
  async (own) => {
    const draft = await write({ summary: `Every ${own} looks after the people who come to help.` });
    const review = (await door.review(author, draft))!;
    expect(review.redaction.findings.map(({ surface }) => surface)).toContain(own);
    expect(review.preview?.text ?? "").not.toContain(own);
  },
);

test("a title that hardly anybody uses is shown as the neutral one of its role", async () => {
  const draft = await write({ externalTitles: ["Chief Sock Knitter", "Community Manager"] });
  const review = (await door.review(author, draft))!;
  const document = JSON.parse(review.preview!.text) as PublishedRole;
  expect(document.title).toEqual([{ language: "en", value: "Associate Community Architect" }]);
  expect(document.externalTitles).toHaveLength(2);
  expect(review.preview!.text).not.toContain("Sock");
});

test("a newer version takes the place of the older one, which goes when it is taken back", async () => {
  const draft = await write();
  const first = await door.publish(author, draft);
  const second = await door.publish(author, await save(draft, { externalShare: 20 }));
  await door.applyAll();
  const { workspace } = door.network;
  const compared = (await findRoleUses(door.network.commons, "COMMUNITY_ARCHITECT")).map(({ role }) => role);
  for (const ids of [await listedIds({}), compared]) {
    expect(ids).toContain(second.snapshotId);
    expect(ids).not.toContain(first.snapshotId);
  }
  expect(await readDocument(first.snapshotId)).not.toBeNull();
  await retractPublication(workspace, author.organizationId, first.id, "AT_ONCE");
  await door.applyAll();
  expect(await readDocument(first.snapshotId)).toBeNull();
});

test.each([
  ["a whole role", {}],
  [
    "hardly any",
    {
      jobFamily: null,
      occupations: [],
      ranks: null,
      duties: [],
      externalShare: null,
      newToOpenSource: null,
      nextSteps: [],
    },
  ],
  ["a role that leads nowhere outside", { externalShare: 0, newToOpenSource: false }],
] as const)("the database counts of %s just the facts that the door tells", async (_name, changes) => {
  const publication = await door.publish(author, await write(changes as Partial<SaveRoleValues>));
  const [row] = (await door.asOwner(
    "SELECT document, draft.facts AS draft, publication.facts AS publication FROM draft JOIN publication ON draft.id = draft_id WHERE publication.id = $1",
    [publication.id],
  )) as [{ document: string; draft: object; publication: object }];
  const facts = ROLE_RULES.facts(JSON.parse(row.document) as PublishedRole);
  const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  expect(row.publication).toEqual(told);
  expect(row.draft).toEqual(told);
  for (const fact of Object.keys(told)) expect(COUNTED_FACTS).toContain(fact);
});

test("a role of no family is not published", async () => {
  const review = await door.review(author, await write({ roleFamily: null }));
  expect(review?.problems.map(({ code }) => code)).toContain("NO_ROLE_FAMILY");
  expect(review?.preview).toBeNull();
});

test.each(["Harmony Wrangler", "TPM-3"])(
  "%s of a role is marked in what its office writes elsewhere, and in no other office's words",
  async (own) => {
    await write();
    const text = `Every ${own} met once a month.`;
    const { workspace } = door.network;
    const reviewOf = async (who: Author) => {
      const created = await createPractice(workspace, who, { title: "New", language: "en", kind: "COUNCIL" });
      const input = { ...ACCOUNT, done: text, draftId: created.id, version: created.version };
      const saved = await savePractice(workspace, who, input);
      if (!saved.ok) throw new Error(saved.problem);
      return (await door.review(who, saved.draft))!;
    };
    const review = await reviewOf(author);
    expect(review.redaction.findings).toMatchObject([
      { surface: own, category: "OWN_SECRET", mayKeep: false },
    ]);
    expect(review.problems.map(({ code }) => code)).toContain("FINDINGS_OPEN");
    expect(review.preview!.text).not.toContain(own);
    const elsewhere = await reviewOf(await door.network.addOffice());
    expect(elsewhere.redaction.findings.map(({ category }) => category)).not.toContain("OWN_SECRET");
  },
);
