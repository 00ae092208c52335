import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { runs } from "#server/testing/runs.ts";

import { decisionsByKey } from "./decide.ts";
import { findSpans, redactionContext } from "./find-spans.ts";
import { redactText } from "./redact-text.ts";
import { visibleText } from "./visible-text.ts";

const SECRETS = redactionContext({
  secrets: [
    { kind: "NAME", value: "Zorvex Quill Ltd" },
    { kind: "NAME", value: "卓微云联科技有限公司" },
    { kind: "DOMAIN", value: "zorvex.example" },
  ],
  codes: [{ value: "QX-2", ordinal: 2 }],
  internalTitles: ["Glyph Warden"],
});
const NOBODY = redactionContext({ secrets: [], codes: [], internalTitles: [] });
const NO_DECISIONS = decisionsByKey([]);

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom(
    ..."Zorvex,Zorvex Quill,ZORVEX,z-o-r-v-e-x,Zоrvex,卓微,雲聯,卓微云联,zhuowei,在,的,公司,腾讯,Google,Red Hat,jo@,@jo,example.org,https://,P7,QX-2,QX2,#12,OSPO-1,".split(
      ",",
    ),
    ..."€85,000|年薪30万|120k USD|2026-03-05|王小明|负责|开源|Leads |the |Kubelark|ﬁ|\u200B| |, |. |\n|café|Glyph Warden|level 3| a | an |The |our |ticket |level | company|KD-QX-2| to |EUR 72,000 to 88,000|Jo Doe|'s|15% bonus|#ospo-x|级|工单".split(
      "|",
    ),
  ),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => visibleText(pieces.join("")));
const language = fc.constantFrom("en", "zh-Hans");
const tried = { numRuns: runs({ fast: 400, long: 10_000 }) };

describe("whatever the text", () => {
  test("spans never overlap, stand in order and name what stands there", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        let last = 0;
        for (const { start, end, surface } of findSpans(written, SECRETS, tag)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(surface).toBe(written.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(written.length);
      }),
      tried,
    );
  });

  test(
    "a stage only adds: what is marked without secrets is marked with them too",
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(text, (written) => {
          const covered = (spans: readonly { start: number; end: number }[]) =>
            [...written].map((_, at) => spans.some(({ start, end }) => start <= at && at < end));
          const without = covered(findSpans(written, NOBODY).filter(({ mayKeep }) => !mayKeep));
          const marked = covered(findSpans(written, SECRETS));
          without.forEach((isMarked, at) => isMarked && expect(marked[at], written.slice(at)).toBe(true));
        }),
        tried,
      );
    },
  );

  test("redacting what is redacted changes nothing that has to go", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        const once = redactText(written, findSpans(written, SECRETS, tag), NO_DECISIONS, SECRETS).after;
        const own = findSpans(once, SECRETS, tag).filter(({ category }) => category === "OWN_SECRET");
        expect(own, once).toEqual([]);
      }),
      tried,
    );
  });

  test(
    "outside of what was marked nothing changes but an article or a noun that would stand twice",
    { timeout: 120_000 },
    () => {
      // An adjective between the article and the span is written again with it.
      const doubled =
        /^(?:(?:an?|the)(?: (?:former|current|new|old|whole|other|big|large|small|single|public|private|global|local|main))? )?(?:(?:tickets?|issues?|bugs?|links?|urls?|levels?|grades?|bands?|amounts?(?: of)?|sums? of|accounts?|handles?|users?|channels?|company|organi[sz]ation|foundation|university|roles?|products?|projects?|colleagues?|sites?|websites?|domains?|dates?|pages?|(?:phone |telephone )?numbers?|(?:e-?mail )?addresse?s?|cost cent(?:er|re)s?|passwords?|keys?) )?$|^(?:第|公司|工单|等?级别?|链接|账号|频道|金额|日期|电话|邮箱|项目|产品|基金会|高校|同事|成本中心) ?$/i;
      const after =
        /^(?: (?:level|company|ticket|link|amount|account|channel|role|project|product|foundation|university|colleague|date|site|phone number|e-mail address|cost center|password or key))?$|^ ?(?:公司|工单|等?级别?|链接|账号|频道|金额|日期|电话|邮箱|项目|产品|基金会|高校|同事|成本中心)$/i;
      fc.assert(
        fc.property(text, language, (written, tag) => {
          const spans = findSpans(written, SECRETS, tag);
          const redacted = redactText(written, spans, NO_DECISIONS, SECRETS);
          const marked = redacted.segments.filter(({ findingKey }) => findingKey !== null);
          expect(marked.length).toBe(spans.length);
          let [at, rest] = [0, redacted.after];
          const places = spans.values();
          for (const segment of redacted.segments) {
            if (segment.findingKey === null) {
              expect(rest, redacted.after).toContain(segment.text);
              rest = rest.slice(rest.indexOf(segment.text) + segment.text.length);
            } else {
              const { start, end } = places.next().value!;
              const [lead, tail] = [written.slice(at, start), written.slice(end, at + segment.text.length)];
              expect(lead).toMatch(doubled);
              expect(tail).toMatch(after);
              expect(segment.text).toContain(written.slice(start, end));
            }
            at += segment.text.length;
          }
          expect(at).toBe(written.length);
        }),
        tried,
      );
    },
  );

  test("segments add up to the text as it was", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(text, language, (written, tag) => {
        const { segments } = redactText(written, findSpans(written, SECRETS, tag), NO_DECISIONS, SECRETS);
        expect(segments.map((segment) => segment.text).join("")).toBe(written);
      }),
      tried,
    );
  });
});
