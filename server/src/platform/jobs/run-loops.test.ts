import { pino } from "pino";
import { expect, test } from "vitest";

import { runLoops } from "./run-loops.ts";

test("a loop that fails is logged without its words and begun again, beside the others", async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const rounds = { broken: 0, whole: 0 };
  const loops = runLoops(
    [
      {
        name: "broken",
        run: async () => {
          rounds.broken += 1;
          throw new Error("the private words of a draft");
        },
      },
      { name: "whole", run: async () => void (rounds.whole += 1) },
    ],
    log,
    1,
  );
  await expect.poll(() => Math.min(rounds.broken, rounds.whole)).toBeGreaterThan(2);
  await loops.stop();
  expect(lines.join()).toContain('"loop":"broken"');
  expect(lines.join()).not.toContain("private words");
  const after = { ...rounds };
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rounds).toEqual(after);
});

test("stopping waits for the round that was begun", async () => {
  let finished = false;
  const loops = runLoops(
    [
      {
        name: "slow",
        run: (signal) =>
          new Promise((resolve) =>
            signal.addEventListener("abort", () =>
              setTimeout(() => {
                finished = true;
                resolve();
              }, 20),
            ),
          ),
      },
    ],
    pino({ level: "silent" }),
  );
  await loops.stop();
  expect(finished).toBe(true);
});
