import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { normalise, normalisedSurface } from "./normalise.ts";

describe("normalise", () => {
  test("folds what only looks different", () => {
    expect(normalise("Ａcmé Аcme ﬁn ⅷ").text).toBe("Acme Acme fin viii");
  });

  test("drops what cannot be seen", () => {
    expect(normalise("a\u200Bc\u00ADm\u202Ee\uFEFF").text).toBe("acme");
  });

  test("knows the way back to the text as written", () => {
    const original = "x\u200B Ａ\u200Bc\u0301me ﬁ";
    const { text, toOriginal } = normalise(original);
    const at = text.indexOf("Acme");
    const { start, end } = toOriginal(at, at + 4);
    expect(original.slice(start, end)).toBe("Ａ\u200Bc\u0301me");
  });

  test("keeps every stretch inside the original, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (original) => {
        const { text, lower, toOriginal } = normalise(original);
        expect(lower).toHaveLength(text.length);
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = toOriginal(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          last = start;
        }
      }),
    );
  });

  test("gives two spellings of one thing the same surface", () => {
    expect(normalisedSurface(" ACME  Corp ")).toBe(normalisedSurface("Аcme corp"));
  });
});
