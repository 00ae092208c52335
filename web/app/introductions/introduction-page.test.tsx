import type { ComponentProps, ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createRoutesStub } from "react-router";
import { expect, test } from "vitest";

import { en } from "#web/locales/en.ts";
import { createI18n } from "#web/platform/i18n.ts";

import { Choices, type NamedPost } from "./choices.tsx";
import Ask from "./ask.route.tsx";
import IntroductionPage from "./introduction.route.tsx";
import type { IntroductionInList } from "./introductions.operations.ts";

const i18n = createI18n("en", en);
const introduction: IntroductionInList = {
  id: "one",
  side: "ANSWERER",
  postId: "post",
  postTitle: [{ language: "en", value: "How levels begin" }],
  stage: "ASKED",
  declineReason: null,
  askedOn: "2027-03-01",
  deadline: "2027-03-15",
  newMessages: 0,
  viewerConsents: false,
  viewerCan: ["WRITE", "ACCEPT", "DECLINE", "BLOCK"],
  feedback: null,
  other: null,
};
const talking = {
  ...introduction,
  stage: "ACCEPTED",
  viewerCan: ["WRITE", "CONSENT", "LEAVE", "BLOCK"],
} as const;

function render(Page: () => ReactNode): string {
  const Stub = createRoutesStub([{ path: "/", Component: Page }]);
  return renderToString(
    <I18nextProvider i18n={i18n}>
      <Stub />
    </I18nextProvider>,
  ).replaceAll("<!-- -->", "");
}

/** The page of one introduction, with a word of the other side and a session that is booked once they talk. */
function shown(changes: object, fault?: { fault: string; about: string }): string {
  const now = { ...introduction, ...changes };
  const messages = [{ number: 1, isOwn: false, text: "How did you begin?", sentOn: "2027-03-01" }];
  const starts = ["2027-03-14T22:30:00.000Z"];
  const session = { stage: "BOOKED", isOwn: false, starts, minutes: 45, calendarUid: "uid" };
  const isTalking = now.stage === "ACCEPTED" || now.stage === "REVEALED";
  const props = {
    loaderData: {
      introduction: now,
      messages,
      sent: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
      key: "key",
      choices: [],
      meeting: isTalking ? { session, clock: null, hours: [] } : null,
    },
    actionData: fault && { ...fault, telling: [], text: "" },
  } as unknown as ComponentProps<typeof IntroductionPage>;
  return render(() => <IntroductionPage {...props} />);
}

test("nobody's reason is chosen for them, and a no without one says what is missing where it was said", () => {
  const page = shown({});
  expect(page).toMatch(/<select name="reason" required=""[^>]*><option value="">Please choose<\/option>/);
  expect(page).not.toContain("Nothing was sent yet");
  const refused = shown({}, { fault: "noChoice", about: "decide" });
  const place = refused.indexOf("Nothing was sent yet");
  expect(place).toBeGreaterThan(refused.indexOf('id="decide"'));
  expect(place).toBeLessThan(refused.indexOf('name="reason"'));
  // What cannot be decided any more says so all the same.
  const over = shown({ stage: "CANCELLED", viewerCan: ["BLOCK"] }, { fault: "TOO_LATE", about: "decide" });
  expect(over).toContain("It is too late for this");
});

test("whoever could accept reads what becomes of the others who wait at the post", () => {
  expect(shown({})).toContain("the other requests that wait at it are ended");
  expect(shown(talking)).not.toContain("the other requests that wait at it are ended");
});

test("after a block the page says so, and what it means", () => {
  const left = { stage: "LEFT", viewerCan: ["BLOCK"] };
  expect(shown({ ...left, viewerCan: [] })).toContain("You have blocked the other side.");
  expect(shown(left)).not.toContain("You have blocked");
});

test("who know each other are called by their names, and nothing hints any more that they could stay unknown", () => {
  const hints = /Who asks you|own names are not sent|as little of you as you wish/g;
  const unknown = shown(talking);
  expect(unknown.match(hints)).toHaveLength(3);
  const other = { organization: "Kasteminde", person: "Ifeoma Nwachukwu" };
  const known = shown({ ...talking, stage: "REVEALED", viewerCan: ["WRITE", "LEAVE", "BLOCK"], other });
  expect(known).toMatch(/<p[^>]*>Ifeoma Nwachukwu<\/p>/);
  expect(known).toContain('type="hidden" name="known"');
  expect(known.match(hints)).toBeNull();
});

test("a request that cannot be sent says so of one post, of several, and of a post that was named twice", () => {
  const ask = (fault: string, chosen: string[]) => {
    const post = { id: "post", purpose: "MENTOR_OFFER", topics: [], title: introduction.postTitle };
    const props = {
      loaderData: { post, others: [], key: "key" },
      actionData: { fault, telling: [], message: "How?", chosen },
    } as unknown as ComponentProps<typeof Ask>;
    return render(() => <Ask {...props} />);
  };
  expect(ask("NOBODY_TO_ASK", ["post"])).toContain("This post takes no requests of yours");
  expect(ask("NOBODY_TO_ASK", ["post", "next"])).toContain(
    "One of the posts that you chose takes no requests",
  );
  expect(ask("repeated", ["post", "next", "next"])).toContain("You named the same post twice.");
});

test("an asker sees whom they named and who is asked now, and after a no whether somebody comes next", () => {
  const named = (...states: NamedPost["state"][]) =>
    states.map((state, place) => ({
      postId: `post-${place}`,
      state,
      title: place === 1 ? null : [{ language: "en", value: `Post ${place}` }],
    }));
  const shows = (stage: IntroductionInList["stage"], postId: string, choices: NamedPost[]) =>
    render(() => <Choices introduction={{ stage, postId }} choices={choices} />).replaceAll(/<[^>]*>/g, "");
  const waits = shows("ASKED", "post-0", named("ASKED_NOW", "NEXT", "NEXT"));
  expect(waits).toBe(
    "Whom you namedPost 0 · asked now" +
      "A post that is on the board no longer · asked if nobody before accepts" +
      "Post 2 · asked if nobody before accepts",
  );
  expect(shows("DECLINED", "post-0", named("WAS_ASKED", "NEXT"))).toContain("is asked shortly");
  expect(shows("EXPIRED", "post-0", named("WAS_ASKED", "ASKED_NOW"))).toContain("has been asked");
  expect(shows("FULL", "post-1", named("WAS_ASKED", "WAS_ASKED"))).toContain("Nobody else is asked.");
  expect(shows("DECLINED", "post-0", [])).toContain("Nobody else is asked.");
  expect(shows("LEFT", "post-0", [])).toBe("");
});
