import {
  type DeclineReason,
  INTRODUCTION_ACTS,
  type IntroductionActName,
  type IntroductionSide,
  type IntroductionStage,
} from "@rungs/shared/vocabulary/introduction";
import type { EntityManager } from "typeorm";

import { actOnce, type ActResult, type Person, Refused } from "./act-once.ts";
import { actOn, ASKED, type IntroductionState, isOpen, type SideAct } from "./introduction-state.ts";
import type { Sending } from "./own-words.ts";

/** An act as it is sent: what it needs besides the introduction is told with it. */
export type IntroductionAct = { introductionId: string; key: string } & (
  | { act: "write"; text: string }
  | { act: "decline"; reason: DeclineReason }
  | { act: "accept" | "cancel" | "consent" | "takeConsentBack" | "leave" | "block" }
);

interface OwnSide {
  id: string;
  inquiryId: string;
  stage: IntroductionStage;
  side: IntroductionSide;
  hasConsented: boolean;
  hasBlocked: boolean;
}

/**
 * Does one act of one side, with the introduction locked from the look at its stage to the end: what two do at once
 * happens in one order or the other. An introduction of others is not found.
 */
export async function actOnIntroduction(
  { workspace, ownWords }: Sending,
  person: Person,
  sent: IntroductionAct,
): Promise<ActResult> {
  const { key, ...request } = sent;
  const holdsOwnSecret = sent.act === "write" && (await ownWords.tellsSecret(person, sent.text));
  return actOnce(workspace, person, { key, act: sent.act, request }, async (manager) => {
    const own = await lockOwnSide(manager, person, sent.introductionId);
    if (sent.act === "block" && own.hasBlocked) throw new Refused("ALREADY");
    if (holdsOwnSecret && own.stage !== "REVEALED") throw new Refused("OWN_SECRET");
    const step = actOn(ownState(own), sent.act === "write" ? writingOf(own) : sent.act, own.side);
    if (!step.ok) throw new Refused(step.refusal);
    await applyAct(manager, person, own, sent, step.state.stage);
    return own.id;
  });
}

/** What the person of a side can do now, as far as their own side tells. */
export function actsOf(
  own: Pick<OwnSide, "stage" | "side" | "hasConsented" | "hasBlocked">,
): IntroductionActName[] {
  const can = (act: SideAct) =>
    actOn(ownState(own), act, own.side).ok && !(act === "block" && own.hasBlocked);
  return INTRODUCTION_ACTS.filter((name) => can(name === "WRITE" ? writingOf(own) : ACT_OF[name]));
}

const ACT_OF: Record<
  Exclude<IntroductionActName, "WRITE">,
  Exclude<SideAct, "ask" | "answerQuestion" | "say">
> = {
  ACCEPT: "accept",
  DECLINE: "decline",
  CANCEL: "cancel",
  CONSENT: "consent",
  TAKE_CONSENT_BACK: "takeConsentBack",
  LEAVE: "leave",
  BLOCK: "block",
};

/** What it is to write: to talk, or before that to ask back or to answer what was asked. */
function writingOf({ stage, side }: Pick<OwnSide, "stage" | "side">): "ask" | "answerQuestion" | "say" {
  if (!isOpen(stage)) return "say";
  return side === "ANSWERER" ? "ask" : "answerQuestion";
}

/** The other's consent is not known here: what it comes to with this one, the database finds out. */
function ownState({
  stage,
  side,
  hasConsented,
}: Pick<OwnSide, "stage" | "side" | "hasConsented">): IntroductionState {
  return { stage, consented: { ...ASKED.consented, [side]: hasConsented } };
}

async function lockOwnSide(manager: EntityManager, person: Person, id: string): Promise<OwnSide> {
  const locked = await manager.query<{ inquiryId: string; stage: IntroductionStage }[]>(
    `SELECT inquiry_id AS "inquiryId", stage FROM introduction WHERE id = $1 FOR UPDATE`,
    [id],
  );
  // What the side says is read after the wait for the lock, or it would be what it said before.
  const sides = await manager.query<Pick<OwnSide, "side" | "hasConsented" | "hasBlocked">[]>(
    `SELECT side, consented_at IS NOT NULL AS "hasConsented", EXISTS (
       SELECT FROM introduction_block b
       WHERE b.organization_id = $2 AND b.person_id = $3 AND b.introduction_id = $1) AS "hasBlocked"
     FROM introduction_side WHERE introduction_id = $1 AND organization_id = $2 AND person_id = $3`,
    [id, person.organizationId, person.personId],
  );
  if (!locked[0] || !sides[0]) throw new Refused("NOT_FOUND");
  return { id, ...locked[0], ...sides[0] };
}

async function applyAct(
  manager: EntityManager,
  person: Person,
  own: OwnSide,
  sent: IntroductionAct,
  stage: IntroductionStage,
): Promise<void> {
  switch (sent.act) {
    case "write":
      await write(manager, own, sent.text);
      if (own.stage === stage) return;
      await manager.query("UPDATE introduction SET stage = $2 WHERE id = $1", [own.id, stage]);
      if (stage !== "ASKED") return;
      // Whoever has asked back has a week to decide at the least.
      await manager.query(
        "UPDATE introduction SET deadline = greatest(deadline, now() + interval '168 hours') WHERE id = $1",
        [own.id],
      );
      return;
    case "accept":
      return accept(manager, own);
    case "decline":
      return end(manager, own, stage, sent.reason);
    case "cancel":
      return cancel(manager, own);
    case "consent":
      return consent(manager, own);
    case "takeConsentBack":
      await manager.query(
        "UPDATE introduction_side SET consented_at = NULL WHERE introduction_id = $1 AND side = $2",
        [own.id, own.side],
      );
      return;
    case "leave":
      return end(manager, own, stage);
    case "block":
      await manager.query(
        "INSERT INTO introduction_block (introduction_id, organization_id, person_id) VALUES ($1, $2, $3)",
        [own.id, person.organizationId, person.personId],
      );
      // After an end it keeps the other away, and leaves no trace in what both can see.
      if (stage === own.stage) return;
      if (stage === "CANCELLED") return cancel(manager, own);
      return end(manager, own, stage, stage === "DECLINED" ? "OTHER" : null);
  }
}

async function end(
  manager: EntityManager,
  { id }: OwnSide,
  stage: IntroductionStage,
  reason: DeclineReason | null = null,
): Promise<void> {
  await manager.query(
    "UPDATE introduction SET stage = $2, decline_reason = $3, ended_at = now() WHERE id = $1",
    [id, stage, reason],
  );
}

/** Whoever cancels wants nobody of the inquiry any more. */
async function cancel(manager: EntityManager, own: OwnSide): Promise<void> {
  await end(manager, own, "CANCELLED");
  await manager.query("UPDATE inquiry SET ended_at = now() WHERE id = $1 AND ended_at IS NULL", [
    own.inquiryId,
  ]);
}

async function accept(manager: EntityManager, { id }: OwnSide): Promise<void> {
  const [{ hasRoom }] = await manager.query<[{ hasRoom: boolean }]>(`SELECT has_room_for($1) AS "hasRoom"`, [
    id,
  ]);
  if (!hasRoom) throw new Refused("NO_ROOM");
  await manager.query("UPDATE introduction SET stage = 'ACCEPTED', accepted_at = now() WHERE id = $1", [id]);
}

async function consent(manager: EntityManager, { id }: OwnSide): Promise<void> {
  const [{ came }] = await manager.query<[{ came: "CONSENTED" | "REVEALED" | "WORN" | "GONE" | null }]>(
    "SELECT consent_to_reveal($1) AS came",
    [id],
  );
  if (came === "WORN") throw new Refused("TOO_FEW_ALIKE");
  if (came === "GONE") throw new Refused("GONE");
  if (came === null) throw new Error("An introduction that was locked let nobody consent.");
}

/** Numbers the message under the lock of its introduction, so that no number is left out or given twice. */
async function write(manager: EntityManager, { id, side }: OwnSide, text: string): Promise<void> {
  await manager.query(
    `INSERT INTO message (introduction_id, seq, side, text)
     SELECT $1, coalesce(max(seq), 0) + 1, $2, $3 FROM message WHERE introduction_id = $1`,
    [id, side, text],
  );
}
