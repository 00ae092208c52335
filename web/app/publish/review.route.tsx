import { chooseFaceInput } from "@rungs/shared/inputs/choose-face";
import { confirmPublicationInput, decideFindingsInput } from "@rungs/shared/inputs/publishing";
import { data, redirect } from "react-router";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { draftPathOf } from "#web/kinds/kind-paths.ts";
import { plainText } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/review.route.ts";
import { type Decision, decisionsFrom, portions, sameDecision } from "./decisions.ts";
import { ExactDocument } from "./exact-document.tsx";
import { FindingGroup } from "./finding-group.tsx";
import { FINDING_GROUPS, type FindingGroupName, groupFindings } from "./finding-groups.ts";
import { occurrencesByFinding } from "./occurrences.ts";
import { HidingPanel } from "./hiding-panel.tsx";
import { OpenPoints } from "./open-points.tsx";
import { PassageComparison } from "./passage-comparison.tsx";
import { PublishForm } from "./publish-form.tsx";
import styles from "./review.module.css";
import { CHOOSE_FACE, CONFIRM_PUBLICATION, DECIDE_FINDINGS, REVIEW_PAGE } from "./review.operations.ts";
import { TextNotices } from "./text-notices.tsx";
import { ThingKind } from "./thing-kind.ts";
import { useWords } from "./use-words.ts";

await needTexts("commons", "publish", "vocabulary");

// From so many passages on, the page opens with those that differ only.
const MANY_PASSAGES = 30;

const TONES = {
  checklistOpen: "problem",
  changed: "warning",
  notReady: "warning",
  secondPerson: "success",
} as const;

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

/**
 * "I read every word before it left, and what could have named us was pointed out to me. It took me a few minutes,
 * and I know how to take it back."
 */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { draftReview, ladderDraft, publications } = await query(request, REVIEW_PAGE, { id: params.id });
  if (!draftReview) throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("show");
  return {
    id: params.id,
    review: draftReview,
    levels: ladderDraft?.levels ?? [],
    canDecide: draftReview.viewerCanEdit,
    latest: publications.edges[0]?.node ?? null,
    saved: FINDING_GROUPS.find((group) => group === searchParams.get("saved")) ?? null,
    showsAll: asked === "all" || (asked !== "changed" && draftReview.passages.length < MANY_PASSAGES),
  };
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  switch (form.get("intent")) {
    case "decide": {
      await decide(request, params.id, decisionsFrom(form));
      return backTo(request, FINDING_GROUPS.find((group) => group === form.get("group")) ?? "words");
    }
    case "keep-all": {
      const kept = sameDecision(form, "KEEP");
      await decide(request, params.id, kept);
      // Not a redirect: the page that follows offers to undo exactly these.
      return { outcome: "kept" as const, kept: kept.map(({ key }) => key) };
    }
    case "ask-again": {
      await decide(request, params.id, sameDecision(form, null));
      return backTo(request, "words");
    }
    case "show":
      await chooseFace(request, form);
      return backTo(request, "hidden");
    case "publish":
      return publish(request, params.id, form);
    default:
      throw new Response(null, { status: 400 });
  }
}

async function decide(request: Request, draftId: string, decisions: Decision[]): Promise<void> {
  for (const portion of portions(decisions)) {
    const input = decideFindingsInput.safeParse({ draftId, decisions: portion });
    if (!input.success) throw new Response(null, { status: 400 });
    const { decideFindings } = await query(request, DECIDE_FINDINGS, {
      input: { draftId, decisions: portion },
    });
    if (decideFindings.__typename === "PublicationNotFound") throw new Response(null, { status: 404 });
  }
}

async function chooseFace(request: Request, form: FormData): Promise<void> {
  const input = chooseFaceInput.safeParse({ quarter: form.get("quarter"), cellId: form.get("cellId") });
  if (!input.success) throw new Response(null, { status: 400 });
  await query(request, CHOOSE_FACE, { input: input.data });
}

async function publish(request: Request, draftId: string, form: FormData) {
  const input = confirmPublicationInput.safeParse({
    draftId,
    sha256: form.get("sha256"),
    checklist: form.getAll("checklist"),
    keepAfterLeaving: form.get("keepAfterLeaving") === "true",
  });
  if (!input.success) throw new Response(null, { status: 400 });
  const { confirmPublication } = await query(request, CONFIRM_PUBLICATION, { input: input.data });
  switch (confirmPublication.__typename) {
    case "PublicationConfirmed":
      return redirect(`/workspace/publications/${confirmPublication.publication.id}`, 303);
    case "PublicationNotFound":
      throw new Response(null, { status: 404 });
    case "ChecklistOpen":
      return data({ outcome: "checklistOpen" as const, kept: [] }, 400);
    case "PreviewChanged":
      return data({ outcome: "changed" as const, kept: [] }, 409);
    case "SecondPersonNeeded":
      return data({ outcome: "secondPerson" as const, kept: [] }, 202);
    case "PublicationNotReady":
      return data({ outcome: "notReady" as const, kept: [] }, 409);
  }
}

/** Back to what was saved, showing as much of the texts as before. */
function backTo(request: Request, group: FindingGroupName | "hidden") {
  const { pathname, searchParams } = new URL(request.url);
  const search = new URLSearchParams({ saved: group });
  const show = searchParams.get("show");
  if (show) search.set("show", show);
  return redirect(`${pathname}?${search}#${group}`, 303);
}

export default function ReviewRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { id, review, levels, canDecide, latest, saved, showsAll } = loaderData;
  const { t, i18n } = useWords(review.kind);
  const groups = groupFindings(review.findings);
  const occurrences = occurrencesByFinding(review.passages);
  const outcome = actionData?.outcome ?? null;
  return (
    <ThingKind value={review.kind}>
      <div className={styles.page}>
        <PageHeader
          eyebrow={<a href={draftPathOf(review.kind, id)}>{t("publish:review.back")}</a>}
          title={t("publish:review.title")}
          documentTitle={`${t("publish:review.title")}: ${plainText(review.title, i18n.language)}`}
          lead={
            <>
              <strong>
                <LocalizedText text={review.title} />
              </strong>
              <br />
              {t("publish:review.lead")}
            </>
          }
        />
        {outcome && outcome !== "kept" ? (
          <ProblemNotice tone={TONES[outcome]} title={t(`publish:outcome.${outcome}.title`)}>
            {t(`publish:outcome.${outcome}.text`)}
          </ProblemNotice>
        ) : null}
        {review.viewerCanPublish ? null : (
          <ProblemNotice tone="note" title={t("publish:review.readOnly")}>
            {t("publish:review.readOnlyText")}
          </ProblemNotice>
        )}
        <OpenPoints id={id} review={review} levels={levels} latest={latest} />
        <HidingPanel id={id} review={review} canDecide={canDecide} />
        <section className={styles.section} aria-labelledby="findings">
          <h2 id="findings">{t("publish:findings.title")}</h2>
          <p className={styles.lead}>
            {review.findings.length ? t("publish:findings.lead") : t("publish:findings.none")}
          </p>
          <TextNotices review={review} />
          {FINDING_GROUPS.map((name) =>
            groups[name].length ? (
              <FindingGroup
                key={name}
                name={name}
                findings={groups[name]}
                occurrences={occurrences}
                canDecide={canDecide}
                saved={saved === name && !actionData}
                kept={name === "words" ? (actionData?.kept ?? []) : []}
              />
            ) : null,
          )}
        </section>
        <PassageComparison review={review} showsAll={showsAll} />
        <ExactDocument review={review} />
        <PublishForm review={review} latest={latest} />
      </div>
    </ThingKind>
  );
}
