import type { BeginInquiryValues } from "@rungs/shared/inputs/introduction";
import { LIMITS } from "@rungs/shared/limits";
import type { EntityManager } from "typeorm";

import { takeTurns } from "#server/platform/database/take-turns.ts";

import { actOnce, type ActResult, type Person, Refused } from "./act-once.ts";
import type { Sending } from "./own-words.ts";

/**
 * Asks the holder of the first post, and remembers whom to ask next. Which of the posts cannot be asked is not said:
 * full, paused and taken back look alike. Who has blocked whom is not told at all: such a request reaches nobody.
 */
export async function beginInquiry(
  { workspace, ownWords }: Sending,
  person: Person,
  { key, message, postIds }: BeginInquiryValues,
): Promise<ActResult> {
  const holdsOwnSecret = await ownWords.tellsSecret(person, message);
  return actOnce(workspace, person, { key, act: "begin", request: { message, postIds } }, async (manager) => {
    if (holdsOwnSecret) throw new Refused("OWN_SECRET");
    await takeTurns(manager, "inquiries", person.personId);
    await requireNotTooMany(manager, person);
    // First, or a post that was asked already would let others be tried without asking anybody.
    await requireNotAskedAlready(manager, person, postIds);
    await requireSomebodyToAsk(manager, postIds);
    const inquiryId = await addInquiry(manager, person, message, postIds);
    const [{ introductionId }] = await manager.query<[{ introductionId: string | null }]>(
      `SELECT introduce_first($1) AS "introductionId"`,
      [inquiryId],
    );
    if (introductionId === null) throw new Refused("NOBODY_TO_ASK");
    return introductionId;
  });
}

async function requireNotTooMany(manager: EntityManager, person: Person): Promise<void> {
  const [{ count }] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::integer AS count FROM inquiry
     WHERE organization_id = $1 AND person_id = $2 AND ended_at IS NULL`,
    [person.organizationId, person.personId],
  );
  if (count >= LIMITS.openInquiries) throw new Refused("TOO_MANY_OPEN");
}

async function requireSomebodyToAsk(manager: EntityManager, postIds: readonly string[]): Promise<void> {
  const rows = await manager.query<object[]>("SELECT FROM posts_to_ask($1)", [postIds]);
  if (rows.length < postIds.length) throw new Refused("NOBODY_TO_ASK");
}

async function requireNotAskedAlready(
  manager: EntityManager,
  person: Person,
  postIds: readonly string[],
): Promise<void> {
  const rows = await manager.query<object[]>(
    `SELECT FROM inquiry_choice c JOIN inquiry q ON q.id = c.inquiry_id
     WHERE c.organization_id = $1 AND c.person_id = $2 AND c.snapshot_id = ANY ($3) AND (
       q.ended_at IS NULL OR EXISTS (
         SELECT FROM introduction i WHERE i.inquiry_id = q.id AND i.snapshot_id = c.snapshot_id
           AND i.stage IN ('ACCEPTED', 'REVEALED')))
     LIMIT 1`,
    [person.organizationId, person.personId, postIds],
  );
  if (rows.length > 0) throw new Refused("ALREADY");
}

async function addInquiry(
  manager: EntityManager,
  { organizationId, personId }: Person,
  message: string,
  postIds: readonly string[],
): Promise<string> {
  const [inquiry] = await manager.query<[{ id: string }]>(
    "INSERT INTO inquiry (organization_id, person_id, message) VALUES ($1, $2, $3) RETURNING id",
    [organizationId, personId, message],
  );
  await manager.query(
    `INSERT INTO inquiry_choice (organization_id, person_id, inquiry_id, place, snapshot_id)
     SELECT $1, $2, $3, place, id FROM unnest($4::uuid[]) WITH ORDINALITY AS one (id, place)`,
    [organizationId, personId, inquiry.id, postIds],
  );
  return inquiry.id;
}
