import { afterAll, beforeAll, expect, test } from "vitest";

import { inOrganization } from "#server/platform/database/in-organization.ts";
import { startTestWorkspace, type TestWorkspace } from "#server/testing/start-test-workspace.ts";

import { chosenStep, findFaceChoice, keepFaceChoice } from "./face-choice.ts";

const QUARTER = "2026-Q4";
const PATH = [{ cellId: "0" }, { cellId: "0.1" }, { cellId: "0.1.0" }];

let network: TestWorkspace;
beforeAll(async () => {
  network = await startTestWorkspace();
});
afterAll(() => network?.close());

test("an organisation's last choice holds for it and for nobody else", async () => {
  const [author, other] = [await network.addOffice(), await network.addOffice()];
  await inOrganization(network.workspace, author.organizationId, async (manager) => {
    await keepFaceChoice(manager, author, { quarter: QUARTER, cellId: "0" });
    await keepFaceChoice(manager, author, { quarter: QUARTER, cellId: "0.1" });
  });
  const choiceOf = (asking: string, asked: string) =>
    inOrganization(network.workspace, asking, (manager) => findFaceChoice(manager, asked));
  expect(await choiceOf(author.organizationId, author.organizationId)).toEqual({
    quarter: QUARTER,
    cellId: "0.1",
  });
  expect(await choiceOf(other.organizationId, author.organizationId)).toBeNull();
});

test("a choice shows less of the face, never more and never something else", () => {
  const choose = (cellId: string, quarter = QUARTER) =>
    chosenStep(PATH, QUARTER, { quarter, cellId })?.cellId;
  expect(choose("0")).toBe("0");
  expect(choose("0.1")).toBe("0.1");
  expect(choose("0.2")).toBe("0");
  expect(choose("0.1.0.3")).toBe("0.1.0");
  expect(choose("0.10")).toBe("0");
  expect(choose("0.1", "2026-Q3")).toBe("0");
  expect(chosenStep(PATH, QUARTER, null)?.cellId).toBe("0.1.0");
});
