import { EVIDENCE_TYPES, type EvidenceType } from "@rungs/shared/vocabulary/evidence";
import { describe, expect, test } from "vitest";

import { evidenceOf } from "./evidence-of.ts";

const [COMMIT, REVIEW, TALK, SEAT, DOCS, ORGANIZING, STANDARDS] = EVIDENCE_TYPES;

/** Lines as ladders have them, each with the evidence that two readers would agree on; none is made to fit a rule. */
const LABELLED: readonly [line: string, ...evidence: EvidenceType[]][] = [
  // Credit
  ["Sends small, well-tested patches upstream and answers review comments within a week", COMMIT],
  ["Has at least three changes merged in open source projects that our products depend on", COMMIT],
  ["Upstreams local modifications instead of carrying them from release to release", COMMIT],
  ["Regularly contributes bug fixes to projects outside the company", COMMIT],
  ["Contributes to open source projects that matter to our customers", COMMIT],
  ["Improves one dependency upstream each quarter", COMMIT],
  ["Designs, writes and reviews code in upstream projects", COMMIT, REVIEW],
  ["Lands a substantial feature upstream and sees it through two releases", COMMIT],
  ["Upstream contributions count in the promotion review like product work", COMMIT],
  ["Reviews pull requests of contributors from other companies", REVIEW],
  ["Is a trusted reviewer in at least one upstream project", REVIEW],
  ["Reviews patches in the communities we rely on and answers within two days", REVIEW],
  ["Contributes patches upstream and reviews the patches of others there", COMMIT, REVIEW],
  ["Thanks, reviews and merges small fixes from newcomers and other companies", REVIEW],
  ["Code review in external projects counts as part of the job", REVIEW],
  ["Speaks at a regional conference once a year", TALK],
  ["Gives talks at meetups about what the team has learnt", TALK],
  ["Is invited to speak because of earlier work", TALK],
  ["Delivers keynotes that others quote", TALK],
  ["Presents results at industry events and shares the slides", TALK],
  ["Speaks in public about failures as well as successes", TALK],
  ["Holds a seat on the technical steering committee of a project", SEAT],
  ["Serves on the governing board of a foundation", SEAT],
  ["Is a maintainer of an open source project used in production", SEAT],
  ["Is elected to the technical oversight committee of at least one project", SEAT],
  ["Chairs a working group at a foundation", SEAT],
  ["Becomes a committer in a community project", SEAT],
  ["Represents us on the board of an open source foundation", SEAT],
  ["Writes guides for newcomers to the community", DOCS],
  ["Improves the documentation of upstream projects", DOCS],
  ["Translates tutorials of open source projects into the languages of our region", DOCS],
  ["Publishes articles about the work in trade journals", DOCS],
  ["Contributes documentation to the projects we depend on", DOCS],
  ["Organizes a local meetup with partners", ORGANIZING],
  ["Hosts contributor days twice a year", ORGANIZING],
  ["Runs community calls in time zones that are often left out", ORGANIZING],
  ["Mentors newcomers in the community until they can mentor others", ORGANIZING],
  ["Organizes a user group and speaks at conferences", ORGANIZING, TALK],
  ["Takes part in standards bodies on behalf of the company", STANDARDS],
  ["Edits an open specification together with competitors", STANDARDS],
  ["Leads a standards working group through a contested vote", STANDARDS],
  ["Represents us in a standardization organization", STANDARDS],
  ["每季度向上游提交补丁，并跟进到合入为止", COMMIT],
  ["将本地修改回馈上游，减少自有分支", COMMIT],
  ["为所依赖的开源项目贡献代码", COMMIT],
  ["评审社区贡献者提交的补丁", REVIEW],
  ["参与外部项目的代码评审，意见受到维护者重视", REVIEW],
  ["在国际会议上演讲", TALK],
  ["每年至少在一次行业峰会上分享实践经验", TALK],
  ["在开源基金会理事会中担任代表", SEAT],
  ["担任某个上游项目的维护者", SEAT],
  ["当选项目技术指导委员会成员", SEAT],
  ["翻译社区文档，帮助更多中文用户", DOCS],
  ["为开源项目编写教程和指南", DOCS],
  ["组织本地社区活动", ORGANIZING],
  ["发起并主办开发者沙龙", ORGANIZING],
  ["指导社区新人完成第一次贡献", ORGANIZING],
  ["参加标准化组织的工作", STANDARDS],
  ["参与起草行业标准", STANDARDS],
  // No credit
  ["Explains upstream release schedules to product managers"],
  ["Tracks upstream changes and warns the teams concerned"],
  ["Approves requests to contribute to open source projects"],
  ["Writes the policy for contributions to open source projects"],
  ["Reviews licences of new dependencies before a release"],
  ["Reviews outgoing contributions for legal questions before they reach the public"],
  ["Reviews code of colleagues and gives kind, precise comments"],
  ["Reviews budgets with finance every quarter"],
  ["Is the company's voice on the steering committee for procurement"],
  ["Presents quarterly results to the board"],
  ["Gives short talks at the internal engineering conference"],
  ["Speaks with counsel about difficult clauses"],
  ["Books travel for people who speak at conferences"],
  ["Documents decisions so that the team can find them"],
  ["Writes internal guides on licence questions"],
  ["Maintains the intranet pages of the community of practice"],
  ["Runs the weekly planning meeting"],
  ["Decides what we buy, build or contribute upstream in the next two years"],
  ["Weighs private patches against upstream work, with their cost"],
  ["Coaches engineers across the company until ten of them speak in public"],
  ["Organizes an internal hackathon with product teams"],
  ["Follows our coding standards"],
  ["Sets quality standards for the department"],
  ["Upstream contributions are not expected at this level"],
  ["Knows how open source communities are governed"],
  ["Mentors colleagues in two departments"],
  ["Builds trust with maintainers"],
  ["Counts dependencies and reports to security"],
  ["跟踪上游版本变化并通报相关团队"],
  ["制定对外贡献的审批流程"],
  ["评审团队内部代码"],
  ["在部门会议上分享学习心得"],
  ["设计从首次贡献到成为维护者的路径"],
  ["编写公司内部的开源使用指南"],
  ["遵守编码规范"],
  ["本级别不要求向上游提交代码"],
];

describe("what a line gives credit for", () => {
  const told = LABELLED.map(([line, ...labels]) => {
    const language = /\p{Script=Han}/u.test(line) ? "zh-Hans" : "en";
    return { line, labels: new Set(labels), found: evidenceOf([{ language, value: line }]) };
  });
  const found = told.flatMap((one) => one.found.map((type) => ({ ...one, type })));
  const right = found.filter(({ labels, type }) => labels.has(type)).length;
  const wrong = found
    .filter(({ labels, type }) => !labels.has(type))
    .map(({ line, type }) => `${type}: ${line}`);
  const missed = told.flatMap(({ line, labels, found }) =>
    [...labels].filter((type) => !found.includes(type)).map((type) => `${type}: ${line}`),
  );

  test("is right nine times out of ten, and found four times out of five", () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(60);
    expect(right / found.length, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + missed.length), missed.join("\n")).toBeGreaterThanOrEqual(0.8);
  });

  test.each(EVIDENCE_TYPES)("%s is told in English and in Chinese", (type) => {
    const languages = told
      .filter(({ found }) => found.includes(type))
      .map(({ line }) => /\p{Script=Han}/u.test(line));
    expect(new Set(languages).size).toBe(2);
  });
});

test("every language of a line counts, and each kind is told once, in the order of the vocabulary", () => {
  expect(
    evidenceOf([
      { language: "en", value: "Speaks at conferences. Sends patches upstream; sends fixes upstream." },
      { language: "zh-Hans", value: "在国际会议上演讲。" },
    ]),
  ).toEqual([COMMIT, TALK]);
});

test("what one sentence denies, the next may still give", () => {
  const said = (value: string) => evidenceOf([{ language: "en", value }]);
  expect(said("Talks at conferences are not required. Sends patches upstream.")).toEqual([COMMIT]);
});
