import type { SaveOfficeValues } from "@rungs/shared/inputs/office";
import { type PublishedOffice, publishedOffice } from "@rungs/shared/published-office";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { OFFICE_RULES } from "#server/anonymity/kinds/office/office-rules.ts";
import { COUNTED_FACTS } from "#server/anonymity/risk/risk-fact.ts";
import { findOfficesByNeeds } from "#server/commons/offices/find-by-needs.ts";
import { listedOffices } from "#server/commons/offices/listed-offices.ts";
import { PublishedOfficeEntity } from "#server/commons/offices/published-office.entity.ts";
import { findDocuments, findSnapshots } from "#server/commons/find-snapshots.ts";
import { retractPublication } from "#server/publish/retract-publication.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { createOffice } from "#server/workspace/offices/create-office.ts";
import type { OfficeDraftEntity } from "#server/workspace/offices/office-draft.ts";
import { saveOffice } from "#server/workspace/offices/save-office.ts";
import type { Author } from "#server/workspace/require-author.ts";

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

const PROFILE: Omit<SaveOfficeValues, "draftId" | "version"> = {
  language: "en",
  title: "An office for open source",
  charter: "We help people to work in the open.",
  charterScopes: ["STANDARDS", "OPEN_SOURCE"],
  strategy: "STANDARD_ONLY",
  strategyRationale: null,
  sponsor: { rank: 9, stepsToChief: 2, advocated: true },
  needs: [{ function: "INNERSOURCE", weight: 3 }],
  placements: [
    { function: "LEGAL", placement: "SHARED", department: "LEGAL", from: "2019-05", to: "2022-03" },
    { function: "LEGAL", placement: "IN_OFFICE", from: "2022-03", reason: "Counsel sits with us." },
    { function: "STANDARDS", placement: "DISTRIBUTED" },
  ],
};

async function write(changes: Partial<SaveOfficeValues> = {}): Promise<OfficeDraftEntity> {
  const { workspace } = door.network;
  const created = await createOffice(workspace, author, { title: "Our office", language: "en" });
  const input = { ...PROFILE, ...changes, draftId: created.id, version: created.version };
  const saved = await saveOffice(workspace, author, input);
  if (!saved.ok) throw new Error(saved.problem);
  return saved.draft;
}

test("a profile goes through the door, stands in the commons, and is listed by where its functions are", async () => {
  const draft = await write();
  const { snapshotId } = await door.publish(author, draft);
  await door.applyAll();

  const { commons } = door.network;
  const [document] = await findDocuments(commons, PublishedOfficeEntity, publishedOffice, [snapshotId]);
  expect(document).toMatchObject({
    charterScopes: ["OPEN_SOURCE", "STANDARDS"],
    placements: [
      { function: "LEGAL", placement: "SHARED", department: "LEGAL", from: 2019, to: 2022 },
      { function: "LEGAL", placement: "IN_OFFICE", department: null, from: 2022, to: null },
      { function: "STANDARDS", placement: "DISTRIBUTED", from: null, to: null },
    ],
  });
  const [card] = await findSnapshots(commons, PublishedOfficeEntity, [snapshotId]);
  expect(card).toMatchObject({ inOffice: ["LEGAL"], shared: [] });
  const listed = async (filter: object) =>
    (await listedOffices(commons, filter).getMany()).map(({ id }) => id);
  expect(await listed({ function: "LEGAL", placement: "IN_OFFICE" })).toContain(snapshotId);
  expect(await listed({ function: "LEGAL", placement: "SHARED" })).not.toContain(snapshotId);
  expect(await listed({ placement: "DISTRIBUTED" })).toContain(snapshotId);
  expect(await listed({ charterScope: "STANDARDS", strategy: "STANDARD_ONLY" })).toContain(snapshotId);
  expect(await listed({ function: "EVENTS" })).not.toContain(snapshotId);
  const matches = await findOfficesByNeeds(commons, [{ function: "LEGAL", weight: 1 }]);
  expect(matches.find(({ id }) => id === snapshotId)).toMatchObject({ fit: 100 });
});

test("neither needs nor months nor ids of the draft are in what leaves", async () => {
  const draft = await write();
  const document = (await door.review(author, draft))!.preview!.text;
  const told = [draft.id, author.organizationId, "INNERSOURCE", "2019-05", "2022-03"];
  for (const word of [...told, ...draft.content.placements.map(({ id }) => id)]) {
    expect(document).not.toContain(word);
  }
});

test("a secret in a reason is refused until it is replaced", async () => {
  const placements = [
    {
      function: "LEGAL" as const,
      placement: "IN_OFFICE" as const,
      reason: "Quillhaven has its own counsel.",
    },
  ];
  const draft = await write({ placements });
  const review = (await door.review(author, draft))!;
  expect(review.redaction.redacted).not.toMatchObject(draft.content);
  expect(review.preview?.text).not.toContain("Quillhaven");
});

test("a newer profile takes the place of the older one, which stays readable until it is withdrawn", async () => {
  const draft = await write();
  const first = await door.publish(author, draft);
  await write({ charter: "We help people to work in the open, every day." });
  const second = await door.publish(author, draft);
  await door.applyAll();
  const { commons, workspace } = door.network;
  const ids = (await listedOffices(commons, {}).getMany()).map(({ id }) => id);
  expect(ids).toContain(second.snapshotId);
  expect(ids).not.toContain(first.snapshotId);
  expect(
    await findDocuments(commons, PublishedOfficeEntity, publishedOffice, [first.snapshotId]),
  ).toHaveLength(1);

  await retractPublication(workspace, author.organizationId, first.id, "AT_ONCE");
  await door.applyAll();
  expect(await findDocuments(commons, PublishedOfficeEntity, publishedOffice, [first.snapshotId])).toEqual(
    [],
  );
});

test("the database counts of a draft and of its document just the facts that the door tells", async () => {
  const draft = await write();
  const publication = await door.publish(author, draft);
  const [row] = (await door.asOwner(
    "SELECT document, draft.facts AS draft, publication.facts AS publication FROM draft JOIN publication ON draft.id = draft_id WHERE publication.id = $1",
    [publication.id],
  )) as [{ document: string; draft: object; publication: object }];
  const facts = OFFICE_RULES.facts(JSON.parse(row.document) as PublishedOffice);
  const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  expect(row.publication).toEqual(told);
  expect(row.draft).toEqual(told);
  for (const fact of Object.keys(told)) expect(COUNTED_FACTS).toContain(fact);
  expect(told).toMatchObject({
    CHARTER_SCOPES: "OPEN_SOURCE,STANDARDS",
    SPONSOR: "9,2,true",
    PLACEMENT_LEGAL: "IN_OFFICE",
    PLACEMENT_STANDARDS: "DISTRIBUTED",
  });
});

test("a profile that tells of no function cannot be published", async () => {
  const draft = await write({ placements: [] });
  const review = await door.review(author, draft);
  expect(review?.problems.map(({ code }) => code)).toContain("NO_PLACEMENTS");
  expect(review?.preview).toBeNull();
});
