import type { ComponentProps, ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createRoutesStub } from "react-router";
import { expect, test } from "vitest";

import { en } from "#web/locales/en.ts";
import { zhHans } from "#web/locales/zh-hans.ts";
import { createI18n } from "#web/platform/i18n.ts";

import Changes from "./changes.route.tsx";
import Circle from "./circle.route.tsx";
import Circles from "./circles.route.tsx";
import Take from "./take.route.tsx";

const i18n = createI18n("en", en);

/** The page as a browser without script gets it. */
function shown(page: ReactElement, words = i18n): string {
  const Stub = createRoutesStub([{ path: "/", Component: () => page }]);
  return renderToString(
    <I18nextProvider i18n={words}>
      <Stub />
    </I18nextProvider>,
  ).replaceAll("<!-- -->", "");
}

const pageInfo = { hasNextPage: false, endCursor: null };
const line = (number: number, isOwn: boolean) => ({
  number,
  round: 1,
  seat: isOwn ? "K" : "C",
  isOwn,
  text: `Line ${number}.`,
  sentOn: "2026-11-02",
});
const circle = {
  id: "1",
  topic: "HIRING",
  language: "en",
  stage: "MEETING",
  answerBy: null,
  viewerSaidYes: null,
  seats: [{ letter: "K", isOwn: true, hasLeft: false, viewerBlocked: false }],
  rounds: [{ number: 1, startsAt: "2026-11-02T09:00:00.000Z", stage: "OPEN", calendarUid: "uid" }],
  askedUntil: null,
  viewerGoesOn: null,
  viewerCan: ["WRITE", "LEAVE"],
};

function circlePage(viewerCan: string[], actionData: object): string {
  const loaderData = {
    circle: { ...circle, viewerCan },
    agenda: { questions: [], since: "2026-Q4", changes: [] },
    changes: [],
    lines: [line(1, false), line(2, true)],
    sent: 2,
    pageInfo,
    clock: null,
    viewerCanWrite: true,
    key: "key",
  };
  const props = { loaderData, actionData } as unknown as ComponentProps<typeof Circle>;
  return shown(<Circle {...props} />);
}

/** The words in the order in which the page has them; each is there once. */
function inOrder(page: string, ...words: string[]): boolean {
  const places = words.map((one) => {
    expect(page.split(one)).toHaveLength(2);
    return page.indexOf(one);
  });
  return places.every((place, at) => at === 0 || place > places[at - 1]!);
}

test("what was not sent is told beside the field that it was written in", () => {
  const asked = { fault: null, telling: ["Harbour"], text: "At Harbour.", about: "end" };
  const [notice, lines, agenda] = ["Not sent yet", "What was written", "Questions for this round"];
  expect(
    inOrder(circlePage(["WRITE"], asked), agenda, lines, "Line 2.", notice, "At Harbour.</textarea>"),
  ).toBe(true);
  const question = { ...asked, about: "question" };
  const page = circlePage(["PUT_QUESTION"], question);
  expect(inOrder(page, agenda, notice, "At Harbour.</textarea>", lines)).toBe(true);
  // A browser without script goes there as well.
  expect(page).toContain('action="/#question"');
  expect(circlePage(["WRITE"], asked)).toContain('action="/#end"');
});

test("why something was not done is told above where there is no field any more", () => {
  const late = { fault: "TOO_LATE", telling: [], text: "Hm.", about: "end" };
  expect(inOrder(circlePage(["LEAVE"], late), "It is too late for this.", "Questions for this round")).toBe(
    true,
  );
  const acts = { ...late, about: null };
  expect(inOrder(circlePage(["WRITE"], acts), "It is too late for this.", "Questions for this round")).toBe(
    true,
  );
});

test("whoever takes lines home sees which of them are their own", () => {
  const props = { loaderData: { circle, lines: [line(1, false), line(2, true)], pageInfo } };
  const page = shown(<Take {...(props as unknown as ComponentProps<typeof Take>)} />);
  expect(page).toContain("Seat K · You");
  expect(page).toMatch(/Seat C<\/span>/);
});

test("of a newer version whose words cannot be compared it is not said that they are the same", () => {
  const move = { lineId: "2", kind: "LADDER", publishedId: "3", title: [], quarter: "2026-Q4", parts: [] };
  const page = (seenId: string | null) => {
    const loaderData = { id: "1", since: "2026-Q4", changes: [{ ...move, seenId, seenQuarter: null }] };
    return shown(<Changes {...({ loaderData } as unknown as ComponentProps<typeof Changes>)} />);
  };
  expect(page("2")).toContain("its words are the same");
  expect(page(null)).toContain("can no longer be read");
});

test("the time of a round is written with the signs of the reader's language", () => {
  const loaderData = { circles: [circle], wish: null, clock: null, key: "key" };
  const props = { loaderData } as unknown as ComponentProps<typeof Circles>;
  const page = (words: typeof i18n) => shown(<Circles {...props} />, words);
  expect(page(i18n)).toMatch(/English · Round 1 · <time[^>]*>[^<]*09:00 \(UTC\)<\/time>/);
  expect(page(createI18n("zh-Hans", zhHans))).toMatch(/第 1 轮 · <time[^>]*>[^<]*09:00（UTC）<\/time>/);
});
