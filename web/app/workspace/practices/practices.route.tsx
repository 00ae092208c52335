import { doesTooInput } from "@rungs/shared/inputs/practice";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { languageName } from "#web/design/localized-text.tsx";
import { publishedPathOf } from "#web/kinds/kind-paths.ts";
import { firstPageInstead } from "#web/platform/first-page-instead.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { DraftItem } from "../drafts/draft-item.tsx";
import type { DraftStanding } from "../drafts/draft-standing.ts";
import { OwnDrafts } from "../drafts/own-drafts.tsx";
import { askedPage, readOwnDrafts } from "../drafts/read-own-drafts.ts";
import type { Route } from "./+types/practices.route.ts";
import { DoneToo } from "./done-too.tsx";
import { PRACTICES_DONE_TOO, TAKE_BACK_DONE_TOO } from "./done-too.operations.ts";
import { PRACTICE_DRAFTS, type PracticeInList } from "./practices.operations.ts";

await needTexts("practices", "vocabulary", "workspace");

export async function loader({ request }: Route.LoaderArgs) {
  const [answer, { practicesDoneToo }] = await Promise.all([
    query(request, PRACTICE_DRAFTS, askedPage(request)).catch((refusal: unknown) => {
      // The draft after which this page began is deleted.
      throw firstPageInstead(request, refusal);
    }),
    query(request, PRACTICES_DONE_TOO, {}),
  ]);
  return { page: readOwnDrafts(answer), doneToo: practicesDoneToo };
}

/** Takes back that the office does something too, also where the account is gone. */
export async function action({ request }: Route.ActionArgs) {
  const lineId = (await request.formData()).get("lineId");
  const input = doesTooInput.safeParse({ publishedPracticeId: lineId, doesToo: false });
  if (!input.success) throw new Response(null, { status: 400 });
  await query(request, TAKE_BACK_DONE_TOO, { input: input.data });
  return redirect("/workspace/practices#done-too-title");
}

/** "I see what we have written down about how we work. I begin the next one with one click." */
export default function OwnPractices({ loaderData: { page, doneToo } }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <OwnDrafts
      path="/workspace/practices"
      peersPath="/practices"
      words={t("practices:own", { returnObjects: true })}
      page={page}
      item={(practice, standing) => <PracticeItem practice={practice} standing={standing} />}
    >
      <DoneToo said={doneToo} canWrite={page.canWrite} />
    </OwnDrafts>
  );
}

function PracticeItem({ practice, standing }: { practice: PracticeInList; standing: DraftStanding }) {
  const { t, i18n } = useTranslation();
  return (
    <DraftItem
      draft={practice}
      kind="PRACTICE"
      heading="h2"
      facts={[
        t(`vocabulary:practiceKind.${practice.kind}`),
        practice.maturity ? t(`vocabulary:maturity.${practice.maturity}`) : null,
        languageName(practice.language, i18n.language),
        practice.problem ? null : t("practices:own.empty"),
      ]}
      standing={standing}
      peersPath={standing.publishedId && publishedPathOf("PRACTICE", standing.publishedId)}
      isReviewable={practice.problem !== null}
    />
  );
}
