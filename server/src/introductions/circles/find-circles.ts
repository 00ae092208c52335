import type { CircleActName, CircleRoundStage, CircleStage } from "@rungs/shared/vocabulary/circle";
import type { BoardTopic, HourBlock } from "@rungs/shared/vocabulary/post";
import type { DataSource } from "typeorm";

import { asPerson } from "#server/platform/database/as-person.ts";

import type { Person } from "../act-once.ts";

/** One seat, as everybody in the circle sees it. */
export interface SeatRecord {
  seat: string;
  isOwn: boolean;
  hasLeft: boolean;
}

/** One round: its hour is the only time of a circle that is told. */
export interface RoundRecord {
  number: number;
  startsAt: string;
  stage: CircleRoundStage;
  /** What it is called in the reader's calendar, and in nobody else's. */
  calendarUid: string;
}

/** A question for a round, and not whose it is. */
export interface QuestionRecord {
  text: string;
  isOwn: boolean;
  isChosen: boolean;
}

/** A circle as one of its seats sees it. */
export interface CircleRecord {
  id: string;
  topic: BoardTopic;
  language: string;
  stage: CircleStage;
  answerBy: string;
  askedUntil: string | null;
  ownAnswer: boolean | null;
  goesOn: boolean | null;
  seats: SeatRecord[];
  rounds: RoundRecord[];
  questions: QuestionRecord[];
  /** Since which quarter its agenda looks at what changed. */
  since: string;
  blockedSeats: string[];
}

/** One line, as everybody in the circle reads it. */
export interface LineRecord {
  seq: number;
  round: number;
  seat: string;
  isOwn: boolean;
  /** Null once it was taken down. */
  text: string | null;
  sentOn: string;
}

/** What somebody wishes to sit down about. */
export interface WishRecord {
  topics: BoardTopic[];
  languages: string[];
  hours: HourBlock[];
  question: string;
  isInvited: boolean;
  wishedOn: string;
}

/** The circles that one is asked to or sits in, those that go on first. */
export function findCircles(workspace: DataSource, person: Person, limit: number): Promise<CircleRecord[]> {
  return asPerson(workspace, person, (manager) =>
    manager.query<CircleRecord[]>(
      `${SELECT_OWN} ORDER BY c.stage = 'ENDED', c.stage <> 'GATHERED', c.answer_by DESC, c.id LIMIT $3`,
      [person.organizationId, person.personId, limit],
    ),
  );
}

/** One of them; null for every other circle, and for one that one has left. */
export async function findCircle(
  workspace: DataSource,
  person: Person,
  id: string,
): Promise<CircleRecord | null> {
  return asPerson(workspace, person, async (manager) => {
    const [found] = await manager.query<CircleRecord[]>(`${SELECT_OWN} AND c.id = $3`, [
      person.organizationId,
      person.personId,
      id,
    ]);
    return found ?? null;
  });
}

/** What was written in a circle, newest first; null where one does not sit there. */
export async function findCircleLines(
  workspace: DataSource,
  person: Person,
  { id, before, limit }: { id: string; before: number | null; limit: number },
): Promise<LineRecord[] | null> {
  return asPerson(workspace, person, async (manager) => {
    const own = [person.organizationId, person.personId, id];
    const [seat] = await manager.query<object[]>(
      `SELECT FROM circle_seat own JOIN circle c ON c.id = own.circle_id
       WHERE ${OWN_SEAT} AND own.circle_id = $3 AND c.stage <> 'GATHERED'`,
      own,
    );
    if (!seat) return null;
    return manager.query<LineRecord[]>(
      `SELECT l.seq, l.number::integer AS round, l.seat, l.seat = own.seat AS "isOwn", l.text, ${dayOf("l.sent_at")} AS "sentOn"
       FROM circle_line l JOIN circle_seat own USING (circle_id)
       WHERE ${OWN_SEAT} AND l.circle_id = $3 AND ($4::integer IS NULL OR l.seq < $4)
       ORDER BY l.seq DESC LIMIT $5`,
      [...own, before, limit],
    );
  });
}

/** One's own wish; null where one has none. */
export async function findCircleWish(workspace: DataSource, person: Person): Promise<WishRecord | null> {
  return asPerson(workspace, person, async (manager) => {
    const [found] = await manager.query<WishRecord[]>(
      `SELECT topics, languages, hours, question, stage = 'INVITED' AS "isInvited", ${dayOf("wished_at")} AS "wishedOn"
       FROM circle_wish WHERE organization_id = $1 AND person_id = $2`,
      [person.organizationId, person.personId],
    );
    return found ?? null;
  });
}

/** What the person of a seat can do now. */
export function actsInCircle(
  circle: Pick<CircleRecord, "stage" | "rounds" | "askedUntil" | "questions">,
): CircleActName[] {
  if (circle.stage === "GATHERED") return ["ANSWER"];
  if (circle.stage === "ENDED") return ["TAKE_LINES", "LEAVE"];
  const newest = circle.rounds.at(-1)?.stage;
  const isOwnChosen = circle.questions.some(({ isOwn, isChosen }) => isOwn && isChosen);
  return [
    ...(newest === "COMING" && !isOwnChosen ? (["PUT_QUESTION"] as const) : []),
    ...(newest === "OPEN" ? (["WRITE"] as const) : []),
    ...(circle.askedUntil === null ? [] : (["SAY_GO_ON"] as const)),
    "TAKE_LINES",
    "LEAVE",
  ];
}

const dayOf = (instant: string) => `(${instant} AT TIME ZONE 'UTC')::date::text`;
/** What is true until a midnight is true through the day before. */
const lastDayBefore = (midnight: string) => `((${midnight} AT TIME ZONE 'UTC')::date - 1)::text`;
const OWN_SEAT = "own.organization_id = $1 AND own.person_id = $2 AND own.left_on IS NULL";

const SELECT_OWN = `
  SELECT c.id, c.topic, c.language, c.stage, ${lastDayBefore("c.answer_by")} AS "answerBy",
    ${lastDayBefore("c.asked_until")} AS "askedUntil", own.answer AS "ownAnswer", own.goes_on AS "goesOn",
    coalesce((SELECT jsonb_agg(jsonb_build_object('seat', s.seat, 'isOwn', s.seat = own.seat, 'hasLeft', s.has_left)
      ORDER BY s.seat) FROM circle_seats(c.id) s), '[]') AS seats,
    coalesce((SELECT jsonb_agg(jsonb_build_object(
        'number', r.number,
        'startsAt', to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'stage', CASE WHEN r.starts_at > now() THEN 'COMING'
          WHEN r.starts_at + interval '168 hours' > now() THEN 'OPEN' ELSE 'OVER' END,
        'calendarUid', md5(own.calendar_key::text || r.number)::uuid) ORDER BY r.number)
      FROM circle_round r WHERE r.circle_id = c.id), '[]') AS rounds,
    coalesce((SELECT jsonb_agg(jsonb_build_object('text', q.text, 'isOwn', q.is_own, 'isChosen', q.is_chosen)
      ORDER BY q.place) FROM circle_agenda(c.id) WITH ORDINALITY AS q (text, is_own, is_chosen, place)), '[]') AS questions,
    -- That of the round before, or this one.
    to_char(least(coalesce((SELECT r.starts_at FROM circle_round r WHERE r.circle_id = c.id
      ORDER BY r.number DESC OFFSET 1 LIMIT 1), now()), now()) AT TIME ZONE 'UTC', 'YYYY"-Q"Q') AS since,
    ARRAY(SELECT b.seat FROM circle_block b
      WHERE b.organization_id = $1 AND b.person_id = $2 AND b.circle_id = c.id ORDER BY b.seat) AS "blockedSeats"
  FROM circle c JOIN circle_seat own ON own.circle_id = c.id
  WHERE ${OWN_SEAT}`;
