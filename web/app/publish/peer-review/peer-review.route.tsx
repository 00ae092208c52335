import { LIMITS } from "@rungs/shared/limits";
import { useSearchParams } from "react-router";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { draftPathOf } from "#web/kinds/kind-paths.ts";
import { plainText } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { ThingKind } from "../thing-kind.ts";
import { useWords } from "../use-words.ts";
import type { Route } from "./+types/peer-review.route.ts";
import { act } from "./act.server.ts";
import { PEER_REVIEW_NEWS } from "./peer-review-news.ts";
import { PEER_REVIEW_PAGE } from "./peer-review.operations.ts";
import styles from "./peer-review.module.css";
import { ReadPassages } from "./read-passages.tsx";
import { ReviewHistory } from "./review-history.tsx";
import { Standing } from "./standing.tsx";

await needTexts("commons", "publish", "review", "vocabulary");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

/**
 * "Two colleagues have read it before it leaves, and I see what each of them said of which line. Nobody waves
 * their own text through."
 */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { peerReview } = await query(request, PEER_REVIEW_PAGE, { id: params.id });
  if (!peerReview) throw new Response(null, { status: 404 });
  return { review: peerReview };
}

export function action({ request, params }: Route.ActionArgs) {
  return act(request, params.id);
}

export default function PeerReviewRoute({ loaderData: { review }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useWords(review.kind);
  const [search] = useSearchParams();
  const news = PEER_REVIEW_NEWS.find((one) => one === search.get("done"));
  return (
    <ThingKind value={review.kind}>
      <PageHeader
        eyebrow={<a href={draftPathOf(review.kind, review.draftId)}>← {t("review:back")}</a>}
        title={t("review:title")}
        documentTitle={`${t("review:title")}: ${plainText(review.title, i18n.language)}`}
        lead={
          <>
            <strong>
              <LocalizedText text={review.title} />
            </strong>
            <br />
            {t("review:lead")}
          </>
        }
      />
      <div className={styles.page}>
        {actionData ? (
          <ProblemNotice tone="warning">
            {t(`review:refused.${actionData.refusal}`, { most: LIMITS.textCharacters })}
          </ProblemNotice>
        ) : news ? (
          <ProblemNotice tone="success">{t(`review:done.${news}`)}</ProblemNotice>
        ) : null}
        <Standing review={review} />
        <ReadPassages review={review} refused={actionData ?? null} />
        <ReviewHistory history={review.history} />
      </div>
    </ThingKind>
  );
}
