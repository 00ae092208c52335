import { randomUUID } from "node:crypto";

import type pg from "pg";

import type { CanaryWords } from "./canary-words.ts";

/**
 * A conversation of two people of the office, as if they had found each other on the board and told their names: so
 * nobody else may read a word of it. Gives its id.
 */
export async function plantConversation(
  owner: pg.Client,
  { organizationId, personId, colleagueId }: Record<"organizationId" | "personId" | "colleagueId", string>,
  words: CanaryWords,
): Promise<string> {
  const [inquiryId, introductionId] = [randomUUID(), randomUUID()];
  await owner.query(
    "INSERT INTO inquiry (id, organization_id, person_id, message, ended_at) VALUES ($1, $2, $3, $4, now())",
    [inquiryId, organizationId, personId, words.at("request")],
  );
  await owner.query(
    `INSERT INTO introduction (id, inquiry_id, snapshot_id, post_title, deadline)
     VALUES ($1, $2, gen_random_uuid(), $3, now() + interval '1 day')`,
    [introductionId, inquiryId, JSON.stringify([{ language: "en", value: words.at("title of a post") }])],
  );
  await owner.query(
    `INSERT INTO introduction_side (introduction_id, side, organization_id, person_id)
     VALUES ($1, 'ASKER', $2, $3), ($1, 'ANSWERER', $2, $4)`,
    [introductionId, organizationId, personId, colleagueId],
  );
  await owner.query(
    `INSERT INTO message (introduction_id, seq, side, text) VALUES ($1, 1, 'ASKER', $2), ($1, 2, 'ANSWERER', $3)`,
    [introductionId, words.at("request"), words.at("message")],
  );
  await owner.query(
    `INSERT INTO introduction_act (organization_id, person_id, key, act, request_sha256, result)
     VALUES ($1, $2, gen_random_uuid(), 'write', 'digest', '{}')`,
    [organizationId, personId],
  );
  await owner.query(
    `INSERT INTO revealed_name (introduction_id, side, organization_id, person_id, unit, organization_name, person_name)
     VALUES ($1, 'ASKER', $2, $3, $4, $5, $6)`,
    [
      introductionId,
      organizationId,
      personId,
      words.at("unit"),
      words.at("revealed organization"),
      words.at("revealed person"),
    ],
  );
  await owner.query(
    `INSERT INTO introduction_feedback (introduction_id, side, helped, again, words, given_at)
     VALUES ($1, 'ASKER', 'PARTLY', true, $2, now() - interval '1 year')`,
    [introductionId, words.at("words about a talk")],
  );
  await owner.query(
    `INSERT INTO report (organization_id, person_id, introduction_id, reason, words)
     VALUES ($1, $2, $3, 'HURTS_PEOPLE', $4)`,
    [organizationId, personId, introductionId, words.at("report")],
  );
  return introductionId;
}

/** A circle in which somebody of the office sits, with a round that is open, and what they wish for a next one. */
export async function plantCircle(
  owner: pg.Client,
  { organizationId, personId }: Record<"organizationId" | "personId", string>,
  words: CanaryWords,
): Promise<string> {
  const circleId = randomUUID();
  await owner.query(
    `INSERT INTO circle_wish (organization_id, person_id, topics, languages, hours, question)
     VALUES ($1, $2, '{HIRING}', '{en}', '{}', $3)`,
    [organizationId, personId, words.at("wish for a circle")],
  );
  await owner.query(
    `INSERT INTO circle (id, topic, language, stage, answer_by) VALUES ($1, 'HIRING', 'en', 'MEETING', now())`,
    [circleId],
  );
  await owner.query(
    `INSERT INTO circle_seat (circle_id, seat, organization_id, person_id, hours, question, answer)
     VALUES ($1, 'K', $2, $3, '{}', $4, true)`,
    [circleId, organizationId, personId, words.at("wish for a circle")],
  );
  await owner.query(
    "INSERT INTO circle_round (circle_id, number, starts_at, chosen_seat) VALUES ($1, 1, now(), 'K')",
    [circleId],
  );
  await owner.query("INSERT INTO circle_question (circle_id, number, seat, text) VALUES ($1, 1, 'K', $2)", [
    circleId,
    words.at("question of a round"),
  ]);
  await owner.query(
    "INSERT INTO circle_line (circle_id, seq, number, seat, text) VALUES ($1, 1, 1, 'K', $2)",
    [circleId, words.at("line of a round")],
  );
  return circleId;
}
