import type { Post } from "@rungs/shared/post";
import type { Practice } from "@rungs/shared/practice";
import { afterAll, beforeAll, expect, test } from "vitest";

import { startComment } from "../../../server/src/publish/comments/write-comment.ts";
import { POST_DRAFT } from "../../../server/src/workspace/board/post-draft.ts";
import { addDraft } from "../../../server/src/workspace/drafts/add-draft.ts";
import { PRACTICE_DRAFT } from "../../../server/src/workspace/practices/practice-draft.ts";
import type { Author } from "../../../server/src/workspace/require-author.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

let servers: TwoServers;

beforeAll(async () => {
  servers = await startTwoServers();
}, 120_000);
afterAll(() => servers?.close());

test("two ladders of one office share no string of 8 characters that a ladder of another office lacks", async () => {
  const { door } = servers;
  const [one, other] = [await door.network.addOffice(), await door.network.addOffice()];
  const answers: string[] = [];
  for (const author of [one, one, other]) {
    const { snapshotId } = await door.publish(author, await door.newDraft(author));
    await door.applyAll();
    answers.push((await servers.crawl([snapshotId])).map(({ text }) => text).join("\n"));
    // Each is crawled while it stands alone, so that no list shows its neighbours.
    const { publisher } = door.network;
    await publisher.query("DELETE FROM published_ladder WHERE id = $1", [snapshotId]);
    await publisher.query("DELETE FROM facet_count");
  }

  expect(answers[0]).toMatch(RANDOM);
  expect(answers[0]).toContain("Community manager");
  expect(sharedAlone(answers)).toEqual([]);
});

test("nor do two accounts of one office, nor what it says in two threads", async () => {
  const { door } = servers;
  const { workspace, commons, publisher } = door.network;
  const [one, other, host] = [
    await door.network.addOffice(),
    await door.network.addOffice(),
    await door.network.addOffice(),
  ];
  const account = async (author: Author) => {
    const draft = await addDraft(workspace, PRACTICE_DRAFT, author, { content: PRACTICE });
    const { snapshotId } = await door.publish(author, draft);
    await door.applyAll();
    return snapshotId;
  };
  const crawled = async (id: string) => (await servers.crawl([id])).map(({ text }) => text).join("\n");

  const accounts: string[] = [];
  for (const author of [one, one, other]) {
    accounts.push(await crawled(await account(author)));
    for (const table of ["published_practice", "search_entry"]) await publisher.query(`DELETE FROM ${table}`);
  }
  expect(accounts[0]).toContain("Nobody could say yes");
  expect(sharedAlone(accounts)).toEqual([]);

  // One thread is read at a time, under the same account but for its id.
  const threads: string[] = [];
  for (const author of [one, one, other]) {
    const about = { publishedPracticeId: await account(host), language: "en", text: "Who pays for it?" };
    await door.publish(author, (await startComment({ workspace, commons }, author, about))!);
    await door.applyAll();
    threads.push(await crawled(about.publishedPracticeId));
    for (const table of ["published_comment", "published_practice", "search_entry"]) {
      await publisher.query(`DELETE FROM ${table}`);
    }
  }
  expect(threads[0]).toContain("Who pays for it?");
  expect(sharedAlone(threads)).toEqual([]);
});

test("nor do two posts of one office", async () => {
  const { door } = servers;
  const { workspace, publisher } = door.network;
  const [one, other] = [await door.network.addOffice(), await door.network.addOffice()];
  const posts: string[] = [];
  for (const author of [one, one, other]) {
    const { snapshotId } = await door.publish(
      author,
      await addDraft(workspace, POST_DRAFT, author, { content: POST }),
    );
    await door.applyAll();
    posts.push((await servers.crawl([snapshotId])).map(({ text }) => text).join("\n"));
    for (const table of ["published_post", "search_entry"]) await publisher.query(`DELETE FROM ${table}`);
  }
  expect(posts[0]).toContain("Bring what you have.");
  expect(sharedAlone(posts)).toEqual([]);
});

/** What two answers of one office hold that one of another office lacks, of random parts too. */
function sharedAlone(answers: readonly string[]): string[] {
  const [first, second, foreign] = answers.map(stringsOf8);
  return [...first!].filter((text) => second!.has(text) && !foreign!.has(text));
}

const PRACTICE: Practice = {
  title: [{ language: "en", value: "A council" }],
  language: "en",
  kind: "COUNCIL",
  maturity: "ESTABLISHED",
  sinceYear: 2019,
  functions: ["UPSTREAM"],
  problem: [{ language: "en", value: "Nobody could say yes." }],
  context: null,
  done: [{ language: "en", value: "People of nine teams meet." }],
  outcome: null,
  differently: null,
};

const POST: Post = {
  title: [{ language: "en", value: "An hour on a first ladder" }],
  language: "en",
  purpose: "MENTOR_OFFER",
  topics: ["FIRST_LADDER"],
  ranks: null,
  functions: [],
  format: "ONE_OFF",
  languages: ["en"],
  hours: [2, 3],
  utcOffset: 60,
  capacity: 2,
  inReturn: "NOTHING",
  startingUp: false,
  about: [{ language: "en", value: "Bring what you have." }],
};

/** An id, or a cursor made of one: random, so that an end of it beside a fixed text is now and then met twice by chance. */
const RANDOM = /([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<="\w*[cC]ursor":")[^"]+)/;

/** Every run of 8 characters of a text, within its random parts and within what stands between them. */
function stringsOf8(text: string): Set<string> {
  return new Set(
    text
      .split(RANDOM)
      .flatMap((part) =>
        Array.from({ length: Math.max(0, part.length - 7) }, (_, start) => part.slice(start, start + 8)),
      ),
  );
}
