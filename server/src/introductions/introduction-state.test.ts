import { INTRODUCTION_SIDES, INTRODUCTION_STAGES } from "@rungs/shared/vocabulary/introduction";
import { expect, test } from "vitest";

import {
  actOn,
  areNamesKnown,
  ASKED,
  type Actor,
  CIRCUMSTANCES,
  type Circumstance,
  type IntroductionState,
  SIDE_ACTS,
  type SideAct,
} from "./introduction-state.ts";

type Move = readonly [SideAct | Circumstance, Actor];

const MOVES: readonly Move[] = [
  ...SIDE_ACTS.flatMap((act) => INTRODUCTION_SIDES.map((side) => [act, side] as const)),
  ...CIRCUMSTANCES.map((act) => [act, null] as const),
];
/** What races when two want to learn each other's names. */
const RACING = MOVES.filter(([act]) =>
  ["accept", "decline", "cancel", "consent", "takeConsentBack", "leave", "expire"].includes(act),
);

/** Walks every sequence of these moves up to a length, and shows each state that an act has led to. */
function walk(
  moves: readonly Move[],
  length: number,
  look: (before: IntroductionState, after: IntroductionState, move: Move) => void,
  from = ASKED,
): number {
  if (length === 0) return 1;
  let sequences = 0;
  for (const move of moves) {
    const step = actOn(from, ...move);
    // What is refused changes nothing, so the rest of the sequence is one of a shorter walk.
    if (!step.ok) continue;
    look(from, step.state, move);
    sequences += walk(moves, length - 1, look, step.state);
  }
  return sequences + 1;
}

const keyOf = ({ stage, consented }: IntroductionState) =>
  `${stage} ${consented.ASKER ? "+" : "-"}${consented.ANSWERER ? "+" : "-"}`;

test("every interleaving of both sides' acts ends with both consents and a reveal, or with neither", () => {
  const reached = new Set<string>([keyOf(ASKED)]);
  const sequences = walk(RACING, 7, (_, after) => void reached.add(keyOf(after)));

  expect(sequences).toBeGreaterThan(100);
  expect([...reached].sort()).toEqual([
    "ACCEPTED +-",
    "ACCEPTED -+",
    "ACCEPTED --",
    "ASKED --",
    "CANCELLED --",
    "DECLINED --",
    "EXPIRED --",
    "LEFT ++",
    "LEFT --",
    "REVEALED ++",
  ]);
});

test("every stage of the vocabulary is reached, and names are known in those alone that followed a reveal", () => {
  const known = new Set<string>();
  const stages = new Set<string>(["ASKED"]);
  walk(MOVES, 5, (before, after) => {
    stages.add(after.stage);
    if (!areNamesKnown(after)) return;
    known.add(after.stage);
    expect(areNamesKnown(before) || after.stage === "REVEALED").toBe(true);
  });

  expect([...stages].sort()).toEqual([...INTRODUCTION_STAGES].sort());
  expect([...known].sort()).toEqual(["CLOSED", "LEFT", "REVEALED"]);
});

test("what both have learned nobody takes back", () => {
  walk(MOVES, 5, (before, after) => {
    if (areNamesKnown(before)) expect(areNamesKnown(after)).toBe(true);
  });
});

test("a side changes its own consent only, and needs the other's for a reveal", () => {
  walk(MOVES, 5, (before, after, [act, by]) => {
    for (const side of INTRODUCTION_SIDES) {
      if (after.consented[side] && !before.consented[side]) expect([act, by]).toEqual(["consent", side]);
    }
    if (after.stage === "REVEALED" && before.stage !== "REVEALED") {
      expect(before.consented).toEqual({ ASKER: by === "ANSWERER", ANSWERER: by === "ASKER" });
    }
  });
});

test("an end refuses everything that anybody may try, and a block leaves it as it is", () => {
  for (const stage of ["DECLINED", "EXPIRED", "CANCELLED", "FULL", "CLOSED", "LEFT"] as const) {
    for (const [act, by] of MOVES) {
      const step = actOn({ ...ASKED, stage }, act, by);
      if (act === "block") expect(step).toEqual({ ok: true, state: { ...ASKED, stage } });
      else expect(step.ok, `${act} by ${by} when ${stage}`).toBe(false);
    }
  }
});

test("nobody does what is the other side's, and no side does what only time does", () => {
  expect(actOn(ASKED, "accept", "ASKER")).toEqual({ ok: false, refusal: "NOT_YOURS" });
  expect(actOn(ASKED, "cancel", "ANSWERER")).toEqual({ ok: false, refusal: "NOT_YOURS" });
  for (const act of CIRCUMSTANCES) {
    for (const side of INTRODUCTION_SIDES) {
      expect(actOn(ASKED, act, side)).toEqual({ ok: false, refusal: "NOT_YOURS" });
    }
  }
  for (const act of SIDE_ACTS) expect(actOn(ASKED, act, null).ok).toBe(false);
});

test("a block ends it as its side would end it: cancelled, declined or left", () => {
  const stageAfter = (state: IntroductionState, by: Actor) => {
    const step = actOn(state, "block", by);
    return step.ok ? step.state.stage : step.refusal;
  };
  expect(stageAfter(ASKED, "ASKER")).toBe("CANCELLED");
  expect(stageAfter(ASKED, "ANSWERER")).toBe("DECLINED");
  expect(stageAfter({ ...ASKED, stage: "ACCEPTED" }, "ASKER")).toBe("LEFT");
});
