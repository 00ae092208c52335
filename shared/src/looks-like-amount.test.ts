import { expect, test } from "vitest";

import { looksLikeAmount } from "./looks-like-amount.ts";

test.each(["€ 70", "70,000", "70 000 to 90 000", "85000", "85k", "85 K", "¥30"])(
  "%s is an amount",
  (text) => {
    expect(looksLikeAmount(text)).toBe(true);
  },
);

test.each(["G7", "12", "E-4", "1042", "Silver Band", "P 3", "AT-100", "专业三档"])(
  "%s is a grade",
  (text) => {
    expect(looksLikeAmount(text)).toBe(false);
  },
);
