import type { ComponentProps, ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { createRoutesStub } from "react-router";
import { expect, test } from "vitest";

import { en } from "#web/locales/en.ts";
import { createI18n } from "#web/platform/i18n.ts";

import Take from "./circles/take.route.tsx";
import Report from "./reports/report.route.tsx";

const i18n = createI18n("en", en);

function shown(page: ReactElement): string {
  const Stub = createRoutesStub([{ path: "/", Component: () => page }]);
  return renderToString(
    <I18nextProvider i18n={i18n}>
      <Stub />
    </I18nextProvider>,
  );
}

test("a report that was refused keeps the reason that was chosen", () => {
  const props = {
    loaderData: { subject: "POST", subjectId: "1", line: null, title: null, isDone: false },
    actionData: { fault: "refused", reason: "RIGHTS_OF_OTHERS", words: "It is ours." },
  } as unknown as ComponentProps<typeof Report>;
  const page = shown(<Report {...props} />);
  expect(page).toContain('<option value="RIGHTS_OF_OTHERS" selected="">');
  expect(page).toContain("It is ours.");
});

test("lines of a circle that were not taken keep the kind that was chosen", () => {
  const loaderData = {
    circle: { id: "1" },
    lines: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  };
  const actionData = { fault: "lines", numbers: [], title: "How we begin", kind: "MENTORING" };
  const show = (props: object) => shown(<Take {...(props as ComponentProps<typeof Take>)} />);
  expect(show({ loaderData, actionData })).toContain('<option value="MENTORING" selected="">');
  expect(show({ loaderData })).toContain('<option value="OTHER" selected="">');
});
