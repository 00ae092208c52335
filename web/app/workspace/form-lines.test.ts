import { saveCellInput, saveOverviewInput } from "@rungs/shared/inputs/ladder-edits";
import { expect, test } from "vitest";

import { parseForm } from "#web/platform/form.server.ts";

import { detailsForm, levelForm } from "./edit-schemas.server.ts";
import { dropEmptyValues, readLines, setLines, withoutBlankEnd } from "./form-lines.ts";

const draftId = "0b5ffb5e-4a57-4a1c-9d0b-6a1a6d6f2c11";
const lineId = "6f7a2f0c-2c9e-4f0f-8a53-5f0a8f5b7d22";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  const all = { ladderDraftId: draftId, version: "3", language: "en", ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

test("a line that was emptied is sent with its id, so that it goes", () => {
  const form = formOf({
    kind: "CRITERION",
    "expectations[0].id": lineId,
    "expectations[0].text": "",
    "expectations[1].text": "  Leads a working group ",
    "expectations[2].text": "",
  });
  setLines(form, "expectations", withoutBlankEnd(readLines(form, "expectations")));
  const submission = parseForm(form, saveCellInput);
  expect(submission.status === "success" && submission.value).toMatchObject({
    version: 3,
    notExpected: false,
    expectations: [{ id: lineId, text: "" }, { text: "Leads a working group" }],
  });
});

test("a paragraph emptied in the middle keeps its place, since paragraphs are known by it", () => {
  const form = formOf({
    "paragraphs[0].text": "First",
    "paragraphs[1].text": "",
    "paragraphs[2].text": "Third",
    "paragraphs[3].text": "",
  });
  setLines(form, "paragraphs", withoutBlankEnd(readLines(form, "paragraphs")));
  const submission = parseForm(form, saveOverviewInput);
  expect(submission.status === "success" && submission.value.paragraphs.map(({ text }) => text)).toEqual([
    "First",
    "",
    "Third",
  ]);
});

test("a line that is too long is refused at its own place", () => {
  const form = formOf({ "paragraphs[0].text": "ok", "paragraphs[1].text": "x".repeat(2001) });
  const submission = parseForm(form, saveOverviewInput);
  expect(submission.status === "error" && submission.error).toEqual({
    "paragraphs[1].text": ["tooLong:2000"],
  });
});

test("a list without one line is an empty list", () => {
  const submission = parseForm(formOf({}), saveOverviewInput);
  expect(submission.status === "success" && submission.value.paragraphs).toEqual([]);
});

test("yes, no and not said are three answers", () => {
  const details = { title: "Ladder", strategy: "OSPO_SPECIFIC" };
  const answer = (individualContributor: string) => {
    const submission = parseForm(formOf({ ...details, individualContributor }), detailsForm);
    return submission.status === "success" ? submission.value.individualContributor : submission.error;
  };
  expect([answer("yes"), answer("no"), answer("")]).toEqual([true, false, null]);
});

test("empty titles are left out, and years that run backwards are refused at the upper one", () => {
  const form = formOf({
    levelId: lineId,
    "externalTitles[0]": "Senior",
    "externalTitles[1]": " ",
    "externalTitles[2]": "Lead",
    rank: "4",
    grade: "G7",
    payStep: "12",
    yearsMin: "7",
    yearsMax: "3",
  });
  dropEmptyValues(form, "externalTitles");
  const backwards = parseForm(form, levelForm);
  expect(backwards.status === "error" && backwards.error).toEqual({ yearsMax: ["years-inverted"] });
  form.set("yearsMax", "10");
  const submission = parseForm(form, levelForm);
  expect(submission.status === "success" && submission.value).toMatchObject({
    externalTitles: ["Senior", "Lead"],
    rank: 4,
    yearsMin: 7,
    yearsMax: 10,
    newToOpenSource: null,
    grade: "G7",
    payStep: 12,
  });
});
