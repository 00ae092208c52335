import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { startTestDoor, type TestDoor } from "#server/testing/start-test-door.ts";
import { sampleLadder } from "#server/testing/start-test-workspace.ts";
import { addDraft } from "#server/workspace/drafts/add-draft.ts";
import { LADDER_DRAFT } from "#server/workspace/ladders/ladder-draft.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { decideFindings } from "./decide-findings.ts";
import { findDoorDocument } from "./find-door-document.ts";
import { FindingDecisionEntity } from "./finding-decision.entity.ts";

let door: TestDoor;
let author: Author;

beforeAll(async () => {
  door = await startTestDoor();
}, 120_000);
beforeEach(async () => {
  author = await door.network.addOffice("Quillhaven");
});
afterAll(() => door?.close());

test("a name that only the finished bytes hold refuses them", async () => {
  // The tag of a language is no text, and no stage of the redaction looks at it.
  const acme = await door.network.addOffice("Acme");
  const ladder = sampleLadder({ mission: [{ language: "en-Acme", value: "Looks after the commons" }] });
  const draft = await addDraft(door.network.workspace, LADDER_DRAFT, acme, { content: ladder });
  const review = (await door.review(acme, draft))!;

  expect(review.redaction).toMatchObject({ refused: 0, unresolved: 0 });
  expect(review.problems.map(({ code }) => code)).toContain("SECRETS_REMAIN");
});

test("decisions about what is not in the draft are not kept, and of two about one the last holds", async () => {
  const draft = await door.newDraft(author, "answers questions about Zorblax with help");
  const { key } = (await door.review(author, draft))!.redaction.findings[0]!;
  await decideFindings(door.network.workspace, author, {
    draftId: draft.id,
    decisions: [
      { key: "0123456789abcdef", decision: "KEEP" },
      { key, decision: "KEEP" },
      { key, decision: "REPLACE", replacement: "a product" },
    ],
  });

  expect(await decisionsOn(draft.id)).toMatchObject([{ key, decision: "REPLACE", replacement: "a product" }]);
});

test("a decision that is taken back is asked for again", async () => {
  const draft = await door.newDraft(author, "answers questions about Zorblax with help");
  const { key } = (await door.review(author, draft))!.redaction.findings[0]!;
  expect((await door.decide(author, draft, key, "KEEP"))!.redaction.unresolved).toBe(0);
  const decisions = [{ key, decision: null }];
  const review = await decideFindings(door.network.workspace, author, { draftId: draft.id, decisions });

  expect(review!.redaction.unresolved).toBe(1);
  expect(await decisionsOn(draft.id)).toEqual([]);
});

test("what one partner is shown of a draft is what the door would let out, and nothing that it holds back", async () => {
  const draft = await door.newDraft(author, "answers questions about Zorblax with help");
  const out = ({ organizationId }: Author) =>
    inOrganization(door.network.workspace, organizationId, (manager) =>
      findDoorDocument(manager, organizationId, draft.id),
    );
  expect(await out(author)).toBe("NOT_READY");
  const { key } = (await door.review(author, draft))!.redaction.findings[0]!;
  await door.decide(author, draft, key, "REPLACE", "a product");
  const { preview } = (await door.review(author, draft))!;
  expect(await out(author)).toEqual({ kind: "LADDER", document: preview!.document });
  expect(JSON.stringify(await out(author))).not.toContain("Zorblax");
  expect(await out(await door.network.addOffice())).toBeNull();
});

function decisionsOn(draftId: string) {
  return inOrganization(door.network.workspace, author.organizationId, (manager) =>
    manager.findBy(FindingDecisionEntity, { draftId }),
  );
}
