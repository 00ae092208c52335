import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { askAfterPauses, type TellingWord } from "./ask-after-pauses.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const word = (surface: string): TellingWord => ({ surface, category: "UNKNOWN" });

/** A writer whose questions are answered by hand. */
function writer() {
  const asked: { text: string; answer: (words: TellingWord[]) => void; fail: () => void }[] = [];
  const told: string[][] = [];
  const { typed, stop } = askAfterPauses(
    (text) =>
      new Promise((resolve, reject) => {
        asked.push({ text, answer: resolve, fail: () => reject(new Error("nobody there")) });
      }),
    (words) => told.push(words.map(({ surface }) => surface)),
    1_000,
  );
  return { asked, told, typed, stop };
}

test("whoever goes on typing is asked about nothing until they pause", async () => {
  const { asked, typed } = writer();
  for (const text of ["We", "We at", "We at Quill"]) {
    typed(text);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(asked.map(({ text }) => text)).toEqual(["We at Quill"]);
});

test("an answer about an older text is not told", async () => {
  const { asked, told, typed } = writer();
  typed("We at Quillhaven");
  await vi.advanceTimersByTimeAsync(1_000);
  typed("We at our office");
  asked[0]!.answer([word("Quillhaven")]);
  await vi.advanceTimersByTimeAsync(1_000);
  asked[1]!.answer([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual([[]]);
});

test("the same text is asked about once, and once more where nobody answered", async () => {
  const { asked, typed } = writer();
  typed("We at Quillhaven");
  await vi.advanceTimersByTimeAsync(1_000);
  typed("We at Quillhaven ");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(1);
  asked[0]!.fail();
  await vi.advanceTimersByTimeAsync(0);
  typed("We at Quillhaven");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(2);
});

test("a text that was emptied tells nothing and asks nobody, and a page that was left asks nothing more", async () => {
  const { asked, told, typed, stop } = writer();
  typed("We at Quillhaven");
  await vi.advanceTimersByTimeAsync(1_000);
  asked[0]!.answer([word("Quillhaven")]);
  await vi.advanceTimersByTimeAsync(0);
  typed("");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toEqual([["Quillhaven"], []]);
  typed("Once more");
  stop();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(1);
});
