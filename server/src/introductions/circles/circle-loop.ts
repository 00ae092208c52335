import type { DataSource, EntityManager } from "typeorm";

import type { Loop } from "#server/platform/jobs/run-loops.ts";
import { sleep } from "#server/platform/jobs/sleep.ts";

import { matchCircles, type WaitingWish } from "./match-circles.ts";
import { type CircleStanding, type CircleStep, planCircle, ROUNDS_AT_ONCE } from "./plan-circle.ts";

/** The minute of the day in UTC at which circles are made and move on, so that nothing tells when somebody acted. */
const MINUTE_OF_DAY = 5 * 60 + 17;

/** Moves circles on once a day, at their minute or as soon after it as a worker lives; looks every minute. */
export function createCircleLoop({ worker, every = 60_000 }: { worker: DataSource; every?: number }): Loop {
  return {
    name: "circles",
    async run(signal) {
      while (!signal.aborted) {
        await runCircleDay(worker, new Date());
        await sleep(every, signal);
      }
    },
  };
}

/**
 * Does what is to be done on a day, once and as a whole, however many workers there are and whichever dies: moves every
 * circle on by one step and then makes circles of the wishes that wait. Gives whether it was this call that did.
 */
export async function runCircleDay(worker: DataSource, now: Date): Promise<boolean> {
  if (now.getUTCHours() * 60 + now.getUTCMinutes() < MINUTE_OF_DAY) return false;
  return worker.transaction(async (manager) => {
    const [{ claimed }] = await manager.query<[{ claimed: boolean }]>(
      "SELECT claim_circle_day($1) AS claimed",
      [now.toISOString().slice(0, 10)],
    );
    if (!claimed) return false;
    for (const circle of await findStandings(manager)) await take(manager, circle, planCircle(circle, now));
    await manager.query("SELECT choose_circle_questions()");
    for (const { topic, language, wishIds } of matchCircles(await findWaitingWishes(manager))) {
      await manager.query("SELECT gather_circle($1, $2, $3)", [topic, language, wishIds]);
    }
    await manager.query("SELECT forget_circles()");
    return true;
  });
}

function findStandings(manager: EntityManager): Promise<CircleStanding[]> {
  return manager.query<CircleStanding[]>(
    `SELECT id, stage, answer_by AS "answerBy", rounds_planned AS "roundsPlanned", asked_until AS "askedUntil", seats,
       rounds
     FROM circle_standings()`,
  );
}

function findWaitingWishes(manager: EntityManager): Promise<WaitingWish[]> {
  return manager.query<WaitingWish[]>(
    `SELECT id, office, place, topics, languages, apart_from AS "apartFrom" FROM waiting_circle_wishes()`,
  );
}

async function take(manager: EntityManager, { id }: CircleStanding, step: CircleStep): Promise<void> {
  switch (step.act) {
    case "begin":
      await manager.query("SELECT begin_circle($1, $2)", [id, step.seats]);
      return;
    case "dissolve":
      await manager.query("SELECT dissolve_circle($1)", [id]);
      return;
    case "end":
      await manager.query("SELECT end_circle($1)", [id]);
      return;
    case "setRound":
      await manager.query("SELECT set_circle_round($1, $2)", [id, step.startsAt]);
      await manager.query("SELECT keep_circle_follows($1)", [id]);
      return;
    case "ask":
      await manager.query("SELECT ask_circle_to_go_on($1)", [id]);
      return;
    case "goOn":
      await manager.query("SELECT prolong_circle($1, $2)", [id, ROUNDS_AT_ONCE]);
      return;
    case "wait":
      return;
  }
}
