import { randomUUID } from "node:crypto";

import { INTRODUCTION_SIDES, INTRODUCTION_STAGES } from "@rungs/shared/vocabulary/introduction";
import pg from "pg";
import type { DataSource, EntityManager } from "typeorm";
import { afterAll, beforeAll, expect, test } from "vitest";

import { asPerson } from "#server/platform/database/as-person.ts";
import { inOrganization } from "#server/platform/database/in-organization.ts";
import { findFeedbackWords } from "#server/publish/reports/find-feedback-words.ts";
import { addReport, decideReport, findOpenReports } from "#server/publish/reports/reports.ts";
import { addTestPost, type TestPost } from "#server/testing/add-test-post.ts";
import { sending } from "#server/testing/sending.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";
import type { Author } from "#server/workspace/require-author.ts";

import type { ActResult } from "./act-once.ts";
import { beginInquiry } from "./begin-inquiry.ts";
import { giveFeedback } from "./feedback/give-feedback.ts";
import { findIntroduction } from "./find-introductions.ts";
import { actOnIntroduction, type IntroductionAct } from "./introduction-acts.ts";
import { advanceIntroductions, askFeedback } from "./introduction-loop.ts";
import { findNotices } from "./notices/notices.ts";
import { actOn, CIRCUMSTANCES, SIDE_ACTS } from "./introduction-state.ts";

let network: TestWorkspace;
let owner: pg.Pool;

beforeAll(async () => {
  network = await startTestWorkspace({ poolSize: 10 });
  owner = new pg.Pool({ connectionString: network.databases.owner.workspace, max: 4 });
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await network?.close();
});

test("the holder of the first post is asked, who accepts, and nobody else is asked then", async () => {
  const { asker, posts, holders } = await newBoard(2);
  const id = await begin(asker, posts);
  expect(await stageOf(id)).toBe("ASKED");
  expect(await messagesOf(id)).toEqual([[1, "ASKER", "How did you begin?"]]);

  expect(await act(holders[0]!, id, { act: "write", text: "How many are you?" })).toMatchObject({ ok: true });
  expect(await act(asker, id, { act: "write", text: "A few." })).toMatchObject({ ok: true });
  expect(await act(holders[0]!, id, { act: "accept" })).toMatchObject({ ok: true });
  expect(await stageOf(id)).toBe("ACCEPTED");
  await passDeadlines();
  expect(await advanceIntroductions(network.worker)).toBe(0);
  expect(await introductionsOf(asker)).toEqual([id]);
  expect((await messagesOf(id)).map(([seq, side]) => [seq, side])).toEqual([
    [1, "ASKER"],
    [2, "ANSWERER"],
    [3, "ASKER"],
  ]);
});

test("who declines, lets the time pass, pauses, is full or leaves makes room for the next choice", async () => {
  const { asker, posts, holders } = await newBoard(5);
  await begin(asker, posts);
  const next = async () => {
    await advanceIntroductions(network.worker);
    const ids = await introductionsOf(asker);
    return { asked: ids.length, id: ids.at(-1)! };
  };

  const first = await next();
  const left = Array<string>(posts.length - 1).fill("NEXT");
  expect(await choicesOf(asker, first.id)).toEqual(["ASKED_NOW", ...left]);
  // Whom else an asker named is theirs to know.
  expect(await choicesOf(holders[0]!, first.id)).toBeNull();
  await act(holders[0]!, first.id, { act: "decline", reason: "NO_TIME" });
  const second = await next();
  expect(second.asked).toBe(2);
  expect(await choicesOf(asker, first.id)).toEqual(["WAS_ASKED", "ASKED_NOW", ...left.slice(1)]);
  await passDeadlines();
  const third = await next();
  expect([third.asked, await stageOf(second.id)]).toEqual([3, "EXPIRED"]);
  await owner.query("UPDATE post_holder SET is_paused = true WHERE draft_id = $1", [posts[2]!.draftId]);
  const fourth = await next();
  expect([fourth.asked, await stageOf(third.id)]).toEqual([4, "FULL"]);
  await owner.query("DELETE FROM person WHERE id = $1", [holders[3]!.personId]);
  const fifth = await next();
  expect([fifth.asked, await stageOf(fourth.id)]).toEqual([5, "FULL"]);
  const another = await network.addOffice();
  await act(holders[4]!, await begin(another, [posts[4]!]), { act: "accept" });
  await owner.query("UPDATE draft SET content = content || '{\"capacity\": 1}' WHERE id = $1", [
    posts[4]!.draftId,
  ]);
  expect(await act(holders[4]!, fifth.id, { act: "accept" })).toEqual({ ok: false, problem: "NO_ROOM" });
  const sixth = await next();
  expect([sixth.asked, await stageOf(fifth.id)]).toEqual([5, "FULL"]);
  const [inquiry] = await rows<{ ended: boolean }>(
    "SELECT ended_at IS NOT NULL AS ended FROM inquiry WHERE person_id = $1",
    asker.personId,
  );
  expect(inquiry).toEqual({ ended: true });
});

test("of whom one has named, nobody is next any more once one accepts", async () => {
  const { asker, posts, holders } = await newBoard(2);
  const id = await begin(asker, posts);
  await act(holders[0]!, id, { act: "accept" });
  expect(await choicesOf(asker, id)).toEqual(["WAS_ASKED", "NOT_ASKED"]);
  const found = await findIntroduction(network.workspace, asker, id);
  expect(found!.choices!.map(({ postId }) => postId)).toEqual(posts.map(({ snapshotId }) => snapshotId));
});

test("whoever cancels asks nobody else, and whoever is gone has cancelled", async () => {
  const one = await newBoard(2);
  const cancelled = await begin(one.asker, one.posts);
  await act(one.asker, cancelled, { act: "cancel" });
  const other = await newBoard(2);
  const orphan = await begin(other.asker, other.posts);
  await owner.query("DELETE FROM person WHERE id = $1", [other.asker.personId]);
  await advanceIntroductions(network.worker);

  expect(await stageOf(cancelled)).toBe("CANCELLED");
  expect(await stageOf(orphan)).toBe("CANCELLED");
  expect(await introductionsOf(one.asker)).toEqual([cancelled]);
  expect(await introductionsOf(other.asker)).toEqual([orphan]);
});

test("a person waits for three answers at the most, and of posts that take nobody one looks like the other", async () => {
  const { asker, posts } = await newBoard(6);
  for (const post of posts.slice(0, 3)) await begin(asker, [post]);
  expect(await tryToBegin(asker, [posts[3]!])).toEqual({ ok: false, problem: "TOO_MANY_OPEN" });

  const stranger = await network.addOffice();
  const own = await addTestPost(network.databases, stranger);
  await owner.query("UPDATE post_holder SET is_paused = true WHERE draft_id = $1", [posts[3]!.draftId]);
  await owner.query("UPDATE publication SET visible_at = NULL WHERE draft_id = $1", [posts[4]!.draftId]);
  const known = await begin(stranger, [posts[5]!]);
  const nobody = { draftId: "", snapshotId: randomUUID() };
  for (const post of [own, posts[3]!, posts[4]!, nobody]) {
    expect(await tryToBegin(stranger, [post])).toEqual({ ok: false, problem: "NOBODY_TO_ASK" });
    // Beside a post that was asked already, none can be tried out.
    expect(await tryToBegin(stranger, [post, posts[5]!])).toEqual({ ok: false, problem: "ALREADY" });
  }
  expect(await introductionsOf(stranger)).toEqual([known]);
});

test("a request between two of whom one has blocked the other reaches nobody, and neither can tell that by anything", async () => {
  const { asker, posts, holders } = await newBoard(2);
  const [holder] = holders as [Author];
  const other = await addTestPost(network.databases, holder);
  const known = await begin(asker, [posts[0]!]);
  await act(holder, known, { act: "block" });
  await advanceIntroductions(network.worker);
  const toldBefore = (await rows("SELECT FROM notice WHERE person_id = $1", holder.personId)).length;
  // The blocked one asks another post of the same holder, and the one who blocked asks a post of theirs.
  const [silent, ownPost] = [
    await begin(asker, [other, posts[1]!]),
    await addTestPost(network.databases, asker),
  ];
  const back = await begin(holder, [ownPost]);
  expect(await act(holder, silent, { act: "accept" })).toEqual({ ok: false, problem: "NOT_FOUND" });
  expect(await act(asker, back, { act: "accept" })).toEqual({ ok: false, problem: "NOT_FOUND" });
  expect((await rows("SELECT FROM notice WHERE person_id = $1", holder.personId)).length).toBe(toldBefore);
  expect(await advanceIntroductions(network.worker)).toBe(0);
  expect([await stageOf(silent), await stageOf(back)]).toEqual(["ASKED", "ASKED"]);
  // It goes on as if nobody had answered, and ends as one likes.
  await passDeadlines();
  await advanceIntroductions(network.worker);
  expect([await stageOf(silent), await stageOf(back)]).toEqual(["EXPIRED", "EXPIRED"]);
  const next = (await introductionsOf(asker)).at(-1)!;
  expect(await act(holders[1]!, next, { act: "accept" })).toMatchObject({ ok: true });
});

test("a request that is ended after a report is sent to nobody else", async () => {
  const { asker, posts, holders } = await newBoard(2);
  const id = await begin(asker, posts);
  const operator = await network.addOffice();
  await owner.query("INSERT INTO operator (person_id) VALUES ($1)", [operator.personId]);
  const report = {
    subject: "CONVERSATION",
    subjectId: id,
    reason: "HURTS_PEOPLE",
    words: "It hurts.",
  } as const;
  expect(await addReport(network.workspace, holders[0]!, report)).toBe(true);
  const [open] = await findOpenReports(network.workspace, operator.personId, 1);
  const decision = { reportId: open!.id, decision: "END_CONVERSATION" } as const;
  expect(await decideReport(network.workspace, operator.personId, decision)).toBe(true);

  expect(await stageOf(id)).toBe("CANCELLED");
  await advanceIntroductions(network.worker);
  expect(await introductionsOf(asker)).toEqual([id]);
  // Nor does it hold up another request of theirs.
  expect(await begin(asker, [posts[1]!])).not.toBe(id);
});

test("an introduction is found by its two people alone, and neither sees the other's side", async () => {
  const { asker, posts, holders } = await newBoard(1);
  const id = await begin(asker, posts);
  const colleague = { organizationId: holders[0]!.organizationId, personId: randomUUID() };
  const stranger = await network.addOffice();
  const tables = [
    "introduction",
    "introduction_side",
    "message",
    "inquiry",
    "inquiry_choice",
    "introduction_act",
  ];
  const seen = (person: Author) =>
    asPerson(network.workspace, person, async (manager) => {
      const counts: number[] = [];
      for (const table of tables) counts.push((await manager.query<object[]>(`SELECT FROM ${table}`)).length);
      return counts;
    });

  for (const person of [colleague, stranger]) {
    expect(await seen(person)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await act(person, id, { act: "accept" })).toEqual({ ok: false, problem: "NOT_FOUND" });
  }
  expect(await seen(asker)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await seen(holders[0]!)).toEqual([1, 1, 1, 0, 0, 0]);
  const withoutPerson = await inOrganization(network.workspace, asker.organizationId, (manager) =>
    manager.query<object[]>("SELECT FROM introduction_side"),
  );
  expect(withoutPerson).toEqual([]);
});

test("who writes into a conversation of others is refused alike, whether the number is taken or not", async () => {
  const { id } = await newTalk();
  const stranger = await network.addOffice();
  const plant = (seq: number) =>
    asPerson(network.workspace, stranger, (manager) =>
      manager.query("INSERT INTO message (introduction_id, seq, side, text) VALUES ($1, $2, 'ASKER', 'x')", [
        id,
        seq,
      ]),
    ).catch(({ code, message }: { code: string; message: string }) => `${code} ${message}`);

  expect(await plant(1)).toMatch(/^42501 /);
  expect(await plant(1)).toBe(await plant(9));
});

test("messages of both sides sent at once are numbered without a gap", async () => {
  const { id, asker, holder } = await newTalk();
  const sent = await Promise.all(
    Array.from({ length: 20 }, (_, place) =>
      act(place % 2 ? asker : holder, id, { act: "write", text: `Word ${place}` }),
    ),
  );

  expect(sent.filter(({ ok }) => ok).length).toBe(20);
  expect((await messagesOf(id)).map(([seq]) => seq)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
});

test("nobody sends more than thirty messages in a minute, not at once either", async () => {
  const { id, asker } = await newTalk();
  const sendAtOnce = (count: number) =>
    Promise.all(Array.from({ length: count }, () => act(asker, id, { act: "write", text: "again" })));
  for (let batch = 0; batch < 3; batch += 1) await sendAtOnce(9);

  expect((await sendAtOnce(10)).filter(({ ok }) => ok)).toHaveLength(3);
  expect(await act(asker, id, { act: "write", text: "again" })).toEqual({ ok: false, problem: "TOO_OFTEN" });
});

test("the same key fifty times at once has one effect and one answer, and another request under it none", async () => {
  const { asker, posts, holders } = await newBoard(2);
  const key = randomUUID();
  const sendOne = () => tryToBegin(asker, posts, key);
  const results = await Promise.all(Array.from({ length: 50 }, sendOne));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  const [id] = await introductionsOf(asker);
  expect(results[0]).toEqual({ ok: true, introductionId: id });

  await act(holders[0]!, id!, { act: "accept" });
  const said = { act: "write", text: "Once" } as const;
  const answers = await Promise.all(Array.from({ length: 50 }, () => act(asker, id!, said, key)));
  expect(answers.every((one) => !one.ok && one.problem === "KEY_USED")).toBe(true);
  const other = randomUUID();
  await Promise.all(Array.from({ length: 50 }, () => act(asker, id!, said, other)));
  expect(await messagesOf(id!)).toHaveLength(2);
});

test("what was refused stays refused under its key", async () => {
  const { asker, posts, holders } = await newBoard(1);
  const id = await begin(asker, posts);
  const key = randomUUID();
  const consent = () => act(holders[0]!, id, { act: "consent" }, key);
  expect(await consent()).toEqual({ ok: false, problem: "TOO_EARLY" });
  await act(holders[0]!, id, { act: "accept" });
  expect(await consent()).toEqual({ ok: false, problem: "TOO_EARLY" });
});

test("names are learned by both when both consent, and what one consented alone ends with the talk", async () => {
  const { id, asker, holder } = await newTalk();
  await act(asker, id, { act: "consent" });
  expect(await namesFor(holder)).toEqual([]);
  await act(asker, id, { act: "takeConsentBack" });
  await act(holder, id, { act: "consent" });
  expect([await namesFor(asker), await namesFor(holder)]).toEqual([[], []]);
  await act(asker, id, { act: "consent" });
  expect(await stageOf(id)).toBe("REVEALED");
  const [[ofHolder], [ofAsker]] = [await namesFor(asker), await namesFor(holder)];
  expect(ofHolder).toEqual({ organization: await nameOf(holder), person: "Owner" });
  expect(ofAsker).toEqual({ organization: await nameOf(asker), person: "Owner" });
  expect(await act(asker, id, { act: "takeConsentBack" })).toEqual({ ok: false, problem: "TOO_LATE" });

  const ended = await newTalk();
  await act(ended.asker, ended.id, { act: "consent" });
  await act(ended.holder, ended.id, { act: "leave" });
  expect(await act(ended.holder, ended.id, { act: "consent" })).toEqual({ ok: false, problem: "TOO_LATE" });
  expect(
    await rows(
      "SELECT FROM introduction_side WHERE introduction_id = $1 AND consented_at IS NOT NULL",
      ended.id,
    ),
  ).toEqual([]);
});

test("consents, takings back and leavings at once end with both names or with none", async () => {
  const rounds = Array.from({ length: 12 }, (_, round) => round);
  const ends = await Promise.all(
    rounds.map(async (round) => {
      const { id, asker, holder } = await newTalk();
      await act(asker, id, { act: "consent" });
      await Promise.all([
        act(holder, id, { act: "consent" }),
        act(asker, id, { act: "takeConsentBack" }),
        ...(round % 2 ? [act(holder, id, { act: "leave" })] : []),
      ]);
      return [(await namesFor(asker)).length, (await namesFor(holder)).length].join();
    }),
  );

  expect(ends.every((end) => end === "0,0" || end === "1,1")).toBe(true);
});

test("names stay hidden where too few would be left behind a face, and those who gave theirs are counted", async () => {
  const { id, asker, holder } = await newTalk();
  const others: Author[] = [];
  for (let count = 0; count < 5; count += 1) others.push(await network.addOffice());
  await inCell([asker, holder, ...others.slice(0, 4)], asker);
  const standing = async () => {
    const [one] = await inOrganization(network.workspace, others[0]!.organizationId, (manager) =>
      manager.query<{ present: number; revealed: number }[]>(
        "SELECT present, revealed FROM cell_standings('2031-Q1', '{0}')",
      ),
    );
    return one;
  };
  expect(await act(asker, id, { act: "consent" })).toEqual({ ok: false, problem: "TOO_FEW_ALIKE" });
  expect(await standing()).toEqual({ present: 6, revealed: 0 });

  await owner.query("INSERT INTO atlas_candidate VALUES ('2031-Q1', '0', $1, $1::uuid::text)", [
    others[4]!.organizationId,
  ]);
  await act(asker, id, { act: "consent" });
  await act(holder, id, { act: "consent" });
  expect(await stageOf(id)).toBe("REVEALED");
  expect(await standing()).toEqual({ present: 7, revealed: 2 });
});

test("broken off after any statement, an act has happened whole or not at all, and is done once when sent again", async () => {
  for (const [what, prepare] of Object.entries(CRASHES)) {
    for (let statement = 1; ; statement += 1) {
      const { send, effect } = await prepare();
      const broken = await breakingAt(statement, send);
      const where = `${what}, broken at statement ${statement}`;
      if (!broken) break;
      expect(await effect(), where).toBe("before");
      expect((await send(network.workspace)).ok, where).toBe(true);
      expect((await send(network.workspace)).ok, where).toBe(true);
      expect(await effect(), where).toBe("after");
      expect(statement).toBeLessThan(30);
    }
  }
}, 60_000);

test("the database lets a stage become what the machine lets it become, and nothing else", async () => {
  const [both, none] = [true, false].map((value) => ({ ASKER: value, ANSWERER: value }));
  const reachable = (from: (typeof INTRODUCTION_STAGES)[number]) => {
    const consents = from === "REVEALED" ? [both!] : [none!, { ASKER: true, ANSWERER: false }];
    const to = new Set<string>([from]);
    for (const act of [...SIDE_ACTS, ...CIRCUMSTANCES]) {
      for (const by of [...INTRODUCTION_SIDES, null]) {
        for (const consented of consents) {
          const step = actOn({ stage: from, consented }, act, by);
          if (step.ok) to.add(step.state.stage);
        }
      }
    }
    return to;
  };
  for (const from of INTRODUCTION_STAGES) {
    for (const to of INTRODUCTION_STAGES) {
      const [may] = await rows<{ may: boolean }>("SELECT introduction_may_go($1, $2) AS may", from, to);
      expect(may!.may, `${from} to ${to}`).toBe(reachable(from).has(to));
    }
  }
});

/** Somebody who asks, and so many posts of other organisations. */
async function newBoard(count: number): Promise<{ asker: Author; posts: TestPost[]; holders: Author[] }> {
  const asker = await network.addOffice();
  const holders: Author[] = [];
  const posts: TestPost[] = [];
  for (let place = 0; place < count; place += 1) {
    const holder = await network.addOffice();
    holders.push(holder);
    posts.push(await addTestPost(network.databases, holder));
  }
  return { asker, posts, holders };
}

/** An introduction that is accepted, of two offices of its own. */
async function newTalk(): Promise<{ id: string; asker: Author; holder: Author }> {
  const { asker, posts, holders } = await newBoard(1);
  const id = await begin(asker, posts);
  await act(holders[0]!, id, { act: "accept" });
  return { id, asker, holder: holders[0]! };
}

function tryToBegin(asker: Author, posts: TestPost[], key = randomUUID(), workspace = network.workspace) {
  const postIds = posts.map(({ snapshotId }) => snapshotId);
  return beginInquiry(sending(workspace), asker, { key, message: "How did you begin?", postIds });
}

async function begin(asker: Author, posts: TestPost[]): Promise<string> {
  const result = await tryToBegin(asker, posts);
  if (!result.ok) throw new Error(result.problem);
  return result.introductionId;
}

type Sent = IntroductionAct extends infer One
  ? One extends object
    ? Omit<One, "introductionId" | "key">
    : never
  : never;

function act(
  person: Author,
  introductionId: string,
  sent: Sent,
  key = randomUUID(),
  workspace = network.workspace,
): Promise<ActResult> {
  return actOnIntroduction(sending(workspace), person, { introductionId, key, ...sent });
}

/** Acts that can be broken off, and whether each has happened. */
const CRASHES: Record<
  string,
  () => Promise<{
    send: (workspace: DataSource) => Promise<ActResult>;
    effect: () => Promise<"before" | "after" | "half">;
  }>
> = {
  async begin() {
    const { asker, posts } = await newBoard(1);
    const key = randomUUID();
    return {
      send: (workspace) => tryToBegin(asker, posts, key, workspace),
      effect: async () => wholeness([(await introductionsOf(asker)).length, await actsOf(asker)], [1, 1]),
    };
  },
  async accept() {
    const { asker, posts, holders } = await newBoard(1);
    const [id, key] = [await begin(asker, posts), randomUUID()];
    return {
      send: (workspace) => act(holders[0]!, id, { act: "accept" }, key, workspace),
      effect: async () =>
        wholeness([(await stageOf(id)) === "ACCEPTED" ? 1 : 0, await actsOf(holders[0]!)], [1, 1]),
    };
  },
  async reveal() {
    const { id, asker, holder } = await newTalk();
    await act(asker, id, { act: "consent" });
    const key = randomUUID();
    return {
      send: (workspace) => act(holder, id, { act: "consent" }, key, workspace),
      effect: async () =>
        wholeness(
          [(await namesFor(asker)).length, (await namesFor(holder)).length, (await actsOf(holder)) - 1],
          [1, 1, 1],
        ),
    };
  },
  async say() {
    const { id, asker } = await newTalk();
    const key = randomUUID();
    return {
      send: (workspace) => act(asker, id, { act: "write", text: "Once" }, key, workspace),
      effect: async () => wholeness([(await messagesOf(id)).length - 1, (await actsOf(asker)) - 1], [1, 1]),
    };
  },
};

function wholeness(found: number[], whole: number[]): "before" | "after" | "half" {
  if (found.every((count) => count === 0)) return "before";
  return found.join() === whole.join() ? "after" : "half";
}

/** Whether the nth statement of what is done came at all: its transaction is broken off there. */
async function breakingAt(
  nth: number,
  send: (workspace: DataSource) => Promise<ActResult>,
): Promise<boolean> {
  let left = nth;
  const breaking = <Target extends DataSource | EntityManager>(target: Target): Target =>
    new Proxy(target, {
      get(_, name) {
        const value = Reflect.get(target, name, target) as unknown;
        if (name === "transaction") {
          return (work: (manager: EntityManager) => Promise<unknown>) =>
            target.transaction((manager) => work(breaking(manager)));
        }
        if (name === "query") {
          return async (...parts: [string, unknown[]]) => {
            const answer = (await target.query(...parts)) as unknown;
            if ((left -= 1) === 0) throw new Error("broken off");
            return answer;
          };
        }
        return typeof value === "function" ? (value as () => unknown).bind(target) : value;
      },
    });
  try {
    await send(breaking(network.workspace));
    return false;
  } catch (error) {
    if ((error as Error).message !== "broken off") throw error;
    return true;
  }
}

/** Makes these the candidates of one cell, behind which `author` has a face. */
async function inCell(candidates: Author[], author: Author): Promise<void> {
  await owner.query(
    `INSERT INTO atlas_epoch (quarter, as_of, members, organizations, k_split, digest)
     VALUES ('2031-Q1', '2031-01-01', 6, 6, 8, '')`,
  );
  await owner.query("INSERT INTO atlas_cell (quarter, id, domain, members) VALUES ('2031-Q1', '0', '{}', 6)");
  for (const { organizationId } of candidates) {
    await owner.query("INSERT INTO atlas_candidate VALUES ('2031-Q1', '0', $1, $1::uuid::text)", [
      organizationId,
    ]);
  }
  await owner.query("INSERT INTO organization_face VALUES ($1, $1::uuid::text, '2031-Q1', '0', '{}')", [
    author.organizationId,
  ]);
}

async function rows<Row extends object>(statement: string, ...values: unknown[]): Promise<Row[]> {
  return (await owner.query<Row>(statement, values)).rows;
}

async function stageOf(id: string): Promise<string> {
  return (await rows<{ stage: string }>("SELECT stage FROM introduction WHERE id = $1", id))[0]!.stage;
}

async function introductionsOf({ personId }: Author): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `SELECT i.id FROM introduction i JOIN introduction_side s ON s.introduction_id = i.id AND s.side = 'ASKER'
     WHERE s.person_id = $1 ORDER BY i.asked_at`,
    personId,
  );
  return found.map(({ id }) => id);
}

async function actsOf({ personId }: Author): Promise<number> {
  return (await rows("SELECT FROM introduction_act WHERE person_id = $1", personId)).length;
}

async function messagesOf(id: string): Promise<[number, string, string][]> {
  const found = await rows<{ seq: number; side: string; text: string }>(
    "SELECT seq, side, text FROM message WHERE introduction_id = $1 ORDER BY seq",
    id,
  );
  return found.map(({ seq, side, text }) => [seq, side, text]);
}

function namesFor(person: Author): Promise<{ organization: string; person: string }[]> {
  return asPerson(network.workspace, person, (manager) =>
    manager.query("SELECT organization_name AS organization, person_name AS person FROM revealed_name"),
  );
}

async function nameOf({ organizationId }: Author): Promise<string> {
  return (await rows<{ name: string }>("SELECT name FROM organization WHERE id = $1", organizationId))[0]!
    .name;
}

/** Lets the deadlines of whoever is asked now pass. */
async function passDeadlines(): Promise<void> {
  await owner.query("UPDATE introduction SET deadline = now() WHERE stage IN ('ASKED', 'QUESTIONED')");
}

test("either side is asked once how a talk went, and what one says no other person can find", async () => {
  const { id, asker, holder } = await newTalk();
  const said = { introductionId: id, helped: "PARTLY", again: true, words: "It was short." } as const;
  const stateFor = async (person: Author) =>
    (await findIntroduction(network.workspace, person, id))?.feedback;
  await askFeedback(network.worker);
  expect(await stateFor(asker)).toBeNull();
  expect(await giveFeedback(network.workspace, asker, said)).toBe(false);

  await owner.query("UPDATE introduction SET accepted_at = now() - interval '31 days' WHERE id = $1", [id]);
  await askFeedback(network.worker);
  await askFeedback(network.worker);
  for (const person of [asker, holder]) {
    expect(await stateFor(person)).toBe("ASKED");
    const notices = await findNotices(network.workspace, person, { first: 50, after: null });
    expect(notices.filter(({ kind }) => kind === "FEEDBACK_ASKED")).toHaveLength(1);
  }
  expect(await giveFeedback(network.workspace, asker, said)).toBe(true);
  expect(await giveFeedback(network.workspace, asker, { ...said, helped: "NO" })).toBe(true);
  expect(await giveFeedback(network.workspace, await network.addOffice(), said)).toBe(false);
  expect(await rows("SELECT side, helped FROM introduction_feedback WHERE introduction_id = $1", id)).toEqual(
    [{ side: "ASKER", helped: "PARTLY" }],
  );
  expect([await stateFor(asker), await stateFor(holder)]).toEqual(["GIVEN", "ASKED"]);
  const seenBy = (person: Author) =>
    asPerson(network.workspace, person, (manager) =>
      manager.query<object[]>("SELECT side FROM introduction_feedback"),
    );
  expect([await seenBy(asker), await seenBy(holder)]).toEqual([[{ side: "ASKER" }], []]);
  // Nor can one say it as the other.
  await expect(
    asPerson(network.workspace, holder, (manager) =>
      manager.query(
        "INSERT INTO introduction_feedback (introduction_id, side, helped, again) VALUES ($1, 'ASKER', 'NO', false)",
        [id],
      ),
    ),
  ).rejects.toMatchObject({ code: "42501" });

  // An operator reads the words once the quarter is over, and nobody else ever.
  await owner.query("INSERT INTO operator (person_id) VALUES ($1)", [holder.personId]);
  const wordsFor = ({ personId }: Author) => findFeedbackWords(network.workspace, personId, 10);
  expect(await wordsFor(holder)).toEqual([]);
  await owner.query("UPDATE introduction_feedback SET given_at = '2026-05-03' WHERE introduction_id = $1", [
    id,
  ]);
  expect(await wordsFor(holder)).toEqual([
    { quarter: "2026-Q2", helped: "PARTLY", again: true, words: "It was short." },
  ]);
  expect(await wordsFor(asker)).toEqual([]);
});

async function choicesOf(person: Author, id: string): Promise<string[] | null> {
  const found = await findIntroduction(network.workspace, person, id);
  return found!.choices?.map(({ state }) => state) ?? null;
}
