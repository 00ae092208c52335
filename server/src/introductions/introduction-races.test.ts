import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import type { IntroductionSide } from "@rungs/shared/vocabulary/introduction";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { asPerson } from "#server/platform/database/as-person.ts";
import { addTestPost } from "#server/testing/add-test-post.ts";
import { runs } from "#server/testing/runs.ts";
import { sending } from "#server/testing/sending.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";
import { openSteppedSource, type SteppedSource } from "#server/testing/step-statements.ts";
import type { Author } from "#server/workspace/require-author.ts";

import type { ActResult } from "./act-once.ts";
import { actOnIntroduction, type IntroductionAct } from "./introduction-acts.ts";
import { advanceIntroductions } from "./introduction-loop.ts";
import {
  actOn,
  type Actor,
  ASKED,
  type Circumstance,
  type IntroductionState,
  type SideAct,
} from "./introduction-state.ts";

let network: TestWorkspace;
let owner: pg.Pool;
let one: SteppedSource;
let other: SteppedSource;
let people: Record<IntroductionSide, Author>;
let post: { draftId: string; snapshotId: string };

beforeAll(async () => {
  network = await startTestWorkspace();
  owner = new pg.Pool({ connectionString: network.databases.owner.workspace, max: 3 });
  one = await openSteppedSource(network.databases.urls.app);
  other = await openSteppedSource(network.databases.urls.app);
  people = { ASKER: await network.addOffice(), ANSWERER: await network.addOffice() };
  post = await addTestPost(network.databases, people.ANSWERER, { capacity: 10 });
}, 120_000);
afterAll(async () => {
  await Promise.all([one, other].map((stepped) => stepped?.source.destroy()));
  await owner?.end();
  await network?.close();
});

/** Who does what: a side, or the worker as time passes. */
interface Move {
  by: Actor;
  act: SideAct | Circumstance;
}

/** Where a race begins, and what either side may do then. */
interface Start {
  state: IntroductionState;
  asker: readonly SideAct[];
  answerer: readonly SideAct[];
  worker: readonly Circumstance[];
}

const consents = (ASKER: boolean, ANSWERER: boolean) => ({ ASKER, ANSWERER });
const STARTS: readonly Start[] = [
  {
    state: ASKED,
    asker: ["cancel", "block"],
    answerer: ["accept", "decline", "ask", "block"],
    worker: ["expire"],
  },
  {
    state: { stage: "ACCEPTED", consented: consents(false, false) },
    asker: ["consent", "say", "leave", "block"],
    answerer: ["consent", "leave", "block"],
    worker: [],
  },
  {
    state: { stage: "ACCEPTED", consented: consents(true, false) },
    asker: ["takeConsentBack", "leave", "block"],
    answerer: ["consent", "leave", "block"],
    worker: [],
  },
  {
    state: { stage: "ACCEPTED", consented: consents(false, true) },
    asker: ["consent", "leave", "block"],
    answerer: ["takeConsentBack", "leave", "block"],
    worker: [],
  },
  {
    state: { stage: "REVEALED", consented: consents(true, true) },
    asker: ["leave", "block"],
    answerer: ["takeConsentBack", "leave", "block"],
    worker: [],
  },
];

interface Race {
  state: IntroductionState;
  first: Move;
  second: Move;
}

/** Every two acts of two sides, either of them first. */
const RACES: readonly Race[] = STARTS.flatMap(({ state, asker, answerer, worker }) => {
  const of = (by: Actor, acts: readonly (SideAct | Circumstance)[]) => acts.map((act) => ({ by, act }));
  const [asked, answered, timed] = [of("ASKER", asker), of("ANSWERER", answerer), of(null, worker)];
  const pairs = asked.flatMap((first) => answered.map((second) => ({ state, first, second })));
  const turned = pairs.map(({ first, second }) => ({ state, first: second, second: first }));
  const late = [...asked, ...answered].flatMap((first) => timed.map((second) => ({ state, first, second })));
  return [...pairs, ...turned, ...late];
});

test("whatever two do at once, and wherever one of them stops or dies meanwhile, it is as if they had taken turns", async () => {
  let raced = 0;
  cuts = 0;
  for (const [place, race] of RACES.entries()) {
    const isReveal = [race.first.act, race.second.act].includes("consent");
    // Each race is tried at other statements, so that together they are all tried; the long run tries all of each.
    const every = runs({ fast: isReveal ? 8 : 16, long: 1 });
    for (let statement = 1; ; statement += 1) {
      const dies = statement % every === place % every;
      const stops = (statement + 2) % every === place % every;
      if (!dies && !stops && statement < 40) {
        if (statement > (await statementsOf(race))) break;
        continue;
      }
      let isOver = false;
      if (stops) isOver = !(await runRace(race, statement, "stops"));
      if (dies) isOver = !(await runRace(race, statement, "dies"));
      if (isOver) break;
      raced += Number(stops) + Number(dies);
      expect(statement).toBeLessThan(40);
    }
  }
  expect(raced).toBeGreaterThan(80);
  // Otherwise nobody died in the middle of anything.
  expect(cuts).toBeGreaterThan(raced / 4);
}, 900_000);

test("who has left tells no name and learns none", async () => {
  const id = await newIntroduction({ stage: "ACCEPTED", consented: consents(true, false) });
  const left = people.ASKER.organizationId;
  await owner.query("UPDATE membership SET left_at = now() WHERE organization_id = $1", [left]);
  try {
    expect(await send(one, id, { by: "ANSWERER", act: "consent" }, randomUUID())).toEqual({
      ok: false,
      problem: "GONE",
    });
    expect(await found(id)).toEqual({ stage: "ACCEPTED", consented: consents(true, false) });
    expect(await namesLearned(id)).toEqual([0, 0]);
    await advanceIntroductions(network.worker);
    expect(await found(id)).toEqual({ stage: "CLOSED", consented: consents(false, false) });
  } finally {
    await owner.query("UPDATE membership SET left_at = NULL WHERE organization_id = $1", [left]);
    await forget();
  }
});

/** Lets the second move come while the first has been answered its nth statement; false where it has not so many. */
async function runRace(
  { state, first, second }: Race,
  nth: number,
  then: "stops" | "dies",
): Promise<boolean> {
  const where = `${nameOf(first)} ${then} after statement ${nth}, ${nameOf(second)}, from ${keyOf(state)}`;
  const id = await newIntroduction(state);
  const key = randomUUID();
  let goOn = () => {};
  const isThere = new Promise<true>((resolve) => {
    one.count = 0;
    one.after = async (count) => {
      if (count !== nth) return;
      resolve(true);
      await new Promise<void>((goes) => (goOn = goes));
    };
  });
  const doing = settled(send(one, id, first, key));
  const cameThere = await Promise.race([isThere, doing.then(() => false as const)]);
  one.after = null;
  if (!cameThere) {
    await forget();
    return false;
  }
  expect(oneSided(await namesLearned(id)), where).toBe(false);
  const answering = settled(send(other, id, second, randomUUID()));
  await untilWaitingOrDone(answering);
  expect(oneSided(await namesLearned(id)), where).toBe(false);
  if (then === "dies") one.cut();
  goOn();
  const [done, answered] = [await doing, await answering];
  if (done === "cut off") cuts += 1;
  const end = await found(id);
  const ways = waysOf(state, first, second);
  if (then === "stops") {
    expect(ways.turns.map(keyOfWay), where).toContain(keyOfWay({ end, results: [done, answered] }));
  } else {
    // What a client that was cut off does: it asks again under its key.
    const again = await send(one, id, first, key);
    const whole = await found(id);
    const results: [ActResult, ActResult] = [again, answered as ActResult];
    expect(ways.turns.map(keyOfWay), where).toContain(keyOfWay({ end: whole, results }));
    expect([...ways.alone, ...ways.turns.map((way) => way.end)].map(keyOf), where).toContain(keyOf(end));
  }
  const names = await namesLearned(id);
  expect(oneSided(names), where).toBe(false);
  const isKnown = (await found(id)).consented;
  expect(names[0] === 1, where).toBe(isKnown.ASKER && isKnown.ANSWERER);
  await forget();
  return true;
}

interface Way {
  end: IntroductionState;
  results: [unknown, unknown];
}

/** What comes of two moves in one order and in the other, and of the second alone. */
function waysOf(
  state: IntroductionState,
  first: Move,
  second: Move,
): { turns: Way[]; alone: IntroductionState[] } {
  const [a1, a2] = inTurn(state, first, second);
  const [b2, b1] = inTurn(state, second, first);
  const turns: Way[] = [
    { end: a2.state, results: [a1.result, a2.result] },
    { end: b1.state, results: [b1.result, b2.result] },
  ];
  // The worker passes by what somebody is at.
  if (second.by === null) turns.push({ end: a1.state, results: [a1.result, { ok: true }] });
  return { turns, alone: [b2.state, ...(second.by === null ? [state] : [])] };
}

function inTurn(state: IntroductionState, ...moves: [Move, Move]) {
  let now = state;
  return moves.map(({ by, act }) => {
    const step = actOn(now, act, by);
    if (step.ok) now = step.state;
    const result = step.ok || by === null ? { ok: true } : { ok: false, problem: step.refusal };
    return { state: now, result };
  }) as [{ state: IntroductionState; result: object }, { state: IntroductionState; result: object }];
}

const keyOf = ({ stage, consented }: IntroductionState) =>
  `${stage} ${consented.ASKER ? "+" : "-"}${consented.ANSWERER ? "+" : "-"}`;
const keyOfWay = ({ end, results }: Way) =>
  [keyOf(end), ...results.map((result) => ((result as ActResult).ok ? "done" : JSON.stringify(result)))].join(
    ", ",
  );
const nameOf = ({ by, act }: Move) => `${act} of ${by ?? "the worker"}`;
const oneSided = ([asker, answerer]: [number, number]) => asker !== answerer;

let cuts = 0;
const known = new Map<string, number>();

/** How many statements the first move takes. */
async function statementsOf({ state, first }: Race): Promise<number> {
  const name = `${nameOf(first)} from ${keyOf(state)}`;
  if (!known.has(name)) {
    const id = await newIntroduction(state);
    one.count = 0;
    await send(one, id, first, randomUUID());
    known.set(name, one.count);
    await forget();
  }
  return known.get(name)!;
}

async function send(
  { source }: SteppedSource,
  id: string,
  { by, act }: Move,
  key: string,
): Promise<ActResult> {
  if (by === null) {
    await advanceIntroductions(network.worker);
    return { ok: true, introductionId: id };
  }
  const writes = act === "say" || act === "ask" || act === "answerQuestion";
  const sent = {
    introductionId: id,
    key,
    act: writes ? "write" : act,
    ...(writes && { text: "A word." }),
    ...(act === "decline" && { reason: "OTHER" }),
  } as IntroductionAct;
  const { ownWords } = sending(network.workspace);
  return actOnIntroduction({ workspace: source, ownWords }, people[by], sent);
}

/** An introduction as its sides have left it, with an inquiry that names nobody else. */
async function newIntroduction({ stage, consented }: IntroductionState): Promise<string> {
  const { ASKER } = people;
  const { rows } = await owner.query<{ id: string }>(
    `WITH asking AS (
       INSERT INTO inquiry (organization_id, person_id, message, ended_at)
       VALUES ($1, $2, 'How did you begin?', CASE WHEN $5 <> 'ASKED' THEN now() END) RETURNING id
     )
     INSERT INTO introduction (inquiry_id, snapshot_id, post_title, stage, deadline)
     SELECT id, $3, '[]', $5, now() + CASE WHEN $4 THEN interval '0' ELSE interval '1 day' END FROM asking
     RETURNING id`,
    [ASKER.organizationId, ASKER.personId, post.snapshotId, stage === "ASKED", stage],
  );
  const { id } = rows[0]!;
  for (const side of ["ASKER", "ANSWERER"] as const) {
    await owner.query(
      `INSERT INTO introduction_side (introduction_id, side, organization_id, person_id, draft_id, consented_at)
       VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN now() END)`,
      [
        id,
        side,
        people[side].organizationId,
        people[side].personId,
        side === "ANSWERER" ? post.draftId : null,
        consented[side],
      ],
    );
    if (stage !== "REVEALED") continue;
    await owner.query(
      `INSERT INTO revealed_name (introduction_id, side, organization_id, person_id, unit, organization_name, person_name)
       VALUES ($1, $2, $3, $4, $3::uuid::text, 'Office', 'Owner')`,
      [id, side, people[side].organizationId, people[side].personId],
    );
  }
  return id;
}

async function forget(): Promise<void> {
  await owner.query(`
    DELETE FROM notice; DELETE FROM introduction; DELETE FROM inquiry; DELETE FROM introduction_act;
    DELETE FROM introduction_block; DELETE FROM revealed_name;
  `);
}

async function found(id: string): Promise<IntroductionState> {
  const { rows } = await owner.query<IntroductionState>(
    `SELECT stage, (SELECT json_object_agg(side, consented_at IS NOT NULL) FROM introduction_side s
       WHERE s.introduction_id = i.id) AS consented FROM introduction i WHERE id = $1`,
    [id],
  );
  return rows[0]!;
}

/** How many names each side reads. */
async function namesLearned(id: string): Promise<[number, number]> {
  const counts: number[] = [];
  for (const side of ["ASKER", "ANSWERER"] as const) {
    const rows = await asPerson(network.workspace, people[side], (manager) =>
      manager.query<object[]>("SELECT FROM revealed_name WHERE introduction_id = $1", [id]),
    );
    counts.push(rows.length);
  }
  return counts as [number, number];
}

/** What became of an act: its result, or that it was cut off. */
function settled(doing: Promise<ActResult>): Promise<ActResult | "cut off"> {
  return doing.catch(() => "cut off" as const);
}

async function untilWaitingOrDone(doing: Promise<unknown>): Promise<void> {
  let isDone = false;
  void doing.then(() => (isDone = true));
  for (let look = 0; look < 5_000; look += 1) {
    await sleep(2);
    if (isDone) return;
    const { rowCount } = await owner.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rowCount) return;
  }
  throw new Error("Neither done nor waiting.");
}
