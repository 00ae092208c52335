import { randomUUID } from "node:crypto";

import type { HourBlock } from "@rungs/shared/vocabulary/post";
import { graphql } from "graphql";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { quarterOf } from "#server/anonymity/quarter.ts";
import { mayAccess } from "#server/identity/policies.ts";
import type { Viewer } from "#server/identity/viewer.ts";
import { asPerson } from "#server/platform/database/as-person.ts";
import { buildGraphqlSchema } from "#server/platform/graphql/build-graphql-schema.ts";
import { sending } from "#server/testing/sending.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";
import { addReport, decideReport, findOpenReports } from "#server/publish/reports/reports.ts";
import { createPractice } from "#server/workspace/practices/create-practice.ts";
import { follow, unfollow } from "#server/workspace/follows/follows.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { findNotices } from "../notices/notices.ts";
import { actOnCircle, type CircleAct, saveCircleWish, takeBackCircleWish } from "./circle-acts.ts";
import { runCircleDay } from "./circle-loop.ts";
import { CirclesResolver } from "./circles.resolver.ts";
import { findCircleChanges } from "./find-circle-changes.ts";
import { actsInCircle, findCircle, findCircleLines, findCircles, findCircleWish } from "./find-circles.ts";
import { takeLines } from "./take-lines.ts";

let network: TestWorkspace;
let owner: pg.Pool;

beforeAll(async () => {
  network = await startTestWorkspace();
  owner = new pg.Pool({ connectionString: network.databases.owner.workspace, max: 2 });
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await network?.close();
});

test("a circle lives from wishes over rounds to its end, and none of its seats learns who the others are", async () => {
  const people = await wishers(7, "HIRING");
  await day();
  const [stranger, lazy, ...five] = people as [Author, Author, ...Author[]];
  const { id } = await onlyCircle(lazy);
  expect(await findCircle(network.workspace, lazy, id)).toMatchObject({
    stage: "GATHERED",
    topic: "HIRING",
    seats: [],
    rounds: [],
  });
  expect(await noticesOf(lazy)).toEqual(["CIRCLE_INVITED"]);
  expect(await findCircleWish(network.workspace, lazy)).toMatchObject({ isInvited: true });
  expect(await wish(lazy, "HIRING")).toEqual(refused("TOO_LATE"));

  for (const person of five)
    expect(await act(person, id, { act: "answerCircle", yes: true })).toEqual(done(id));
  expect(await act(stranger, id, { act: "answerCircle", yes: false })).toEqual(done(id));
  expect(await act(five[0]!, id, { act: "answerCircle", yes: true })).toEqual(refused("ALREADY"));
  await day();
  expect(await findCircle(network.workspace, lazy, id)).toMatchObject({ stage: "GATHERED" });
  await daysPass(8);
  expect(await findCircle(network.workspace, stranger, id)).toBeNull();
  expect(await findCircle(network.workspace, lazy, id)).toBeNull();
  expect(await act(lazy, id, { act: "answerCircle", yes: true })).toEqual(refused("NOT_FOUND"));
  for (const person of people) expect(await findCircleWish(network.workspace, person)).toBeNull();
  expect(await findCircle(network.workspace, five[0]!, id)).toMatchObject({ stage: "MEETING" });

  // The first round is told a week ahead, with everybody's open question.
  await day();
  expect(await noticesOf(five[0]!)).toContain("CIRCLE_ROUND");
  const before = await circleOf(five[0]!, id);
  expect(before.rounds).toMatchObject([{ number: 1, stage: "COMING" }]);
  expect(before.seats.filter(({ isOwn }) => isOwn)).toHaveLength(1);
  expect(before.seats).toHaveLength(5);
  expect(before.questions.map(({ isOwn }) => isOwn).sort()).toEqual([false, false, false, false, true]);
  const uids = await Promise.all(
    five.map(async (person) => (await circleOf(person, id)).rounds[0]!.calendarUid),
  );
  expect(new Set(uids).size).toBe(5);
  expect(await act(five[0]!, id, { act: "writeCircleLine", text: "Too soon." })).toEqual(
    refused("TOO_EARLY"),
  );
  expect(await act(five[0]!, id, { act: "putCircleQuestion", question: "How do you begin?" })).toEqual(
    done(id),
  );
  expect(await act(five[1]!, id, { act: "putCircleQuestion", question: null })).toEqual(done(id));
  expect((await circleOf(five[2]!, id)).questions.map(({ text }) => text)).toContain("How do you begin?");
  expect((await circleOf(five[2]!, id)).questions).toHaveLength(4);

  await roundBegins(id, "-12 hours");
  await day();
  expect((await circleOf(five[0]!, id)).questions.map(({ isChosen }) => isChosen)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  await roundBegins(id, "1 hour");
  expect(await act(five[1]!, id, { act: "putCircleQuestion", question: "Late?" })).toEqual(
    refused("TOO_LATE"),
  );
  await Promise.all(
    five.map((person, at) => act(person, id, { act: "writeCircleLine", text: `What we found is ${at}.` })),
  );
  const lines = (await findCircleLines(network.workspace, five[3]!, { id, before: null, limit: 50 }))!;
  expect(lines.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
  expect(lines.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(["What we found is 3."]);
  expect(await findCircleLines(network.workspace, lazy, { id, before: null, limit: 50 })).toBeNull();

  // Whoever reads the circle finds nobody in it.
  const whole = JSON.stringify([await circleOf(five[0]!, id), lines]);
  for (const { organizationId, personId } of five) {
    expect(whole).not.toContain(organizationId);
    expect(whole).not.toContain(personId);
  }
  expect(JSON.stringify(lines)).not.toMatch(/\d\d:\d\d/);

  await roundBegins(id, "169 hours");
  expect(await act(five[0]!, id, { act: "writeCircleLine", text: "Too late." })).toEqual(refused("TOO_LATE"));
  for (const number of [2, 3]) {
    await day();
    expect((await circleOf(five[0]!, id)).rounds.map((round) => round.number)).toHaveLength(number);
    await roundBegins(id, "169 hours");
  }
  expect(await act(five[0]!, id, { act: "goOnWithCircle", yes: true })).toEqual(refused("TOO_EARLY"));
  await day();
  expect((await circleOf(five[0]!, id)).askedUntil).toBe(dayIn(7));
  expect(await act(five[4]!, id, { act: "leaveCircle" })).toEqual(done(id));
  expect(await findCircle(network.workspace, five[4]!, id)).toBeNull();
  expect(await findCircleLines(network.workspace, five[4]!, { id, before: null, limit: 50 })).toBeNull();
  const left = await asPerson(network.workspace, five[4]!, (manager) =>
    manager.query<object[]>("SELECT FROM circle_line UNION ALL SELECT FROM circle"),
  );
  expect(left).toEqual([]);
  for (const [at, yes] of [true, true, true, false].entries()) {
    expect(await act(five[at]!, id, { act: "goOnWithCircle", yes })).toEqual(done(id));
  }
  await day();
  expect(await circleOf(five[0]!, id)).toMatchObject({ stage: "MEETING", askedUntil: null });
  await day();
  expect((await circleOf(five[0]!, id)).rounds).toHaveLength(4);

  await act(five[3]!, id, { act: "leaveCircle" });
  await act(five[2]!, id, { act: "leaveCircle" });
  await day();
  expect(await circleOf(five[0]!, id)).toMatchObject({ stage: "ENDED" });
  expect(await findCircleLines(network.workspace, five[0]!, { id, before: null, limit: 1 })).toHaveLength(1);
  await owner.query("UPDATE circle SET ended_on = ended_on - 91 WHERE id = $1", [id]);
  await day();
  expect((await owner.query("SELECT FROM circle_line WHERE circle_id = $1", [id])).rows).toEqual([]);
});

test("with fewer than five yes it comes to nothing: who said yes waits on from the day they wished, the others do not", async () => {
  const [lazy, unwilling, ...willing] = (await wishers(6, "METRICS")) as [Author, Author, ...Author[]];
  await day();
  const { id } = await onlyCircle(lazy);
  await owner.query("UPDATE circle_wish SET wished_at = wished_at - interval '3 days'");
  await act(unwilling, id, { act: "answerCircle", yes: false });
  for (const person of willing) await act(person, id, { act: "answerCircle", yes: true });
  await daysPass(8);
  expect((await owner.query("SELECT FROM circle WHERE id = $1", [id])).rows).toEqual([]);
  // Whoever still waited for it is told.
  for (const person of [lazy, ...willing]) expect(await noticesOf(person)).toContain("CIRCLE_DISSOLVED");
  expect(await noticesOf(unwilling)).toEqual(["CIRCLE_INVITED"]);
  for (const person of [lazy, unwilling]) {
    expect(await findCircleWish(network.workspace, person)).toBeNull();
  }
  for (const person of willing) {
    expect(await findCircleWish(network.workspace, person)).toMatchObject({
      isInvited: false,
      wishedOn: dayIn(-3),
    });
    expect(await takeBackCircleWish(sending(network.workspace), person, randomUUID())).toMatchObject({
      ok: true,
    });
  }
});

test("nothing that changes when somebody leaves tells which question was theirs, and the seat is shown as left a day later", async () => {
  const people = await wishers(5, "LEVELING");
  const id = await startCircle(people);
  const seen = async (person: Author) => {
    const { seats, questions } = await circleOf(person, id);
    return { seats, questions };
  };
  for (const [at, person] of people.entries()) {
    await act(person, id, { act: "putCircleQuestion", question: `Question ${at}?` });
  }
  const before = await seen(people[0]!);
  expect(before.questions).toHaveLength(5);
  expect(await act(people[4]!, id, { act: "leaveCircle" })).toEqual(done(id));
  expect(await seen(people[0]!)).toEqual(before);
  await owner.query("UPDATE circle_seat SET left_on = left_on - 1 WHERE circle_id = $1", [id]);
  const after = await seen(people[0]!);
  expect(after.seats.filter(({ hasLeft }) => hasLeft)).toHaveLength(1);
  expect(after.questions).toEqual(before.questions);
});

test("on the day before a round, whatever its hour, it is drawn which question comes first, and that one stands", async () => {
  const people = await wishers(5, "PROMOTION");
  const id = await startCircle(people);
  const chosenOf = async (person: Author) =>
    (await circleOf(person, id)).questions.filter(({ isChosen }) => isChosen);
  const roundIsAt = (instant: string) =>
    owner.query("UPDATE circle_round SET starts_at = $2 WHERE circle_id = $1", [id, instant]);
  await roundIsAt(`${dayIn(2)}T00:30:00Z`);
  await day();
  expect(await chosenOf(people[0]!)).toEqual([]);
  await roundIsAt(`${dayIn(1)}T23:30:00Z`);
  await day();
  expect(await chosenOf(people[0]!)).toHaveLength(1);

  const put = (person: Author, question: string | null) =>
    act(person, id, { act: "putCircleQuestion", question });
  for (const person of people) {
    const isOwn = (await chosenOf(person))[0]!.isOwn;
    const expected = isOwn ? refused("TOO_LATE") : done(id);
    expect(actsInCircle(await circleOf(person, id)).includes("PUT_QUESTION")).toBe(!isOwn);
    expect(await put(person, "Another?")).toEqual(expected);
    expect(await put(person, null)).toEqual(expected);
  }
  expect((await circleOf(people[0]!, id)).questions).toMatchObject([{ isChosen: true }]);
});

test("whom somebody has blocked never sits with them again, and is not told", async () => {
  const people = await wishers(5, "UPSTREAM");
  const id = await startCircle(people);
  const seats = (await circleOf(people[0]!, id)).seats;
  const other = seats.find(({ isOwn }) => !isOwn)!.seat;
  expect(await act(people[0]!, id, { act: "blockCircleSeat", seat: other })).toEqual(done(id));
  expect(await act(people[0]!, id, { act: "blockCircleSeat", seat: other })).toEqual(refused("ALREADY"));
  expect(
    await act(people[0]!, id, { act: "blockCircleSeat", seat: seats.find(({ isOwn }) => isOwn)!.seat }),
  ).toEqual(refused("NOT_FOUND"));
  expect((await circleOf(people[0]!, id)).blockedSeats).toEqual([other]);
  for (const person of people.slice(1)) expect((await circleOf(person, id)).blockedSeats).toEqual([]);
  for (const person of people) await wish(person, "UPSTREAM");
  await day();
  for (const person of people) expect(await findCircles(network.workspace, person, 5)).toHaveLength(1);
  const sixth = await network.addOffice();
  await wish(sixth, "UPSTREAM");
  await day();
  // Five of the six may sit together now, and the blocked one or the blocker is not among them.
  expect(await findCircles(network.workspace, sixth, 5)).toHaveLength(1);
  const together = await Promise.all(
    people.map(async (person) => (await findCircles(network.workspace, person, 5)).length === 2),
  );
  expect(together.filter((sits) => sits)).toHaveLength(4);
});

test("an act that is sent again is done once, and own secrets are told to no circle", async () => {
  const people = await wishers(5, "COMPLIANCE");
  const id = await startCircle(people);
  await roundBegins(id, "1 hour");
  const key = randomUUID();
  const line = { circleId: id, key, act: "writeCircleLine", text: "Once." } as const;
  const results = await Promise.all(
    Array.from({ length: 20 }, () => actOnCircle(sending(network.workspace), people[0]!, line)),
  );
  expect(results).toEqual(Array(20).fill(done(id)));
  expect((await owner.query("SELECT FROM circle_line WHERE circle_id = $1", [id])).rows).toHaveLength(1);
  await owner.query(
    "INSERT INTO organization_secret (organization_id, kind, value) VALUES ($1, 'NAME', 'Zeppelinwerk')",
    [people[0]!.organizationId],
  );
  const telling = "At Zeppelinwerk we wait.";
  expect(await act(people[0]!, id, { act: "writeCircleLine", text: telling })).toEqual(refused("OWN_SECRET"));
  expect(await act(people[0]!, id, { act: "putCircleQuestion", question: telling })).toEqual(
    refused("OWN_SECRET"),
  );
  expect(await wish(people[0]!, "HIRING", { question: telling })).toEqual(refused("OWN_SECRET"));
  expect(await act(people[1]!, id, { act: "writeCircleLine", text: telling })).toEqual(done(id));
});

test("lines begin an account of a practice, as they stand and without a seat; those of others or too many begin none", async () => {
  const people = await wishers(5, "RETENTION");
  const id = await startCircle(people);
  await roundBegins(id, "1 hour");
  for (const text of ["First.", "Second.", "Third.", "a".repeat(2_000), "b".repeat(2_000)]) {
    await act(people[1]!, id, { act: "writeCircleLine", text });
  }
  const take = (person: Author, numbers: number[]) =>
    takeLines({ workspace: network.workspace, beginPractice }, person, {
      circleId: id,
      numbers,
      title: "What keeps people",
      kind: "OTHER",
    });
  const taken = await take(people[0]!, [3, 1, 4, 5]);
  if (!taken.ok) throw new Error(taken.problem);
  const { rows } = await owner.query<{ content: Record<string, unknown> }>(
    "SELECT content FROM draft WHERE id = $1",
    [taken.draftId],
  );
  const said = (value: string) => [{ language: "en", value }];
  expect(rows[0]!.content).toMatchObject({
    title: said("What keeps people"),
    done: said("First.\n\nThird."),
    differently: said("a".repeat(2_000)),
    outcome: said("b".repeat(2_000)),
    problem: null,
  });
  expect(await take(people[0]!, [1, 9])).toEqual({ ok: false, problem: "NOT_FOUND" });
  expect(await take(await network.addOffice(), [1])).toEqual({ ok: false, problem: "NOT_FOUND" });
  for (let more = 0; more < 4; more += 1)
    await act(people[2]!, id, { act: "writeCircleLine", text: "c".repeat(2_000) });
  expect(await take(people[0]!, [1, 4, 5, 6, 7, 8, 9])).toEqual({ ok: false, problem: "NO_ROOM" });
});

test("to others there is no circle, whatever they try, and no seat writes a table itself", async () => {
  const people = await wishers(5, "INNERSOURCE");
  const id = await startCircle(people);
  await roundBegins(id, "1 hour");
  const stranger = await network.addOffice();
  const colleague = { organizationId: people[0]!.organizationId, personId: randomUUID() };
  for (const person of [stranger, colleague]) {
    expect(await findCircle(network.workspace, person, id)).toBeNull();
    expect(await findCircles(network.workspace, person, 20)).toEqual([]);
    expect(await findCircleLines(network.workspace, person, { id, before: null, limit: 5 })).toBeNull();
    for (const sent of [
      { act: "answerCircle", yes: true },
      { act: "putCircleQuestion", question: "Who?" },
      { act: "writeCircleLine", text: "Hello?" },
      { act: "goOnWithCircle", yes: true },
      { act: "blockCircleSeat", seat: "A" },
      { act: "leaveCircle" },
    ] as const) {
      expect(await act(person, id, sent)).toEqual(refused("NOT_FOUND"));
    }
    for (const call of ["circle_seats", "circle_agenda"]) {
      const rows = await asPerson(network.workspace, person, (manager) =>
        manager.query<object[]>(`SELECT * FROM ${call}($1)`, [id]),
      );
      expect(rows).toEqual([]);
    }
  }
  for (const statement of [
    "UPDATE circle SET stage = 'ENDED'",
    "UPDATE circle_seat SET answer = true",
    "INSERT INTO circle_line (circle_id, seq, number, seat, text) SELECT circle_id, 9, 1, 'A', 'x' FROM circle_seat",
    "SELECT text FROM circle_question",
    "SELECT chosen_seat FROM circle_round",
    "SELECT hours FROM circle_seat",
    "SELECT blocked_person_id FROM circle_block",
    "UPDATE circle_wish SET stage = 'INVITED'",
    "SELECT * FROM waiting_circle_wishes()",
    "SELECT * FROM circle_standings()",
  ]) {
    await expect(
      asPerson(network.workspace, people[0]!, (manager) => manager.query(statement)),
      statement,
    ).rejects.toMatchObject({ code: "42501" });
  }
  const seats = await asPerson(network.workspace, people[0]!, (manager) =>
    manager.query<object[]>("SELECT seat FROM circle_seat"),
  );
  expect(seats).toHaveLength(1);
});

test("a line that somebody of the circle reports can be taken down, and nobody else can report it", async () => {
  const people = await wishers(5, "COMMUNITY");
  const id = await startCircle(people);
  await roundBegins(id, "1 hour");
  for (const text of ["Fine.", "Not fine."]) await act(people[1]!, id, { act: "writeCircleLine", text });
  const report = (person: Author, line: number) =>
    addReport(network.workspace, person, {
      subject: "CIRCLE_LINE",
      subjectId: id,
      line,
      reason: "HURTS_PEOPLE",
      words: "It says: Not fine.",
    });
  expect(await report(await network.addOffice(), 2)).toBe(false);
  expect(await report(people[0]!, 3)).toBe(false);
  expect([await report(people[0]!, 2), await report(people[0]!, 2)]).toEqual([true, true]);

  const operatorId = randomUUID();
  await owner.query("INSERT INTO person (id, name, email) VALUES ($1, 'Operator', $2)", [
    operatorId,
    `${operatorId}@office.example`,
  ]);
  await network.asOperator("INSERT INTO operator (person_id) VALUES ($1)", [operatorId]);
  const open = await findOpenReports(network.workspace, operatorId, 10);
  expect(open).toMatchObject([{ subject: "CIRCLE_LINE", publishedId: null, words: "It says: Not fine." }]);
  expect(JSON.stringify(open)).not.toContain(id);
  const decide = (decision: "END_CONVERSATION" | "TAKE_DOWN_LINE") =>
    decideReport(network.workspace, operatorId, { reportId: open[0]!.id, decision });
  expect(await decide("END_CONVERSATION")).toBe(false);
  expect(await decide("TAKE_DOWN_LINE")).toBe(true);
  const lines = (await findCircleLines(network.workspace, people[3]!, { id, before: null, limit: 5 }))!;
  expect(lines.map(({ text }) => text)).toEqual([null, "Fine."]);
  expect(await noticesOf(people[0]!)).toContain("REPORT_ANSWERED");
});

test("of several workers one does the work of a day, at its minute and once", async () => {
  await wishers(5, "STRATEGY_AND_FUNDING");
  await owner.query("DELETE FROM circle_day");
  expect(await runCircleDay(network.worker, new Date(`${dayIn(0)}T05:16:59Z`))).toBe(false);
  const ran = await Promise.all([1, 2, 3].map(() => runCircleDay(network.worker, evening())));
  expect(ran.filter((one) => one)).toHaveLength(1);
  const { rows } = await owner.query("SELECT FROM circle WHERE topic = 'STRATEGY_AND_FUNDING'");
  expect(rows).toHaveLength(1);
  expect(await runCircleDay(network.worker, evening())).toBe(false);
});

test("through the graph a circle tells letters and days, and an act why it was not done", async () => {
  const people = await wishers(5, "MOVING_IN");
  const id = await startCircle(people);
  const schema = buildGraphqlSchema<Viewer>(
    [
      new CirclesResolver({
        ...sending(network.workspace),
        beginPractice,
        findChanges: () => Promise.resolve([]),
      }),
    ],
    mayAccess,
  );
  const ask = async (source: string) => {
    const { organizationId, personId } = people[0]!;
    const viewer = { personId, organizationId, organizationName: "One", role: "MEMBER" } as Viewer;
    const { data, errors } = await graphql({ schema, source, contextValue: { viewer } });
    if (errors) throw errors[0]!;
    return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  };
  expect(
    await ask(`{ circle(id: "${id}") { stage answerBy seats { letter isOwn hasLeft } viewerCan } }`),
  ).toMatchObject({
    circle: { stage: "MEETING", answerBy: null, viewerCan: ["PUT_QUESTION", "TAKE_LINES", "LEAVE"] },
  });
  expect(
    await ask(`{ circleAgenda(circleId: "${id}") { questions { isFirst } since changes } }`),
  ).toMatchObject({ circleAgenda: { since: quarterOf(new Date()), changes: [] } });
  expect(
    await ask(`{ circle(id: "no-id") { id } circleAgenda(circleId: "${randomUUID()}") { changes } }`),
  ).toEqual({
    circle: null,
    circleAgenda: null,
  });
  const question = `putCircleQuestion(input: { circleId: "${id}", key: "${randomUUID()}", question: "Why?" })`;
  expect(await ask(`mutation { ${question} { ... on CircleDone { circle { id } } } }`)).toEqual({
    putCircleQuestion: { circle: { id } },
  });
  const line = `writeCircleLine(input: { circleId: "${id}", key: "${randomUUID()}", text: "Hm." })`;
  expect(await ask(`mutation { ${line} { ... on CircleRefused { code reason } } }`)).toEqual({
    writeCircleLine: { code: "circles.too-early", reason: "TOO_EARLY" },
  });
});

test("the agenda tells what changed of all that members followed when its round was set, and of whom it is told to nobody", async () => {
  const people = await wishers(5, "METRICS");
  const [one, two, three, four, five] = people as [Author, Author, Author, Author, Author];
  const [shared, own, still, gone, later, last] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const follows = (person: Author, lineId: string) =>
    follow(network.workspace, person, { kind: "LADDER", lineId, seenId: lineId });
  for (const person of [one, two]) await follows(person, shared);
  await follows(five, own);
  await follows(three, still);
  await follows(two, gone);
  const id = await startCircle(people);
  const now = quarterOf(new Date());
  const quarters = new Map<string, string>([
    ...[shared, own, later, last].map((line) => [line, now] as const),
    [still, "2020-Q1"],
  ]);
  const asked: string[][] = [];
  const changesFor = async (person: Author) => {
    const found = await findCircleChanges(
      {
        workspace: network.workspace,
        findNewer(lineIds) {
          asked.push([...lineIds]);
          return Promise.resolve(
            lineIds.flatMap((lineId) => {
              const quarter = quarters.get(lineId);
              return quarter ? [{ lineId, quarter }] : [];
            }),
          );
        },
      },
      person,
      { circleId: id, since: now },
    );
    return found.sort();
  };
  const nextRound = async () => {
    await roundBegins(id, "169 hours");
    await day();
  };
  const first = [shared, own].sort();
  expect(await changesFor(one)).toEqual(first);
  // Each once, and to everybody in the same order: neither who follows it nor how many do can be told.
  expect(new Set(asked[0]).size).toBe(asked[0]!.length);
  await changesFor(three);
  expect(asked[1]).toEqual(asked[0]);
  expect(await changesFor(await network.addOffice())).toEqual([]);

  // What one member does shows in no list at that moment, and nothing goes with them.
  await follows(four, later);
  await unfollow(network.workspace, five, own);
  await act(five, id, { act: "leaveCircle" });
  expect(await changesFor(one)).toEqual(first);
  await nextRound();
  expect(await changesFor(one)).toEqual([...first, later].sort());

  // Of three who are left, what one does not follow oneself would be of two.
  await act(four, id, { act: "leaveCircle" });
  await follows(three, last);
  await nextRound();
  expect(await changesFor(one)).toEqual([...first, later].sort());
});

test("an agenda looks back to the quarter of the round before, and at the first round to this quarter", async () => {
  const people = await wishers(5, "PUBLIC_PRESENCE");
  const id = await startCircle(people);
  expect((await circleOf(people[0]!, id)).since).toBe(quarterOf(new Date()));
  await roundBegins(id, "169 hours");
  await day();
  await owner.query("UPDATE circle_round SET starts_at = $2 WHERE circle_id = $1 AND number = 1", [
    id,
    "2026-05-20T09:00:00Z",
  ]);
  expect((await circleOf(people[0]!, id)).since).toBe("2026-Q2");
});

const beginPractice = async (
  author: Author,
  { texts, ...practice }: Parameters<Parameters<typeof takeLines>[0]["beginPractice"]>[1],
) => (await createPractice(network.workspace, author, practice, texts)).id;

type Sent = CircleAct extends infer One
  ? One extends object
    ? Omit<One, "circleId" | "key">
    : never
  : never;

function act(person: Author, circleId: string, sent: Sent) {
  return actOnCircle(sending(network.workspace), person, { circleId, key: randomUUID(), ...sent });
}

function wish(person: Author, topic: string, { question = "What do you do?" } = {}) {
  return saveCircleWish(sending(network.workspace), person, {
    key: randomUUID(),
    topics: [topic as "HIRING"],
    languages: ["en"],
    hours: [2, 3] as HourBlock[],
    question,
  });
}

const done = (circleId: string) => ({ ok: true, circleId });
const refused = (problem: string) => ({ ok: false, problem });

async function wishers(count: number, topic: string): Promise<Author[]> {
  const people: Author[] = [];
  for (let at = 0; at < count; at += 1) {
    const person = await network.addOffice();
    people.push(person);
    await wish(person, topic);
  }
  return people;
}

/** Everybody says yes, and the first round is set. */
async function startCircle(people: readonly Author[]): Promise<string> {
  await day();
  const { id } = await onlyCircle(people[0]!);
  for (const person of people) await act(person, id, { act: "answerCircle", yes: true });
  await day();
  await day();
  return id;
}

async function onlyCircle(person: Author) {
  const found = await findCircles(network.workspace, person, 5);
  expect(found).toHaveLength(1);
  return found[0]!;
}

async function circleOf(person: Author, id: string) {
  const found = await findCircle(network.workspace, person, id);
  if (!found) throw new Error("The circle is not found.");
  return found;
}

/** The work of a day, once more. */
async function day(): Promise<void> {
  await owner.query("DELETE FROM circle_day");
  expect(await runCircleDay(network.worker, evening())).toBe(true);
}

async function daysPass(days: number): Promise<void> {
  await owner.query("UPDATE circle SET answer_by = answer_by - make_interval(days => $1)", [days]);
  await day();
}

/** As if the newest round had begun so long ago. */
async function roundBegins(id: string, ago: string): Promise<void> {
  await owner.query(
    `UPDATE circle_round r SET starts_at = now() - $2::interval
     WHERE circle_id = $1 AND number = (SELECT max(number) FROM circle_round WHERE circle_id = $1)`,
    [id, ago],
  );
}

async function noticesOf(person: Author): Promise<string[]> {
  const notices = await findNotices(network.workspace, person, { first: 50, after: null });
  return notices.map(({ kind }) => kind).sort();
}

/** A moment of today after the minute of the day. */
const evening = () => new Date(`${dayIn(0)}T23:59:00Z`);
const dayIn = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
