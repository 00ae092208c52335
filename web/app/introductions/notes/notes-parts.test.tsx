import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createRoutesStub } from "react-router";
import { expect, test } from "vitest";

import { en } from "#web/locales/en.ts";
import { createI18n } from "#web/platform/i18n.ts";

import type { NotesOfTalk, NotesWords } from "./notes.operations.ts";
import { NotesLog } from "./notes-log.tsx";
import { NotesTable } from "./notes-table.tsx";
import { OfferedNotes } from "./offered-notes.tsx";
import { OfferForm } from "./offer-form.tsx";

const i18n = createI18n("en", en);

function shown(part: ReactElement): string {
  const Stub = createRoutesStub([{ path: "/", Component: () => part }]);
  return renderToString(
    <I18nextProvider i18n={i18n}>
      <Stub />
    </I18nextProvider>,
  ).replaceAll("<!-- -->", "");
}

const copyOf = (isOwn: boolean, title: string, mission: string): NotesWords => ({
  isOwn,
  kind: "LADDER",
  title: [{ language: "en", value: title }],
  rows: [
    {
      section: "MISSION",
      rank: null,
      function: null,
      placement: null,
      texts: [[{ language: "en", value: mission }]],
    },
  ],
});
const offered: NotesOfTalk = {
  agreement: { revision: 3, days: 30, ownAgrees: false, otherAgrees: true, lastDay: null },
  own: { kind: "LADDER", sections: ["MISSION"] },
  ownCopy: copyOf(true, "Our ladder", "Our mission"),
  other: { kind: "OFFICE", sections: ["CHARTER", "PLACEMENTS"] },
  log: [],
};

test("before both agree one reads one's own words, and of the other's the sections alone", () => {
  const page = shown(<OfferedNotes notes={offered} formKey="key" />);
  expect(page).toContain("Our mission");
  expect(page).toContain("Of a profile: Charter and Where functions live");
  expect(page).toContain('name="revision" value="3"');
  expect(page).toContain("The other side has agreed and waits for you.");
  const waits = { ...offered, agreement: { ...offered.agreement!, ownAgrees: true } };
  expect(shown(<OfferedNotes notes={waits} formKey="key" />)).not.toContain("AGREE_TO_NOTES");
});

test("both copies stand side by side, without a link or a face that leads elsewhere", () => {
  const page = shown(
    <NotesTable
      copies={[copyOf(true, "Our ladder", "Our mission"), copyOf(false, "Their ladder", "Their mission")]}
    />,
  );
  expect(page.indexOf("Our mission")).toBeLessThan(page.indexOf("Their mission"));
  expect(page).not.toMatch(/href=|Nothing of the office/);
});

test("the log says who did what, and what nobody did", () => {
  const log: NotesOfTalk["log"] = [
    { act: "EXPIRED", isOwn: null, day: "2021-03-14" },
    { act: "LOOKED", isOwn: false, day: "2021-03-13" },
    { act: "AGREED", isOwn: true, day: "2021-03-12" },
  ];
  expect(shown(<NotesLog log={log} />).replace(/<[^>]+>/g, " ")).toMatch(
    /The agreed time was over +March 14, 2021.*They looked +March 13, 2021.*You agreed +March 12, 2021/,
  );
});

test("only sections of kinds of which there is a draft can be chosen", () => {
  const draft = { id: "one", kind: "LADDER", title: [{ language: "en", value: "Our ladder" }] };
  const form = shown(
    <OfferForm
      drafts={[draft, { ...draft, kind: "POST" }]}
      formKey="key"
      days={30}
      revision={0}
      isAgain={false}
    />,
  );
  expect(form).toContain('value="LADDER:one"');
  expect(form).not.toMatch(/POST:one|value="CHARTER"/);
  expect(shown(<OfferForm drafts={[]} formKey="key" days={30} revision={0} isAgain={false} />)).toContain(
    "You have no ladder or profile",
  );
});
