import type { LocalizedText } from "@rungs/shared/ladder";
import type { FeedbackState } from "@rungs/shared/vocabulary/activity";
import type {
  DeclineReason,
  IntroductionSide,
  IntroductionStage,
} from "@rungs/shared/vocabulary/introduction";
import type { DataSource, EntityManager } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "./act-once.ts";

/** An introduction as one of its two people sees it. Of times it tells the day alone. */
export interface IntroductionRecord {
  id: string;
  postId: string;
  postTitle: LocalizedText;
  stage: IntroductionStage;
  declineReason: DeclineReason | null;
  side: IntroductionSide;
  hasConsented: boolean;
  hasBlocked: boolean;
  askedOn: string;
  deadline: string;
  /** Of the other side, and not read yet. */
  newMessages: number;
  /** Whether the person is asked how it went, or has said so; null where they were not asked yet. */
  feedback: FeedbackState | null;
  /** Whom the asker named, in their order; null for the other side. */
  choices: ChoiceRecord[] | null;
  /** Of the other side; null until both have consented. */
  organizationName: string | null;
  personName: string | null;
}

/** What has become of a post that an asker named. */
export const CHOICE_STATES = ["ASKED_NOW", "WAS_ASKED", "NEXT", "NOT_ASKED"] as const;

/** A post that an asker named; why one was not asked nobody is told. */
export interface ChoiceRecord {
  postId: string;
  state: (typeof CHOICE_STATES)[number];
}

/** One message, as one of the two people reads it. */
export interface MessageRecord {
  seq: number;
  isOwn: boolean;
  text: string;
  sentOn: string;
}

/**
 * The person's own introductions, newest first, and those of one day in no order: it would tell in which order others
 * acted, whoever declined before the next was asked.
 */
export function findIntroductions(
  workspace: DataSource,
  person: Person,
  { after, limit }: { after: string | null; limit: number },
): Promise<IntroductionRecord[]> {
  return asPerson(workspace, person, (manager) =>
    manager.query<IntroductionRecord[]>(
      `${SELECT_OWN} AND ($3::uuid IS NULL
         OR (${dateOf("i.asked_at")}, i.id) < (SELECT ${dateOf("asked_at")}, id FROM introduction WHERE id = $3))
       ORDER BY ${dateOf("i.asked_at")} DESC, i.id DESC LIMIT $4`,
      [person.organizationId, person.personId, after, limit],
    ),
  );
}

/** One of the person's own introductions; null for that of others. */
export async function findIntroduction(
  workspace: DataSource,
  person: Person,
  id: string,
): Promise<IntroductionRecord | null> {
  return asPerson(workspace, person, async (manager) => {
    const [found] = await manager.query<IntroductionRecord[]>(`${SELECT_OWN} AND i.id = $3`, [
      person.organizationId,
      person.personId,
      id,
    ]);
    return found ?? null;
  });
}

/** What both sides have written, newest first; null where the introduction is of others. */
export async function findMessages(
  workspace: DataSource,
  person: Person,
  { id, before, limit }: { id: string; before: number | null; limit: number },
): Promise<MessageRecord[] | null> {
  return asPerson(workspace, person, async (manager) => {
    if (!(await isOwn(manager, person, id))) return null;
    return manager.query<MessageRecord[]>(
      `SELECT m.seq, m.side = s.side AS "isOwn", m.text, ${dayOf("m.sent_at")} AS "sentOn"
       FROM message m JOIN introduction_side s ON s.introduction_id = m.introduction_id
       WHERE s.organization_id = $1 AND s.person_id = $2 AND m.introduction_id = $3
         AND ($4::integer IS NULL OR m.seq < $4)
       ORDER BY m.seq DESC LIMIT $5`,
      [person.organizationId, person.personId, id, before, limit],
    );
  });
}

/** How far a conversation has come. */
export interface ConversationState {
  stage: IntroductionStage;
  /** Changes with what is proposed or booked, and means nothing else; null where that is nothing. */
  session: string | null;
}

/** What was written after one message, oldest first, and how far it has come; null where it is of others. */
export async function findNewMessages(
  workspace: DataSource,
  person: Person,
  { id, after, limit }: { id: string; after: number; limit: number },
): Promise<{ state: ConversationState; messages: MessageRecord[] } | null> {
  return asPerson(workspace, person, async (manager) => {
    const own = [person.organizationId, person.personId, id];
    const [state] = await manager.query<ConversationState[]>(
      `SELECT i.stage,
         CASE WHEN t.stage IS NOT NULL THEN md5(concat_ws(' ', t.stage, t.proposed_by, t.starts, t.minutes)) END AS session
       FROM introduction_side s JOIN introduction i ON i.id = s.introduction_id
         LEFT JOIN talk_session t ON t.introduction_id = i.id
       WHERE s.organization_id = $1 AND s.person_id = $2 AND s.introduction_id = $3`,
      own,
    );
    if (!state) return null;
    const messages = await manager.query<MessageRecord[]>(
      `SELECT m.seq, m.side = s.side AS "isOwn", m.text, ${dayOf("m.sent_at")} AS "sentOn"
       FROM message m JOIN introduction_side s ON s.introduction_id = m.introduction_id
       WHERE s.organization_id = $1 AND s.person_id = $2 AND m.introduction_id = $3 AND m.seq > $4
       ORDER BY m.seq LIMIT $5`,
      [...own, after, limit],
    );
    return { state, messages };
  });
}

/** Remembers up to where the person has read, which nobody else is told; false for an introduction of others. */
export async function markRead(
  workspace: DataSource,
  person: Person,
  { id, upTo }: { id: string; upTo: number },
): Promise<boolean> {
  return asPerson(workspace, person, async (manager) => {
    if (!(await isOwn(manager, person, id))) return false;
    await manager.query(
      `UPDATE introduction_side SET last_read_seq = least($4, (SELECT max(seq) FROM message WHERE introduction_id = $3))
       WHERE organization_id = $1 AND person_id = $2 AND introduction_id = $3 AND last_read_seq < $4`,
      [person.organizationId, person.personId, id, upTo],
    );
    return true;
  });
}

async function isOwn(manager: EntityManager, { organizationId, personId }: Person, id: string) {
  const sides = await manager.query<object[]>(
    "SELECT FROM introduction_side WHERE organization_id = $1 AND person_id = $2 AND introduction_id = $3",
    [organizationId, personId, id],
  );
  return sides.length === 1;
}

// Everybody's day is the same one, or the days would tell who lives where.
const dayOf = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
const dateOf = (column: string) => `(${column} AT TIME ZONE 'UTC')::date`;

const SELECT_OWN = `
  SELECT i.id, i.snapshot_id AS "postId", i.post_title AS "postTitle", i.stage, i.decline_reason AS "declineReason",
    s.side, s.consented_at IS NOT NULL AS "hasConsented",
    EXISTS (SELECT FROM introduction_block b WHERE b.organization_id = s.organization_id
      AND b.person_id = s.person_id AND b.introduction_id = s.introduction_id) AS "hasBlocked",
    ${dayOf("i.asked_at")} AS "askedOn",
    ${dayOf("i.deadline")} AS deadline,
    (SELECT count(*)::integer FROM message m
     WHERE m.introduction_id = i.id AND m.seq > s.last_read_seq AND m.side <> s.side) AS "newMessages",
    CASE WHEN s.feedback_asked_at IS NULL THEN NULL
      WHEN EXISTS (SELECT FROM introduction_feedback f WHERE f.introduction_id = i.id AND f.side = s.side) THEN 'GIVEN'
      ELSE 'ASKED' END AS feedback,
    CASE s.side WHEN 'ASKER' THEN (
      SELECT jsonb_agg(jsonb_build_object('postId', c.snapshot_id, 'state', CASE
          WHEN asked.stage IN ('ASKED', 'QUESTIONED') THEN 'ASKED_NOW'
          WHEN asked.stage IS NOT NULL THEN 'WAS_ASKED'
          WHEN c.reached_at IS NULL AND q.ended_at IS NULL THEN 'NEXT'
          ELSE 'NOT_ASKED' END) ORDER BY c.place)
      FROM inquiry q
        JOIN inquiry_choice c ON c.organization_id = q.organization_id AND c.inquiry_id = q.id
        LEFT JOIN introduction asked ON asked.inquiry_id = q.id AND asked.snapshot_id = c.snapshot_id
      WHERE q.id = i.inquiry_id AND q.organization_id = s.organization_id AND q.person_id = s.person_id
    ) END AS choices,
    n.organization_name AS "organizationName", n.person_name AS "personName"
  FROM introduction_side s
    JOIN introduction i ON i.id = s.introduction_id
    LEFT JOIN revealed_name n ON n.introduction_id = i.id AND n.side = s.side
      AND n.organization_id = s.organization_id AND n.person_id = s.person_id
  WHERE s.organization_id = $1 AND s.person_id = $2`;
