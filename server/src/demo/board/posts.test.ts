import { post } from "@rungs/shared/post";
import { BOARD_TOPICS, POST_FORMATS, POST_PURPOSES, POST_RETURNS } from "@rungs/shared/vocabulary/post";
import { expect, test } from "vitest";

import { POST_RULES } from "#server/anonymity/kinds/post/post-rules.ts";

import { DEMO_NETWORK, generateNetwork, LEAD_OFFICE } from "../generate-network.ts";

const network = generateNetwork(DEMO_NETWORK);
const posts = [...network.posts];
const shared = posts.filter(({ state }) => state === "PUBLISHED").map((one) => one.post);

test("the demo has posts of every purpose, format and topic, some of them in Chinese, each of an office of its own", () => {
  expect(shared.length).toBe(24);
  expect(new Set(shared.map(({ purpose }) => purpose)).size).toBe(POST_PURPOSES.length);
  expect(new Set(shared.map(({ format }) => format)).size).toBe(POST_FORMATS.length);
  expect(new Set(shared.map(({ inReturn }) => inReturn)).size).toBe(POST_RETURNS.length);
  expect(new Set(shared.flatMap(({ topics }) => topics)).size).toBe(BOARD_TOPICS.length);
  expect(shared.filter(({ language }) => language === "zh-Hans").length).toBe(5);
  expect(new Set(shared.flatMap(({ languages }) => languages)).size).toBeGreaterThan(4);
  expect(shared.filter(({ startingUp }) => startingUp).length).toBe(2);
  expect(new Set(posts.map(({ organizationIndex }) => organizationIndex)).size).toBe(posts.length);
});

test("every post is whole, and finished where it is shared", () => {
  const face = {
    industry: null,
    region: null,
    size: null,
    officeAge: null,
    teamSize: null,
    reportingLine: null,
  };
  for (const one of posts) {
    const { title } = one.post;
    expect(post.safeParse(one.post).error?.issues ?? [], title[0]!.value).toEqual([]);
    expect(POST_RULES.generalise(one.post, { face, quarter: "2026-Q4" }).ok, title[0]!.value).toBe(true);
  }
});

test("the first office has begun one that names its company, and has not shared it", () => {
  const lead = posts.filter(({ organizationIndex }) => organizationIndex === LEAD_OFFICE);
  expect(lead.map(({ state }) => state)).toEqual(["DRAFT"]);
  expect(JSON.stringify(lead[0])).toContain(network.organizationAt(LEAD_OFFICE).name);
});
