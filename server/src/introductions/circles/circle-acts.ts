import type { CircleWishValues } from "@rungs/shared/inputs/circle";
import { LIMITS } from "@rungs/shared/limits";
import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import type { EntityManager } from "typeorm";

import { takeTurns } from "#server/platform/database/take-turns.ts";

import { actOnce, type Person, Refused } from "../act-once.ts";
import type { Sending } from "../own-words.ts";

/** What somebody does in a circle that they are asked to or sit in. */
export type CircleAct = { circleId: string; key: string } & (
  | { act: "answerCircle"; yes: boolean }
  | { act: "putCircleQuestion"; question: string | null }
  | { act: "writeCircleLine"; text: string }
  | { act: "goOnWithCircle"; yes: boolean }
  | { act: "blockCircleSeat"; seat: string }
  | { act: "leaveCircle" }
);

/** That something was done in a circle, or with one's wish where none is named; or why it was not. */
export type CircleActResult =
  { ok: true; circleId: string | null } | { ok: false; problem: IntroductionRefusal };

/** Does one act of a seat, with its circle locked; a circle of others is not found. */
export async function actOnCircle(
  { workspace, ownWords }: Sending,
  person: Person,
  sent: CircleAct,
): Promise<CircleActResult> {
  const { key, ...request } = sent;
  const words = wordsOf(sent);
  const holdsOwnSecret = words !== null && (await ownWords.tellsSecret(person, words));
  const result = await actOnce(workspace, person, { key, act: sent.act, request }, async (manager) => {
    if (holdsOwnSecret) throw new Refused("OWN_SECRET");
    const [call, values] = callOf(sent);
    const [{ came }] = await manager.query<[{ came: IntroductionRefusal | "DONE" }]>(
      `SELECT ${call} AS came`,
      [sent.circleId, ...values],
    );
    if (came !== "DONE") throw new Refused(came);
    return sent.circleId;
  });
  return result.ok ? { ok: true, circleId: result.introductionId } : result;
}

/** Keeps what somebody wishes; what they wished before keeps its place among those that wait. */
export async function saveCircleWish(
  { workspace, ownWords }: Sending,
  person: Person,
  { key, ...wish }: CircleWishValues,
): Promise<CircleActResult> {
  const holdsOwnSecret = await ownWords.tellsSecret(person, wish.question);
  const result = await actOnce(
    workspace,
    person,
    { key, act: "wishCircle", request: wish },
    async (manager) => {
      if (holdsOwnSecret) throw new Refused("OWN_SECRET");
      await takeTurns(manager, "circle-wish", person.personId);
      await requireNotTooMany(manager, person);
      await writeWish(manager, person, wish);
      return person.personId;
    },
  );
  return result.ok ? { ok: true, circleId: null } : result;
}

/** Deletes one's wish, as long as nobody is asked because of it. */
export async function takeBackCircleWish(
  { workspace }: Pick<Sending, "workspace">,
  person: Person,
  key: string,
): Promise<CircleActResult> {
  const result = await actOnce(
    workspace,
    person,
    { key, act: "takeBackCircleWish", request: {} },
    async (manager) => {
      const values = [person.organizationId, person.personId];
      const there = await manager.query<{ stage: string }[]>(
        "SELECT stage FROM circle_wish WHERE organization_id = $1 AND person_id = $2",
        values,
      );
      if (!there[0]) throw new Refused("NOT_FOUND");
      const [deleted] = await manager.query<[{ stage: string }[], number]>(
        "DELETE FROM circle_wish WHERE organization_id = $1 AND person_id = $2 AND stage = 'WAITING' RETURNING stage",
        values,
      );
      if (deleted.length === 0) throw new Refused("TOO_LATE");
      return person.personId;
    },
  );
  return result.ok ? { ok: true, circleId: null } : result;
}

async function requireNotTooMany(
  manager: EntityManager,
  { organizationId, personId }: Person,
): Promise<void> {
  const [{ count }] = await manager.query<[{ count: number }]>(
    `SELECT count(*)::integer AS count FROM circle_seat s JOIN circle c ON c.id = s.circle_id
     WHERE s.organization_id = $1 AND s.person_id = $2 AND s.left_on IS NULL AND c.stage = 'MEETING'`,
    [organizationId, personId],
  );
  if (count >= LIMITS.circlesOfPerson) throw new Refused("TOO_MANY_OPEN");
}

async function writeWish(
  manager: EntityManager,
  { organizationId, personId }: Person,
  { topics, languages, hours, question }: Omit<CircleWishValues, "key">,
): Promise<void> {
  const values = [organizationId, personId, topics, languages, hours, question];
  const [changed] = await manager.query<[object[], number]>(
    `UPDATE circle_wish SET topics = $3, languages = $4, hours = $5, question = $6
     WHERE organization_id = $1 AND person_id = $2 AND stage = 'WAITING' RETURNING stage`,
    values,
  );
  if (changed.length > 0) return;
  const added = await manager.query<object[]>(
    `INSERT INTO circle_wish (organization_id, person_id, topics, languages, hours, question)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING stage`,
    values,
  );
  // It has led to an invitation, which is to be answered first.
  if (added.length === 0) throw new Refused("TOO_LATE");
}

function wordsOf(sent: CircleAct): string | null {
  if (sent.act === "writeCircleLine") return sent.text;
  return sent.act === "putCircleQuestion" ? sent.question : null;
}

function callOf(sent: CircleAct): [string, unknown[]] {
  switch (sent.act) {
    case "answerCircle":
      return ["answer_circle($1, $2)", [sent.yes]];
    case "putCircleQuestion":
      return ["put_circle_question($1, $2)", [sent.question]];
    case "writeCircleLine":
      return ["write_circle_line($1, $2)", [sent.text]];
    case "goOnWithCircle":
      return ["go_on_with_circle($1, $2)", [sent.yes]];
    case "blockCircleSeat":
      return ["block_circle_seat($1, $2)", [sent.seat]];
    case "leaveCircle":
      return ["leave_circle($1)", []];
  }
}
