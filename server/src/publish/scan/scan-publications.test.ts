import { randomUUID } from "node:crypto";

import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { findFacets } from "#server/commons/ladders/find-facets.ts";
import { saveOrganizationSecrets } from "#server/identity/organization-secrets.ts";
import { findPublishedLadder } from "#server/testing/find-published-ladder.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { deleteDraft } from "#server/workspace/drafts/delete-draft.ts";
import { LADDER_DRAFT } from "#server/workspace/ladders/ladder-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

import type { PublicationEntity } from "../ledger/publication.entity.ts";
import { findPublication } from "../ledger/find-publication.ts";
import { retractPublication } from "../retract-publication.ts";
import { scanPublications } from "./scan-publications.ts";

let door: TestDoor;
let author: Author;
let days = 0;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

test("a secret that is entered after publishing takes the ladder out of the commons within one run", async () => {
  const { commons } = door.network;
  const before = await findFacets(commons);
  const first = await publish(author, "meets the Zorvexia team");
  await door.applyAll();
  expect(await scan()).toMatchObject({ state: "finished", quarantined: 0 });
  expect(await findPublishedLadder(commons, first.snapshotId)).not.toBeNull();

  await addSecret(author, "Zorvexia");
  expect(await scan()).toMatchObject({ state: "finished", quarantined: 1 });
  expect(await inLedger(first)).toMatchObject({
    quarantinedAt: expect.any(Date),
    quarantineReasons: [{ category: "OWN_SECRET", surface: "Zorvexia" }],
    withdrawal: "AT_ONCE",
  });
  // Also where everything else waits for its batch.
  await door.applyAll("weekly");
  expect(await findPublishedLadder(commons, first.snapshotId)).toEqual(
    await findPublishedLadder(commons, randomUUID()),
  );
  expect(await findFacets(commons)).toEqual(before);
});

test("the versions it replaced go with it, and the draft can be published again without the word", async () => {
  const { commons, workspace } = door.network;
  const draft = await newDraft(author, "meets the Zorvexia team");
  const first = await door.publish(author, draft);
  await door.applyAll();
  await door.change(author, draft);
  const second = await door.publish(author, draft);
  await door.applyAll();
  await addSecret(author, "Zorvexia");
  await scan();
  await door.applyAll();

  expect(await findPublishedLadder(commons, first.snapshotId)).toBeNull();
  expect(await findPublishedLadder(commons, second.snapshotId)).toBeNull();
  const marked = (await door.review(author, draft))!.redaction.findings.find(
    ({ category }) => category === "OWN_SECRET",
  );
  await door.decide(author, draft, marked!.key, "REPLACE", "core");
  const again = await door.publish(author, draft);
  await door.applyAll();
  expect(await scan()).toMatchObject({ quarantined: 0 });
  expect(await findPublishedLadder(commons, again.snapshotId)).not.toBeNull();
  await retractPublication(workspace, author.organizationId, again.id, "AT_ONCE");
});

test("a word that its author kept stays, also when the draft is gone with its decisions", async () => {
  const draft = await newDraft(author, "works as Google does");
  const kept = await door.publish(author, draft);
  await deleteDraft(door.network.workspace, LADDER_DRAFT, author.organizationId, draft.id);
  await scan();
  expect(await inLedger(kept)).toMatchObject({ quarantinedAt: null, retractionRequestedAt: null });

  // As if the name had come into our list only now.
  await door.asOwner("UPDATE publication SET kept_keys = '{}' WHERE id = $1", [kept.id]);
  await scan();
  expect(await inLedger(kept)).toMatchObject({
    quarantineReasons: [{ category: "KNOWN_NAME", surface: "Google" }],
  });
});

test("what another office must not tell is none of its business", async () => {
  const ladder = await publish(author, "meets the Zorvexia team");
  const other = await door.network.addOffice("Elsewhere");
  await publish(other, "answers questions with help");
  await addSecret(other, "Zorvexia");

  expect(await scan()).toMatchObject({ quarantined: 0 });
  expect(await inLedger(ladder)).toMatchObject({ quarantinedAt: null, retractionRequestedAt: null });
});

test("a day is done once, and a second run changes nothing", async () => {
  const { worker } = door.network;
  const ladder = await publish(author, "meets the Zorvexia team");
  await addSecret(author, "Zorvexia");
  const now = nextDay();
  expect(await scan(now)).toMatchObject({ state: "finished", quarantined: 1 });
  const after = await inLedger(ladder);
  expect(await scan(now)).toEqual({ state: "current" });
  expect(await scan()).toMatchObject({ state: "finished", quarantined: 0 });

  expect(await inLedger(ladder)).toEqual(after);
  const acts = await worker.query<unknown[]>(
    "SELECT FROM outbox WHERE publication_id = $1 AND act = 'RETRACT'",
    [ladder.id],
  );
  expect(acts).toHaveLength(1);
});

test("of two workers one scans", async () => {
  const now = nextDay();
  const states = (await Promise.all([scan(now), scan(now)])).map(({ state }) => state).sort();
  expect(["current", "elsewhere"]).toContain(states[0]);
  expect(states[1]).toBe("finished");
});

test("a worker that is killed in between leaves no half quarantine, and the next run finishes", async () => {
  const { worker } = door.network;
  const offices = [author, await door.network.addOffice("Elsewhere")].sort((one, other) =>
    one.organizationId < other.organizationId ? -1 : 1,
  ) as [Author, Author];
  const first = await publish(offices[0], "meets the Zorvexia team");
  const second = await publish(offices[1], "meets the Zorvexia team");
  for (const office of offices) await addSecret(office, "Zorvexia");
  const holder = new pg.Client({ connectionString: door.network.databases.owner.workspace });
  await holder.connect();
  await holder.query("BEGIN");
  await holder.query("SELECT FROM publication WHERE id = $1 FOR UPDATE", [second.id]);

  const now = nextDay();
  const killed = expect(scan(now, () => {})).rejects.toThrow();
  await expect
    .poll(
      () =>
        worker.query<unknown[]>(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE usename = current_user AND datname = current_database() AND wait_event_type = 'Lock'`,
        ),
      { timeout: 10_000 },
    )
    .toHaveLength(1);
  await killed;
  await holder.query("ROLLBACK");
  await holder.end();
  expect(await inLedger(first)).toMatchObject({ quarantinedAt: expect.any(Date) });
  expect(await inLedger(second)).toMatchObject({ quarantinedAt: null, retractionRequestedAt: null });

  expect(await scan(now)).toMatchObject({ state: "finished", quarantined: 1 });
  expect(await inLedger(second)).toMatchObject({ quarantinedAt: expect.any(Date) });
});

test("what is found does not wait: neither what goes quietly, nor does what waits for its batch come", async () => {
  const { commons } = door.network;
  const going = await publish(author, "meets the Zorvexia team");
  await door.applyAll();
  await retractPublication(door.network.workspace, author.organizationId, going.id, "QUIETLY");
  const coming = await publish(author, "leads the Zorvexia team");
  await addSecret(author, "Zorvexia");
  await scan();
  await door.applyAll("weekly");

  for (const { snapshotId } of [going, coming])
    expect(await findPublishedLadder(commons, snapshotId)).toBeNull();
  expect(await inLedger(going)).toMatchObject({ retractedAt: expect.any(Date) });
  expect(await inLedger(coming)).toMatchObject({ visibleAt: null, retractedAt: expect.any(Date) });
});

test("a publication that fails holds up no other, and the day is done only once it succeeds", async () => {
  const failing = await publish(author, "meets the Zorvexia team");
  const other = await publish(author, "leads the Zorvexia team");
  await addSecret(author, "Zorvexia");
  await door.asOwner(
    `ALTER TABLE publication ADD CONSTRAINT stuck CHECK (quarantined_at IS NULL OR id <> '${failing.id}')`,
  );
  const failures: unknown[] = [];
  const now = nextDay();
  const scanned = await scan(now, (error) => failures.push(error));
  await door.asOwner("ALTER TABLE publication DROP CONSTRAINT stuck");

  expect(scanned).toMatchObject({ state: "unfinished", quarantined: 1 });
  expect(failures).toMatchObject([{ code: "23514" }]);
  expect(await inLedger(failing)).toMatchObject({ quarantinedAt: null, retractionRequestedAt: null });
  expect(await inLedger(other)).toMatchObject({ quarantinedAt: expect.any(Date) });
  expect(await scan(now)).toMatchObject({ state: "finished", quarantined: 1 });
});

/** Publishes a ladder with a line of which every marked word is kept. */
async function publish(office: Author, line: string): Promise<PublicationEntity> {
  return door.publish(office, await newDraft(office, line));
}

async function newDraft(office: Author, line: string) {
  const draft = await door.newDraft(office, line);
  const review = await door.review(office, draft);
  for (const { key, mayKeep } of review!.redaction.findings) {
    if (mayKeep) await door.decide(office, draft, key, "KEEP");
  }
  return draft;
}

async function addSecret({ organizationId }: Author, value: string): Promise<void> {
  await saveOrganizationSecrets(door.network.workspace, organizationId, {
    secrets: [{ kind: "PRODUCT", value }],
  });
}

function nextDay(): Date {
  days += 1;
  return new Date(Date.UTC(2030, 0, days));
}

function scan(now = nextDay(), onFailure: (error: unknown) => void = rethrow) {
  return scanPublications(door.network.worker, { now, onFailure });
}

function rethrow(error: unknown): never {
  throw error;
}

function inLedger({ id, organizationId }: PublicationEntity): Promise<PublicationEntity | null> {
  return findPublication(door.network.workspace, organizationId, id);
}
