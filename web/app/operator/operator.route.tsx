import { decideReportInput } from "@rungs/shared/inputs/report";
import { lookAtIdentityInput, takeDownInput } from "@rungs/shared/inputs/takedown";
import { useTranslation } from "react-i18next";
import { data, redirect, useSearchParams } from "react-router";

import { PageHeader } from "#web/design/page-header.tsx";
import { getConfig } from "#web/platform/config.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/operator.route.ts";
import { FeedbackWords } from "./feedback-words.tsx";
import { KeptMails } from "./kept-mails.tsx";
import { OpenReports } from "./open-reports.tsx";
import { LookAtIdentity } from "./look-at-identity.tsx";
import { DECIDE_REPORT, LOOK_AT_IDENTITY, OPERATOR_PAGE, TAKE_DOWN } from "./operator.operations.ts";
import styles from "./operator.module.css";
import { publishedIdAt } from "./published-id-at.ts";
import { requireOperator } from "./require-operator.server.ts";
import { TakeDown } from "./take-down.tsx";
import { TakenOut } from "./taken-out.tsx";

await needTexts("commons", "operator", "vocabulary");

const PAGE_SIZE = 30;

/**
 * "Somebody wrote to me about a page that names a colleague. I take it down with a reason and do not have to know whose
 * it is. And on my own machine I can open the link in a mail that was not sent."
 */
export async function loader({ request }: Route.LoaderArgs) {
  await requireOperator(request);
  const after = new URL(request.url).searchParams.get("after");
  const { keptMails, openReports, feedbackWords, takenOut } = await query(request, OPERATOR_PAGE, {
    first: PAGE_SIZE,
    after,
  });
  return {
    openReports,
    feedbackWords,
    takenOut,
    mails: keptMails && {
      list: keptMails.edges.map(({ node }) => node),
      pageInfo: keptMails.pageInfo,
    },
  };
}

export async function action({ request }: Route.ActionArgs) {
  await requireOperator(request);
  const form = await request.formData();
  const address = form.get("address");
  const asked = {
    publishedId: typeof address === "string" ? publishedIdAt(address, getConfig().origin) : undefined,
    reason: form.get("reason"),
  };
  switch (form.get("intent")) {
    case "take-down": {
      const input = takeDownInput.safeParse(asked);
      if (!input.success) return data({ takeDown: "invalid" as const, look: null }, { status: 400 });
      const { takeDown } = await query(request, TAKE_DOWN, { input: input.data });
      if (!takeDown) return data({ takeDown: "nothing" as const, look: null }, { status: 404 });
      return redirect("/operator?done=asked", 303);
    }
    case "decide": {
      const input = decideReportInput.safeParse({
        reportId: form.get("report"),
        decision: form.get("decision"),
      });
      if (!input.success) throw new Response(null, { status: 400 });
      const { decideReport } = await query(request, DECIDE_REPORT, { input: input.data });
      return redirect(`/operator?done=${decideReport ? "decided" : "late"}#reports`, 303);
    }
    case "look": {
      const input = lookAtIdentityInput.safeParse(asked);
      if (!input.success)
        return data({ takeDown: null, look: { problem: "invalid" as const } }, { status: 400 });
      const { lookAtIdentity: name } = await query(request, LOOK_AT_IDENTITY, { input: input.data });
      if (name === null)
        return data({ takeDown: null, look: { problem: "nothing" as const } }, { status: 404 });
      return data({ takeDown: null, look: { name } });
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function Operator({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { mails, openReports, feedbackWords, takenOut } = loaderData;
  const decided = (["decided", "late"] as const).find((one) => one === search.get("done")) ?? null;
  const asked = search.get("done") === "asked" ? ("asked" as const) : null;
  return (
    <>
      <PageHeader title={t("operator:title")} lead={t("operator:lead")} />
      <div className={styles.parts}>
        <OpenReports list={openReports} outcome={decided} />
        <FeedbackWords list={feedbackWords} />
        <TakeDown outcome={actionData ? actionData.takeDown : asked} />
        <TakenOut list={takenOut} />
        <LookAtIdentity outcome={actionData?.look ?? null} />
        <KeptMails mails={mails} search={search} />
      </div>
    </>
  );
}
