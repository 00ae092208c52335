import { afterAll, beforeAll, expect, test } from "vitest";

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
  const [first, second, foreign] = answers.map(stringsOf8);

  expect(answers[0]).toMatch(RANDOM);
  expect(answers[0]).toContain("Community manager");
  expect([...first!].filter((text) => second!.has(text) && !foreign!.has(text))).toEqual([]);
});

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
