import { randomUUID } from "node:crypto";

import { saveLevelInput, type SaveLevelValues } from "@rungs/shared/inputs/ladder-edits";
import type { Ladder } from "@rungs/shared/ladder";
import { expect, test } from "vitest";

import { sampleLadder } from "#server/testing/start-test-workspace.ts";

import { saveLevel } from "./levels.ts";

const ladder = sampleLadder();
const levelId = ladder.levels[0]!.id;

function input(change: Partial<SaveLevelValues> = {}): SaveLevelValues {
  return { ladderDraftId: randomUUID(), version: 1, language: "en", levelId, externalTitles: [], ...change };
}

/** A ladder kept before a level could say anything of pay. */
function older(): Ladder {
  const levels = ladder.levels.map(({ grade: _, payStep: __, ...level }) => level);
  return { ...ladder, levels: levels as unknown as Ladder["levels"] };
}

test("a level keeps the grade and the step in pay that its editor wrote, a step of nothing too", () => {
  const saved = saveLevel.apply(older(), input({ grade: "G7", payStep: 0 }), randomUUID);
  expect(saved.levels[0]).toMatchObject({ grade: "G7", payStep: 0 });
  expect(saveLevel.apply(saved, input(), randomUUID).levels[0]).toMatchObject({ grade: null, payStep: null });
});

test("an edit of pay collides with another one of it, and not with one from before it could be said", () => {
  expect(saveLevel.touched(older(), input())).toEqual(saveLevel.touched(ladder, input()));
  const raised = saveLevel.apply(ladder, input({ grade: "G8", payStep: 12 }), randomUUID);
  expect(saveLevel.touched(raised, input())).toMatchObject({ grade: "G8", payStep: "12" });
  expect(saveLevel.wanted(input({ grade: "G9" }))).toMatchObject({ grade: "G9", payStep: "" });
});

test("an amount is no grade", () => {
  const { error } = saveLevelInput.safeParse(input({ grade: "€ 70,000" }));
  expect(error?.issues).toMatchObject([{ path: ["grade"], params: { code: "grade-amount" } }]);
});
