import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";

import { saveOrganizationProfile } from "#server/identity/organization-profile.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import type { Author } from "#server/workspace/require-author.ts";
import type { DraftEntity } from "#server/workspace/drafts/draft.entity.ts";

import { keepFaceChoice } from "./face-choice.ts";
import { findFace } from "./find-face.ts";

const BANK = { industry: "FINANCE_INSURANCE", region: "EASTERN_ASIA" } as const;
const CLOUD = { industry: "INFORMATION_COMMUNICATION", region: "EASTERN_ASIA" } as const;

let door: TestDoor;
beforeEach(async () => {
  door = await startTestDoor({ offices: 0 });
}, 120_000);
afterEach(() => door?.close());

async function offices(count: number, profile: Parameters<typeof saveOrganizationProfile>[2] = BANK) {
  const all: Author[] = [];
  for (let added = 0; added < count; added += 1)
    all.push(await door.network.addOffice(undefined, { profile }));
  return all;
}

/** The face of a ladder that was never published. */
function faceOf({ organizationId }: Author) {
  return inOrganization(door.network.workspace, organizationId, (manager) =>
    findFace(manager, organizationId, randomUUID()),
  );
}

async function problemsOf(author: Author, draft?: DraftEntity): Promise<string[]> {
  const review = await door.review(author, draft ?? (await door.newDraft(author)));
  return review!.problems.map(({ code }) => code);
}

function frozenFaces() {
  return door.asOwner(
    "SELECT face ->> 'industry' AS industry, count(*)::integer AS offices FROM organization_face GROUP BY 1",
  );
}

async function publishNew(author: Author) {
  return door.publish(author, await door.newDraft(author));
}

test("nobody publishes before the first epoch, or without being verified", async () => {
  const [author] = await offices(12);
  expect(await problemsOf(author!)).toEqual(["NO_EPOCH_YET"]);
  await door.network.startEpoch();
  expect(await problemsOf(author!)).toEqual([]);

  const stranger = await door.network.addOffice(undefined, { verifiedAt: null });
  expect(await problemsOf(stranger)).toEqual(["NOT_VERIFIED"]);
  await door.network.asOperator("UPDATE membership SET left_at = now() WHERE organization_id = $1", [
    author!.organizationId,
  ]);
  expect(await problemsOf(author!)).toEqual(["NOT_VERIFIED"]);
});

test("below five members nobody can publish, and below twenty nothing of the office is shown", async () => {
  const [author] = await offices(4);
  await door.network.startEpoch();
  expect(await problemsOf(author!)).toContain("NETWORK_TOO_SMALL");

  await offices(15);
  await door.network.startEpoch();
  expect(await faceOf(author!)).toMatchObject({
    face: { industry: null, region: null },
    reason: "TOO_FEW_MEMBERS",
    problem: null,
  });
});

test("what is shown is a cell of the Atlas, and stays when profile and network change", async () => {
  const [author, ...banks] = await offices(16);
  await offices(14, CLOUD);
  await door.network.startEpoch();
  expect(await faceOf(author!)).toMatchObject({
    face: { industry: "FINANCE" },
    frozen: false,
    reason: "SHOWN",
  });
  await publishNew(author!);

  await saveOrganizationProfile(door.network.workspace, author!.organizationId, CLOUD);
  expect(await faceOf(author!)).toMatchObject({ face: { industry: "FINANCE" }, frozen: true, problem: null });
  await publishNew(author!);

  const rows = await door.asOwner("SELECT face FROM organization_face");
  expect(rows).toMatchObject([{ face: { industry: "FINANCE" } }]);
  expect((await faceOf(banks[0]!)).frozen).toBe(false);
});

test("a counted office that changes its profile first publishes as the candidate it is", async () => {
  const [author] = await offices(16);
  await offices(14, CLOUD);
  await door.network.startEpoch();
  await saveOrganizationProfile(door.network.workspace, author!.organizationId, CLOUD);
  expect((await faceOf(author!)).face.industry).toBe("FINANCE");
});

test("twenty offices of one cell that publish at the same moment leave two that never did", async () => {
  const banks = await offices(22);
  await offices(14, CLOUD);
  await door.network.startEpoch();
  const results = await Promise.all(
    banks.map((author) =>
      publishNew(author).then(
        () => null,
        (error: Error) => ({ author, error: error.message }),
      ),
    ),
  );

  // Each that shows the cell left two others of its 22 silent. The last two saw that what they had read was no longer
  // true, or had not read it before the others were done.
  const late = results.filter((result) => result !== null);
  expect(late.filter(({ error }) => error !== "preview-changed")).toEqual([]);
  expect(await frozenFaces()).toContainEqual({ industry: "FINANCE", offices: 20 });

  for (const { author } of late) await publishNew(author);
  expect(await frozenFaces()).toContainEqual({ industry: null, offices: 2 });
}, 60_000);

test("a worn face is not published again; another ladder may leave with less of it", async () => {
  const [author, ...banks] = await offices(20);
  await offices(14, CLOUD);
  await door.network.startEpoch();
  const draft = await door.newDraft(author!);
  await door.publish(author!, draft);
  await door.network.asOperator("UPDATE membership SET left_at = now() WHERE organization_id = ANY ($1)", [
    banks.slice(0, 16).map(({ organizationId }) => organizationId),
  ]);
  await door.change(author!, draft);
  expect(await problemsOf(author!, draft)).toContain("FACE_WORN_OUT");

  const { place } = await faceOf(author!);
  await inOrganization(door.network.workspace, author!.organizationId, (manager) =>
    keepFaceChoice(manager, author!, { quarter: place!.quarter, cellId: "0" }),
  );
  // Readers know that the new version is by whoever wrote the old one, and remember what that showed.
  expect(await problemsOf(author!, draft)).toContain("FACE_WORN_OUT");
  const another = await door.newDraft(author!);
  expect(await problemsOf(author!, another)).not.toContain("FACE_WORN_OUT");
  expect((await faceOf(author!)).hidden).toContainEqual({ attribute: "industry", reason: "CHOSEN" });
});
