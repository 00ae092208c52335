import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { STATISTIC_TABLES } from "@rungs/shared/vocabulary/statistics";
import { expect, test } from "vitest";

import { toCsv } from "#web/design/chart/csv.ts";
import { FILE_PALETTE } from "#web/design/chart/palette.ts";
import { ShareBars, shareBarsHeight } from "#web/design/chart/share-bars.tsx";
import { en } from "#web/locales/en.ts";
import { zhHans } from "#web/locales/zh-hans.ts";
import { createI18n } from "#web/platform/i18n.ts";

import type { Figures, Table } from "./figures.ts";
import { slugOf } from "./names.ts";
import { ownSentences } from "./own-sentence.ts";
import { sharePanel, stripPanel } from "./panels.ts";
import { TablePicture } from "./table-picture.tsx";
import { tableRows } from "./table-rows.ts";

const { t } = createI18n("en", en);
const MADE = { quarter: "2026-Q4", policyVersion: 2, base: { from: 20, to: 49 } };
const SHARES: Figures = {
  ...MADE,
  shares: [
    { value: "CTO_OFFICE", percent: 50, bound: "ABOUT" },
    { value: "IT", percent: 25, bound: "AT_MOST" },
    { value: "LEGAL", percent: 25, bound: "AT_MOST" },
    { value: "RESEARCH", percent: 25, bound: "AT_MOST" },
  ],
  quantiles: null,
};
const QUANTILES: Figures = {
  ...MADE,
  shares: null,
  quantiles: [
    { quantile: "P25", value: 6, bound: "ABOUT" },
    { quantile: "MEDIAN", value: 7, bound: "ABOUT" },
    { quantile: "P75", value: 9, bound: "AT_LEAST" },
  ],
};
const LINES: Table = {
  table: "REPORTING_LINE",
  groups: [
    { group: "ALL", figures: SHARES },
    { group: "BELOW_1000", figures: SHARES },
    { group: "AMER", figures: null },
  ],
};
const RANKS: Table = {
  table: "TOP_RANK",
  groups: [
    { group: "ALL", figures: QUANTILES },
    { group: "COMPLIANCE", figures: QUANTILES },
    { group: "SECURITY", figures: null },
  ],
};

test("a picture shows what stands out, and the others in one line", () => {
  const { bars, rest, description } = sharePanel(t, LINES, { group: "ALL", figures: SHARES });
  expect(bars.map(({ label, words }) => [label, words])).toEqual([["CTO's office", "about 50%"]]);
  expect(rest).toBe("3 others: at most 25% each");
  expect(description).toBe("CTO's office: about 50%; 3 others: at most 25% each");
});

test("one's own is drawn even where it is hardly any, and only in the groups one stands in", () => {
  const own = [{ table: "REPORTING_LINE" as const, group: "ALL", values: ["LEGAL"], number: null }];
  const everyone = sharePanel(t, LINES, { group: "ALL", figures: SHARES }, own);
  expect(everyone.bars.find(({ isOwn }) => isOwn)!.label).toBe("Legal (you)");
  const small = sharePanel(t, LINES, { group: "BELOW_1000", figures: SHARES }, own);
  expect(small.bars.some(({ isOwn }) => isOwn)).toBe(false);
});

test("a long name goes on in a second line and leaves room for its share", () => {
  const bar = (label: string, isOwn: boolean) => ({
    label,
    words: "about 40%",
    percent: 40,
    bound: "ABOUT" as const,
    isOwn,
  });
  const long = bar("Shared with another department (you)", true);
  expect(shareBarsHeight([long], null)).toBeGreaterThan(shareBarsHeight([bar("Legal", true)], null));
  const drawn = renderToStaticMarkup(
    createElement("svg", null, createElement(ShareBars, { bars: [long], rest: null, palette: FILE_PALETTE })),
  );
  expect(drawn.match(/<tspan/g)).toHaveLength(2);
  expect(drawn.replace(/<[^>]*>/g, "")).toContain("Shared with another department (you)");
});

test("that shares are rounded is said where they are parts of one whole, on the page and in the picture", () => {
  const words = "Rounded: the shares need not add up to a whole.";
  const draw = (table: Table) =>
    renderToStaticMarkup(createElement(TablePicture, { t, table, quarter: "2026-Q4", language: "en" }));
  expect(draw(LINES)).toContain(words);
  expect(draw({ ...LINES, table: "PRACTICES" })).not.toContain(words);
  expect(draw(RANKS)).not.toContain(words);
});

test("a strip has only the quantiles that are told", () => {
  const [all] = stripPanel(t, RANKS).strips;
  expect(all).toMatchObject({
    p10: null,
    p25: 6,
    median: 7,
    p75: 9,
    p90: null,
    own: null,
    words: "about C7",
  });
});

test("one's own number is marked and told, and where only the middle is known it is compared with that", () => {
  const own = [{ table: "TOP_RANK" as const, group: "COMPLIANCE", values: [], number: 7 }];
  const { strips, description } = stripPanel(t, RANKS, own);
  expect(strips.map((strip) => strip.own)).toEqual([null, 7]);
  expect(description).toBe("All roles: about C7; Open source compliance: about C7, you: C7");

  const few: Figures = { ...QUANTILES, quantiles: [{ quantile: "MEDIAN", value: 8, bound: "ABOUT" }] };
  const small: Table = { ...RANKS, groups: [{ group: "COMPLIANCE", figures: few }] };
  expect(ownSentences(t, small, own)).toEqual([
    "Open source compliance: yours has C7. In the middle of peers it is about C8.",
  ]);
});

test("a ladder that ends below the upper quarter of its peers is told so, with the number", () => {
  const own = [{ table: "TOP_RANK" as const, group: "COMPLIANCE", values: [], number: 7 }];
  expect(ownSentences(t, RANKS, own)).toEqual([
    "Open source compliance: yours ends at C7. The upper quarter of peers begins at C9 or higher, so people may reach a ceiling with you sooner.",
  ]);
  expect(ownSentences(t, RANKS, [{ ...own[0]!, number: 5 }])[0]).toContain("lower quarter");
});

test("a file has a row for every figure, and one without numbers for what is withheld", () => {
  const rows = tableRows(t, LINES, "2026-Q4");
  expect(rows).toHaveLength(1 + 4 + 4 + 1);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(rows.at(-1)!.filter((cell) => cell !== null)).toEqual([
    "REPORTING_LINE",
    "2026-Q4",
    "region",
    "AMER",
    "Americas",
    "WITHHELD",
  ]);
  expect(toCsv(rows)).toContain(
    "\r\nREPORTING_LINE,2026-Q4,ALL,ALL,All offices,2026-Q2,2026-Q4,2,20,49,CTO_OFFICE",
  );
});

test.each([
  ["en", en],
  ["zh-Hans", zhHans],
] as const)(
  "a picture in %s stands alone: its own colours, its date, and what is withheld",
  (language, texts) => {
    for (const table of [LINES, RANKS]) {
      const translate = createI18n(language, texts).t;
      const svg = renderToStaticMarkup(
        createElement(TablePicture, { t: translate, table, quarter: "2026-Q4", language }),
      );
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(svg).not.toMatch(/var\(|class=|href=|<script|style=/);
      expect(svg).toContain(translate("statistics:page.withheld").trim());
      expect(svg).toContain("2026");
    }
  },
);

test("every table has an address of its own that is not another page's", () => {
  const slugs = STATISTIC_TABLES.map(slugOf);
  expect(new Set([...slugs, "rules"]).size).toBe(slugs.length + 1);
});
