import { describe, expect, test } from "vitest";

import { decisionsByKey } from "./decide.ts";
import { findSpans, redactionContext } from "./find-spans.ts";
import { findingKey } from "./finding-key.ts";
import { redactText } from "./redact-text.ts";

const SECRETS = redactionContext({
  secrets: [{ kind: "NAME", value: "Zorvex" }],
  codes: [{ value: "L3", ordinal: 1 }],
  internalTitles: ["Glyph Warden"],
});
const redact = (text: string, language = "en") =>
  redactText(text, findSpans(text, SECRETS, language), decisionsByKey([]), SECRETS);

describe("a replacement fits into its sentence", () => {
  test.each([
    [
      "Career ladder of the Zorvex Open Source Program Office",
      "Career ladder of the company Open Source Program Office",
    ],
    ["Community Architect at Zorvex", "Community Architect at the company"],
    ["the policy Zorvex wrote", "the policy the company wrote"],
    ["for the former Google engineer", "for the former company engineer"],
    ["every Zorvex team", "every company team"],
    ["the Linux Foundation board", "the foundation board"],
    ["See https://example.org/x and ticket OSPO-1234.", "See a link and a ticket."],
    ["Ticket OSPO-12 is open", "A ticket is open"],
    ["our ticket OSPO-12", "our ticket"],
    ["Owns a budget of 250,000 a year", "Owns a budget of an amount"],
    ["gets a €5,000 grant", "gets an amount grant"],
    ["an amount of €5,000", "an amount"],
    ["A €5,000 grant", "An amount grant"],
    ["an Zorvex engineer", "a company engineer"],
    ["at level KD-L3", "at level 1"],
    ["at the L3 level", "at level 1"],
    ["an L3 engineer", "a level 1 engineer"],
    ["the Glyph Warden role", "the role"],
    ["in the #ospo-ladders channel", "in the channel"],
    ["in channel #ospo-ladders", "in a channel"],
    ["call +44 20 7946 0958 now", "call a phone number now"],
    ["our colleague Jo Doe", "our colleague"],
    ["with Zorvex's people", "with the company's people"],
    ["Zorvex leads. Zorvex follows, e.g. Zorvex", "The company leads. The company follows, e.g. the company"],
  ])("%s", (text, expected) => {
    expect(redact(text).after).toBe(expected);
  });

  test.each([
    ["P7级和P7级别", "某级别和某级别"],
    ["第L3级和级别L3", "第 1 级和第 1 级"],
    ["工单OSPO-12和工单 OSPO-13", "某工单和某工单"],
    ["请在频道#ospo-x 讨论", "请在某频道 讨论"],
  ])("in Chinese too: %s", (text, expected) => {
    expect(redact(text, "zh-Hans").after).toBe(expected);
  });

  test("and what it took along stands in the segment that shows what was replaced", () => {
    const { segments } = redact("See a Zorvex office, then the ticket OSPO-12 here");
    expect(segments.map(({ text, findingKey: key }) => (key === null ? text : `[${text}]`)).join("")).toBe(
      "See a [Zorvex] office, then the [ticket OSPO-12] here",
    );
  });

  test("whoever's words they are, and an author's keep their small letters", () => {
    const text = "The Zonkly tool. Zonkly helps a Zonkly user";
    const decisions = decisionsByKey([
      { key: findingKey("UNKNOWN_WORD", "Zonkly"), decision: "REPLACE", replacement: "an internal tool" },
    ]);
    const { after } = redactText(text, findSpans(text, SECRETS), decisions, SECRETS);
    expect(after).toBe("The internal tool tool. an internal tool helps an internal tool user");
  });

  test("and what is kept stays as it is", () => {
    const text = "The Zonkly tool and a Arnkly one";
    const decisions = decisionsByKey(
      ["Zonkly", "Arnkly"].map((word) => ({
        key: findingKey("UNKNOWN_WORD", word),
        decision: "KEEP" as const,
        replacement: null,
      })),
    );
    expect(redactText(text, findSpans(text, SECRETS), decisions, SECRETS).after).toBe(text);
  });
});
