import { randomUUID } from "node:crypto";

import type pg from "pg";
import type { DataSource } from "typeorm";

import { backdateRound, forgetCircleDays } from "#server/introductions/circles/backdate-circle.ts";
import { actOnCircle, type CircleAct, saveCircleWish } from "#server/introductions/circles/circle-acts.ts";
import { runCircleDay } from "#server/introductions/circles/circle-loop.ts";
import { findCircles } from "#server/introductions/circles/find-circles.ts";
import { OwnWordsSearch } from "#server/publish/text/own-words.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { ROUNDS, SEATS } from "./circle-content.ts";

const DAY = 24 * 60 * 60 * 1000;
/** How many days ago the two rounds began; the second is open still. */
const ROUND_AGE_DAYS = [30, 2] as const;

interface Databases {
  owner: pg.Client;
  workspace: DataSource;
  worker: DataSource;
}

/** Lets six people sit in a circle the way they would, up to the midst of its second round; the rest only time does. */
export async function addCircle(
  { owner, workspace, worker }: Databases,
  people: readonly Author[],
): Promise<void> {
  const sending = { workspace, ownWords: new OwnWordsSearch(workspace) };
  const seated = people.slice(0, SEATS.length);
  const nextDay = async () => {
    await forgetCircleDays(owner);
    await runCircleDay(worker, new Date(new Date().setUTCHours(23, 59)));
  };
  for (const [place, person] of seated.entries()) {
    const { question, hours } = SEATS[place]!;
    const wish = { topics: ["CAREER_OF_LEADERS" as const], languages: ["en"], hours: [...hours], question };
    await saveCircleWish(sending, person, { key: randomUUID(), ...wish });
  }
  await nextDay();
  const [circle] = await findCircles(workspace, seated[0]!, 1);
  if (!circle) throw new Error("The people of the demo do not make a circle.");
  const act = async (place: number, sent: Sent) => {
    const done = await actOnCircle(sending, seated[place]!, {
      circleId: circle.id,
      key: randomUUID(),
      ...sent,
    });
    if (!done.ok) throw new Error(`A seat of the demo's circle cannot ${sent.act}: ${done.problem}.`);
  };
  const begin = (round: number, startsAt: Date) =>
    backdateRound(owner, { circleId: circle.id, number: round + 1, startsAt });
  for (const place of seated.keys()) await act(place, { act: "answerCircle", yes: true });
  await nextDay();
  for (const [round, lines] of ROUNDS.entries()) {
    await nextDay();
    for (const [place, { next }] of SEATS.entries()) {
      if (round === 1 && next) await act(place, { act: "putCircleQuestion", question: next });
    }
    await begin(round, new Date(Date.now() + DAY / 2));
    await nextDay();
    await begin(round, new Date(Date.now() - DAY / 24));
    for (const { seat, text } of lines) await act(seat, { act: "writeCircleLine", text });
    await begin(round, daysAgo(ROUND_AGE_DAYS[round]!));
  }
  // The day is the worker's own again.
  await forgetCircleDays(owner);
}

type Sent = CircleAct extends infer One
  ? One extends object
    ? Omit<One, "circleId" | "key">
    : never
  : never;

/** At one o'clock in the afternoon of UTC. */
function daysAgo(days: number): Date {
  return new Date(new Date(Date.now() - days * DAY).setUTCHours(13, 0, 0, 0));
}
