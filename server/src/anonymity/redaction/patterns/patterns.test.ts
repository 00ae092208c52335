import { describe, expect, test } from "vitest";

import { findPatterns } from "../find-patterns.ts";
import { normalise } from "../normalise.ts";

const found = (written: string) => {
  const { text } = normalise(written);
  return findPatterns(text).map(({ category, start, end }) => `${category} ${text.slice(start, end)}`);
};
const first = (text: string) => found(text)[0];

describe("an amount of money is found in any notation", () => {
  test.each([
    "€85,000",
    "85.000 €",
    "EUR 85 000",
    "120k USD",
    "$120k-$150k",
    "US$ 1.2m",
    "£95k",
    "CHF 1'200.50",
    "¥300,000",
    "￥30万",
    "３０万元",
    "年薪30万",
    "年薪三十万",
    "月薪约2万",
    "20-30万人民币",
    "三十万元",
    "20w年包",
    "eighty-five thousand euros",
    "half a million dollars",
    "salary of up to 120,000",
    "budget: 2.5m",
    "paid 95k",
    "120k a year",
    "100-120k base",
    "six-figure",
    "₹12 lakh",
    "HK$40,000",
    "50 bucks",
    "120 T€",
    "120 TEUR",
    "dollars 85000",
    "60 grand",
    "25 lakh",
    "25 LPA",
    "25k×16薪",
    "20k*14",
    "95 per hour",
    "95/hour",
    "850 a day",
    "day rate 850",
    "gross 85,000",
    "85K-100K",
    "between 85 and 100 thousand",
    "salary band: 60-80",
    "120'000 Franken",
    "12 000 zł",
    "1,5 Mio. Euro",
    "₹25,00,000",
    "年薪：二十多萬",
    "贰拾万元",
  ])("%s", (amount) => {
    const text = `She may decide on ${amount} alone.`;
    expect(first(text)).toMatch(/^AMOUNT /);
    const { text: plain } = normalise(text);
    let rest = plain;
    for (const mark of found(text)) rest = rest.replace(mark.replace(/^\w+ /, ""), "");
    expect(rest).not.toMatch(/\d|[三十]|million|thousand/);
  });

  test.each([
    "Leads 3 of 12 projects with 4,000 users and 20k stars",
    "Spends 20 % of the time on reviews; 5-7 years",
    "Earns trust of 3 maintainers",
    "Pays attention to 10 repositories",
    "The budget of 3 teams",
    "全公司三百万行代码",
    "带领三个团队，影响数万开发者",
    "负责预算和费用",
    "He won three awards; won 2 prizes",
    "5 per cent of 40 percent; 2 per week, 3 a day, twice an hour",
    "3-5 years, between 2 and 4 teams, from 10 to 20 people",
    "from 10 to 20 thousand users, 10k-20k stars",
    "a net of 3 teams and a pay band",
  ])("and nothing else is: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a range is one amount in any notation", () => {
  test.each([
    "EUR 72,000 to 88,000",
    "EUR 72 000 bis 88 000",
    "72.000 bis 88.000 Euro",
    "€72,000–88,000",
    "€72k—€88k",
    "$120,000 - $140,000",
    "120k to 140k USD",
    "72k through 88k EUR",
    "$2M up to $3M",
    "2 to 3 million dollars",
    "two to three million dollars",
    "12 to 15 lakh",
    "Rs 12-15 lakhs",
    "between 72,000 and 88,000 EUR",
    "between €72k and €88k",
    "72,000 to 88,000 gross",
    "€72 to 88 an hour",
    "CHF 1'200 to CHF 1'400",
    "¥30万~50万",
    "30万至50万年薪",
    "三十万到五十万元",
    "3百万到5百万元",
    "20-30万人民币",
    "10% to 15% bonus",
    "15% annual bonus",
    "0.5 percent equity",
    "3-5% raise",
  ])("%s", (amount) => {
    expect(found(`She has ${amount}, and more`)).toEqual([`AMOUNT ${normalise(amount).text}`]);
  });

  test.each([
    ["Salary band: EUR 72,000 to 88,000", "EUR 72,000 to 88,000"],
    ["base 120k to 140k", "120k to 140k"],
    ["salary: 72 to 88k", "72 to 88k"],
    ["budget of 2 to 3 million", "2 to 3 million"],
    ["from 72,000 to 88,000 EUR", "72,000 to 88,000 EUR"],
    ["年薪30到50万", "30到50万"],
    ["预算三百万至五百万", "三百万至五百万"],
    ["bonus of up to 15%", "15%"],
    ["salary increase of 5 to 8 percent", "5 to 8 percent"],
    ["奖金15%", "15%"],
    ["涨薪5%到10%", "5%到10%"],
    ["年终奖百分之二十", "百分之二十"],
    ["gives €5,000 to 3 teams", "€5,000"],
    ["gives €5,000 to 1,200 people", "€5,000"],
    ["3 - €5,000 for a team", "€5,000"],
  ])("and what tells it stays: %s", (text, amount) => {
    expect(found(text)).toEqual([`AMOUNT ${amount}`]);
  });

  test.each([
    "a 20% increase in contributors",
    "increase adoption by 20%",
    "raise coverage to 80% and pay attention to 20 % of it",
    "equity and inclusion for 50% of the board",
    "from 10k to 20k users",
  ])("a share of something else is none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what else is private by its shape", () => {
  test.each([
    ["Meet on 2026-03-05.", "DATE 2026-03-05"],
    ["at 2026-03-05T10:00:00Z", "DATE 2026-03-05T10:00:00Z"],
    ["on 5.3.2026 or", "DATE 5.3.2026"],
    ["since March 5, 2026", "DATE March 5, 2026"],
    ["自2026年3月5日起", "DATE 2026年3月5日"],
    ["see jo @ example . org", "EMAIL jo @ example . org"],
    ["see jo艾特example点org", "EMAIL jo艾特example点org"],
    ["fe80::1ff:fe23:4567:890a is up", "URL fe80::1ff:fe23:4567:890a"],
    ["read go/ladder first", "URL go/ladder"],
    [String.raw`on \\files\hr\ladder.docx`, String.raw`URL \\files\hr\ladder.docx`],
    ["feishu.cn/docx/AbCd1 页面", "URL feishu.cn/docx/AbCd1"],
    ["in acme.atlassian.net/browse/OS-1", "URL acme.atlassian.net/browse/OS-1"],
    ["QQ群 123456789", "HANDLE QQ群 123456789"],
    ["微信号：jodoe_88", "HANDLE 微信号:jodoe_88"],
    ["charge to cost center 4711-22", "COST_CENTER cost center 4711-22"],
    ["成本中心：A1234", "COST_CENTER 成本中心:A1234"],
    ["task T12345 and", "TICKET T12345"],
    ["change I8473b95934b5732ac55d26311a706c9c2bde9940", "TICKET I8473b95934b5732ac55d26311a706c9c2bde9940"],
    ["fixed by 3f2a91bc too", "TICKET 3f2a91bc"],
    ["in tools!482 too", "TICKET tools!482"],
    ["at level 63 too", "LEVEL_CODE level 63"],
    ["电话 138-1234-5678", "PHONE 138-1234-5678"],
    ["电话 010-88886666", "PHONE 010-88886666"],
    ["call 1-800-555-0199", "PHONE 1-800-555-0199"],
    ["key AKIAABCDEFGHIJKLMNOP in", "CREDENTIAL AKIAABCDEFGHIJKLMNOP"],
    [`use ghp_${"a1B2".repeat(9)} in`, `CREDENTIAL ghp_${"a1B2".repeat(9)}`],
    ["password: hunter22", "CREDENTIAL password: hunter22"],
    ["密码是 abc12345", "CREDENTIAL 密码是 abc12345"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "CREDENTIAL eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each([
    "Responsibility for decisions; reviews/merges; the token of trust is earned",
    "Between 10:30:00 and 11:45:00",
    "Ratio 3:1, version 1.2.3, 2024-2026",
    "A password is never shared",
    "deadbeef and defaced facade",
  ])("leaves alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

// Every piece that can begin a pattern, over and over, with no end that would satisfy it.
test.each([
  "a",
  "a.",
  "a-",
  "a@",
  "a@a.",
  "a at ",
  "1",
  "1,",
  "1.",
  "1 ",
  "1k ",
  "1k*",
  "1k-",
  "1 per ",
  "12,34,",
  "between 1 and ",
  "day rate ",
  "gross ",
  "salary band: 60-",
  "dollars ",
  "贰",
  "1-",
  "+1 ",
  "€",
  "€1",
  "€1-",
  "€1 to ",
  "1%",
  "1% to ",
  "bonus ",
  "bonus of ",
  "15% of the ",
  "奖金",
  "百分之",
  "#a",
  "#a-",
  "#开",
  "between €1 and ",
  "三至",
  "EUR",
  "EUR ",
  "salary ",
  "salary of ",
  "a million ",
  "half ",
  "三",
  "三万",
  "年薪",
  "年薪约",
  "2026-",
  "March ",
  "1:",
  "::",
  "A-",
  "A1",
  "#",
  "#1",
  "!1",
  "/",
  "a/",
  "u/",
  "\\",
  "C:\\",
  "http://",
  "www.",
  "go/",
  "password",
  "password:",
  "aB3",
  "eyJ",
  "sk-",
  "-----BEGIN ",
  "QQ",
  "微信",
  "cost center ",
  "L",
  "level ",
  "(at)",
  " dot ",
  "点",
  "xox",
  "_",
  "'",
  "  ",
])("a hostile text of %j takes under 50 ms", (piece) => {
  // Twice what a text may hold; the best of three, because the machine does other things too.
  const text = piece.repeat(Math.ceil(4_000 / piece.length));
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findPatterns(text);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
