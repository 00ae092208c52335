import type { Ladder } from "@rungs/shared/ladder";
import { describe, expect, test } from "vitest";

import { ladderSaying } from "#server/testing/ladder-saying.ts";

import { LADDER_RULES } from "../kinds/ladder-rules.ts";
import type { Decision } from "./decide.ts";
import { redactContent } from "./redact-content.ts";
import type { OwnSecret } from "./secret.ts";

const ZORVEX: OwnSecret[] = [{ kind: "NAME", value: "Zorvex" }];

const review = (ladder: Ladder, decisions: Decision[] = [], secrets = ZORVEX) =>
  redactContent(LADDER_RULES, ladder, { secrets, decisions });
const en = (value: string) => [{ language: "en", value }];
const saying = (text: string) => ladderSaying("here", { overview: [en(text)] });
const overview = ({ redacted }: { redacted: Ladder }) => redacted.overview[0]?.[0]?.value;

describe("decisions", () => {
  const text = "At Zorvex we mail jo@example.org about Kubelark and KUBELARK.";
  const key = (surface: string) => {
    const finding = review(saying(text)).findings.find((one) => one.surface === surface);
    if (finding === undefined) throw new Error(`No finding for ${surface}`);
    return finding.key;
  };
  const decide = (surface: string, decision: Decision["decision"], replacement: string | null = null) => ({
    key: key(surface),
    decision,
    replacement,
  });

  test("without any, everything marked is hidden and only patterns are settled", () => {
    const undecided = review(saying(text));
    expect(overview(undecided)).toBe("At the company we mail an e-mail address about … and ….");
    expect(undecided.findings.map(({ surface, resolved }) => [surface, resolved])).toEqual([
      ["Zorvex", false],
      ["jo@example.org", true],
      ["Kubelark", false],
    ]);
    expect(undecided.unresolved).toBe(2);
  });

  test("cover every spelling of what they were made for", () => {
    const decided = review(saying(text), [
      decide("Zorvex", "REPLACE"),
      decide("Kubelark", "KEEP"),
      decide("jo@example.org", "REPLACE", "the list"),
    ]);
    expect(overview(decided)).toBe("At the company we mail the list about Kubelark and KUBELARK.");
    expect([decided.unresolved, decided.refused]).toEqual([0, 0]);
  });

  test("cannot keep a secret or an address", () => {
    const kept = review(saying(text), [decide("Zorvex", "KEEP"), decide("jo@example.org", "KEEP")]);
    expect(overview(kept)).not.toMatch(/Zorvex|example/);
    expect(kept.refused).toBe(2);
    expect(kept.unresolved).toBe(3);
  });

  test.each(["at z-o-r-v-e-x", "Zоrvex", "x@zorvex.io", "see https://example.org"])(
    "cannot put a secret or an address back: %s",
    (replacement) => {
      const told = review(saying(text), [decide("Kubelark", "REPLACE", replacement)]);
      expect(overview(told)).not.toContain(replacement);
      expect(told.refused).toBe(1);
    },
  );

  test("put nothing in that cannot be seen", () => {
    const told = review(saying(text), [decide("Kubelark", "REPLACE", "a\u200B to\u{E0061}ol")]);
    expect(overview(told)).toContain("about a tool and a tool.");
    const blank = review(saying(text), [decide("Kubelark", "REPLACE", "\u200B")]);
    expect(overview(blank)).toContain("about … and ….");
  });

  test("that spell a secret only together are refused", () => {
    const both = saying("Uses Kubelark, qwzzx daily.");
    const [first = "", second = ""] = review(both).findings.map((finding) => finding.key);
    const replace = (one: string, replacement: string): Decision => ({
      key: one,
      decision: "REPLACE",
      replacement,
    });
    expect(review(both, [replace(first, "Zor"), replace(second, "tool")]).refused).toBe(0);
    const told = review(saying("Uses Kubelark-qwzzx daily."), [
      replace(first, "Zor"),
      replace(second, "vex"),
    ]);
    expect(told.refused).toBe(1);
  });

  test("about something that is not there change nothing", () => {
    expect(review(saying(text), [{ key: "0".repeat(16), decision: "KEEP", replacement: null }])).toEqual(
      review(saying(text)),
    );
  });
});
