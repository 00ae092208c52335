import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createRoutesStub } from "react-router";
import { expect, test } from "vitest";

import { en } from "#web/locales/en.ts";
import { createI18n } from "#web/platform/i18n.ts";

import { SessionPanel } from "./session-panel.tsx";
import type { SessionOfTalk } from "./sessions.operations.ts";

const i18n = createI18n("en", en);
const proposed: SessionOfTalk = {
  stage: "PROPOSED",
  isOwn: false,
  starts: ["2027-03-14T22:30:00.000Z", "2027-03-15T09:00:00.000Z"],
  minutes: 45,
  calendarUid: null,
};

/** The panel as a browser without script gets it. */
function shown(session: SessionOfTalk | null, clock: number | null = null, props: object = {}): string {
  const Stub = createRoutesStub([
    {
      path: "/",
      Component: () => (
        <SessionPanel
          introductionId="one"
          session={session}
          formKey="key"
          clock={clock}
          hours={[2, 3]}
          {...props}
        />
      ),
    },
  ]);
  return renderToString(
    <I18nextProvider i18n={i18n}>
      <Stub />
    </I18nextProvider>,
  ).replaceAll("<!-- -->", "");
}

test("times are shown by the clock that the reader named, and by that of UTC before", () => {
  expect(shown(proposed)).toMatch(/Sun, March 14(,| at) 22:30 \(UTC\)/);
  expect(shown(proposed, 480)).toMatch(/Mon, March 15(,| at) 06:30 \(UTC\+08:00\)/);
});

test("the other side takes one time or asks for others, and who proposed waits", () => {
  const theirs = shown(proposed);
  expect(theirs.match(/value="BOOK_SESSION"/g)).toHaveLength(2);
  expect(theirs).toContain('value="OTHER_TIMES"');
  // Whoever did not propose them says no in one way, and not in two.
  expect(theirs).not.toContain('value="CANCEL_SESSION"');
  expect(shown({ ...proposed, stage: "BOOKED" })).toContain('value="CANCEL_SESSION"');
  const own = shown({ ...proposed, isOwn: true });
  expect(own).not.toMatch(/BOOK_SESSION|OTHER_TIMES/);
  expect(own).toContain('value="CANCEL_SESSION"');
});

test("what is booked can be put into a calendar or cancelled, and nothing else is proposed meanwhile", () => {
  const booked = shown({
    ...proposed,
    stage: "BOOKED",
    starts: proposed.starts.slice(0, 1),
    calendarUid: "uid",
  });
  expect(booked).toContain('href="/introductions/one/session.ics"');
  expect(booked).toContain('value="CANCEL_SESSION"');
  expect(booked).not.toMatch(/PROPOSE_SESSION|BOOK_SESSION/);
});

test("without script the form asks for the clock by which the times are meant", () => {
  const form = shown(null, 480);
  expect(form.match(/name="typed"/g)).toHaveLength(5);
  expect(form).toMatch(/<option value="480" selected=""/);
  expect(form).toContain("Their post, by your clock: 16:00–22:00 of your day.");
  expect(form).not.toContain('value="CANCEL_SESSION"');
});

test("what is wrong with times stands beside their fields, in a form that is open", () => {
  const wrong = shown(null, null, { notice: <p>It has passed.</p>, isOfTimes: true });
  expect(wrong).toMatch(/<details[^>]* open="">.*It has passed\./s);
  expect(wrong.indexOf("It has passed.")).toBeGreaterThan(wrong.indexOf('name="typed"'));
  const other = shown(proposed, null, { notice: <p>It has changed.</p> });
  expect(other).not.toContain('open=""');
  expect(other.indexOf("It has changed.")).toBeLessThan(other.indexOf("<details"));
});
