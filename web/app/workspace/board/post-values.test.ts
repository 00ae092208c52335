import { expect, test } from "vitest";

import { type PostValues, postValues, readPost } from "./post-values.ts";
import type { PostDraft } from "./posts.operations.ts";

const DRAFT: PostDraft = {
  id: "0f0e0d0c-0b0a-4908-8706-050403020100",
  version: 3,
  title: [{ language: "en", value: "An hour on a first ladder" }],
  language: "en",
  purpose: "MENTOR_REQUEST",
  topics: ["LEVELING"],
  ranks: { min: 3, max: 5 },
  functions: ["UPSTREAM"],
  format: "GROUP",
  languages: ["en", "yue"],
  hours: [2, 3],
  utcOffset: 330,
  capacity: 4,
  inReturn: "SWAP",
  startingUp: true,
  about: [{ language: "en", value: "Two lines\nof it." }],
  isPaused: false,
  viewerCanEdit: true,
  viewerCanPublish: true,
};

function asForm({ startingUp, ...values }: PostValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of [value].flat()) form.append(name, one === null ? "" : String(one));
  }
  if (startingUp) form.set("startingUp", "yes");
  return form;
}

test("what a form shows of a post is what it sends back", () => {
  for (const draft of [
    DRAFT,
    { ...DRAFT, ranks: null, hours: [], utcOffset: null, startingUp: false, about: null },
  ]) {
    expect(readPost(asForm(postValues(draft)))).toEqual(postValues(draft));
  }
});

test("what means nothing is left out, and lines end in one character", () => {
  const form = asForm(postValues(DRAFT));
  form.append("topics", "MOON");
  form.append("hours", "9");
  form.set("utcOffset", "7");
  form.set("about", "Two lines\r\nof it. ");
  expect(readPost(form)).toMatchObject({
    topics: ["LEVELING"],
    hours: [2, 3],
    utcOffset: null,
    about: "Two lines\nof it.",
  });
});
